/** Names in two spellings, compared. */
@NullMarked
package org.depesche.merge.names;

import org.jspecify.annotations.NullMarked;
