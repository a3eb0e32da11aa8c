/**
 * How Octavo reaches files: only through a {@link dev.octavo.resource.ResourceLoader} that the caller passes.
 */
@NullMarked
package dev.octavo.resource;

import org.jspecify.annotations.NullMarked;
