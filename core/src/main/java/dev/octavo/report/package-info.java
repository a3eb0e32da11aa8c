/**
 * What Octavo reports about its work: diagnostics with their place, and progress.
 */
@NullMarked
package dev.octavo.report;

import org.jspecify.annotations.NullMarked;
