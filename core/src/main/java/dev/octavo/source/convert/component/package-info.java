/** Components of JSX and MDX to the model: {@code Components} has the table of their names, {@code Jsx} writes their tags as HTML. Not exported. */
@NullMarked
package dev.octavo.source.convert.component;

import org.jspecify.annotations.NullMarked;
