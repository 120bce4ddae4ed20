/**
 * From many documents to what they tell together: events, claims, origins and stories.
 *
 * <p>Reads the layers {@code events}, {@code entities}, {@code quotations}, {@code blocks} and
 * {@code metadata} of documents and adds none: {@link org.depesche.merge.Merger} keeps its results
 * in a {@link org.depesche.merge.MergeStore}. Whatever the order in which documents come, the end
 * result is the same, because every block of comparable event mentions is merged anew, as a pure
 * function of its mentions, whenever one of them comes or goes.
 */
@NullMarked
package org.depesche.merge;

import org.jspecify.annotations.NullMarked;
