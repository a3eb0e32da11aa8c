/** Addresses: what may be linked, where a relative one leads, and what names of pages and marks of templates stand for. Not exported. */
@NullMarked
package dev.octavo.source.address;

import org.jspecify.annotations.NullMarked;
