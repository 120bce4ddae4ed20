/**
 * Reads feeds: RSS of all versions, Atom and JSON Feed. What an entry says is kept as it was
 * written; nothing is fetched.
 */
@NullMarked
package org.depesche.ingest.feed;

import org.jspecify.annotations.NullMarked;
