/**
 * The archive: documents and what was merged from them in one SQLite file.
 *
 * <p>Reads every layer of a document but its sentences, and adds none. Implements the ports {@link
 * org.depesche.query.Archive} and {@link org.depesche.merge.MergeStore}.
 */
@NullMarked
package org.depesche.store;

import org.jspecify.annotations.NullMarked;
