/**
 * Infers when undated articles were published from what other articles date. Only dates that are
 * stated or told by metadata count, never inferred ones: one pass, in any order of arrival.
 */
@NullMarked
package org.depesche.merge.dating;

import org.jspecify.annotations.NullMarked;
