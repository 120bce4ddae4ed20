/**
 * What Depesche speaks of: documents, their layers, and what is merged from many documents.
 *
 * <p>Immutable records without dependencies. Spans are half-open UTF-16 offsets into {@link
 * org.depesche.model.Document#text()}. The other packages read and add layers; none of them alters
 * a text.
 */
@NullMarked
package org.depesche.model;

import org.jspecify.annotations.NullMarked;
