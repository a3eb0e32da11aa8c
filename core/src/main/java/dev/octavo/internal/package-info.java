/** What several packages and modules of the library know in common, and know nothing of them. Exported to none but these modules. */
@NullMarked
package dev.octavo.internal;

import org.jspecify.annotations.NullMarked;
