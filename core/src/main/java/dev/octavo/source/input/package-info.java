/** What is done to a source before it is parsed: its bytes are decoded, a notebook is written as text, files are put in. Not exported. */
@NullMarked
package dev.octavo.source.input;

import org.jspecify.annotations.NullMarked;
