/** What all readers share: a source that knows its places, what was found in it, and what its name tells. Not exported. */
@NullMarked
package dev.octavo.source.text;

import org.jspecify.annotations.NullMarked;
