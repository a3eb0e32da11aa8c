/** Notices that are written in other ways than as divisions: quotations and paragraphs with a mark, an attribute or a class. Not exported. */
@NullMarked
package dev.octavo.source.convert.notice;

import org.jspecify.annotations.NullMarked;
