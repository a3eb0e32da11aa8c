/** A document while it is converted: what is known of it and what is left of its limits; and what converters ask of each other, such as the blocks inside a node. Knows no converter. Not exported. */
@NullMarked
package dev.octavo.source.convert.document;

import org.jspecify.annotations.NullMarked;
