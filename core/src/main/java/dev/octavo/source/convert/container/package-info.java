/** Divisions to what they are: notices, details, tabs, figures, groups; {@code Directives} has the table of those of MyST. Not exported. */
@NullMarked
package dev.octavo.source.convert.container;

import org.jspecify.annotations.NullMarked;
