/**
 * Which documents were made from which: copies, excerpts, translations, passages in common, and the
 * agencies that texts are credited to.
 *
 * <p>A pair is judged by its two documents alone, never by what else the archive holds or by which
 * came first; so the same documents give the same answer in any order of arrival.
 */
@NullMarked
package org.depesche.merge.copies;

import org.jspecify.annotations.NullMarked;
