/**
 * The model as JSON, written and read back. The page {@code core/docs/json.md} documents every object and member.
 */
@NullMarked
package dev.octavo.json;

import org.jspecify.annotations.NullMarked;
