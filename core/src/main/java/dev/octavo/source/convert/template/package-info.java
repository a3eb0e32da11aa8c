/** What marks of templates show, which other generators read: pictures, links, words, columns, steps, quotations. Not exported. */
@NullMarked
package dev.octavo.source.convert.template;

import org.jspecify.annotations.NullMarked;
