/**
 * Questions to an archive: what happened, who says so, where it stands. Owns the port {@link
 * org.depesche.query.Archive} that a store implements.
 */
@NullMarked
package org.depesche.query;

import org.jspecify.annotations.NullMarked;
