package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity in a role of an event.
 *
 * @param spans where the sentence names it
 * @param entity id of an entity; null if the words lead to none
 * @param name as a reader would call it
 * @param country see {@link Entity#country()}
 * @param sector see {@link Entity#sector()}
 */
public record Participant(
    List<Span> spans,
    @Nullable String entity,
    String name,
    @Nullable String country,
    @Nullable String sector) {

  public Participant {
    spans = List.copyOf(spans);
  }
}
