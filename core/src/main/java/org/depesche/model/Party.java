package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on one side of a quotation or an event.
 *
 * @param spans where the text names it
 * @param entity id of an entity of the document; null if the words lead to none
 */
public record Party(List<Span> spans, @Nullable String entity) {
  public Party {
    spans = List.copyOf(spans);
  }
}
