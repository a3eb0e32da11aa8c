/** What stands side by side or in tables that are no tables of Markdown's: columns, grids, tabs, cards, lists of rows; and figures. Not exported. */
@NullMarked
package dev.octavo.source.layout;

import org.jspecify.annotations.NullMarked;
