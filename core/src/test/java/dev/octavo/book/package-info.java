@NullMarked
package dev.octavo.book;

import org.jspecify.annotations.NullMarked;
