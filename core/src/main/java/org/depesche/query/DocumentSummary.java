package org.depesche.query;

import org.depesche.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a list of documents shows of each. What is unknown is null.
 *
 * @param origin id of the document that stands for all of the same origin
 */
public record DocumentSummary(
    String id,
    String location,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable Publication published,
    String language,
    @Nullable String origin) {}
