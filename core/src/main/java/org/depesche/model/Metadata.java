package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text. What is unknown is null.
 *
 * @param dateline the place that the text opens with, such as "Taipei": neither the publication
 *     date nor the place of an event
 */
public record Metadata(
    @Nullable Value<String> title,
    @Nullable Value<String> publisher,
    List<Value<String>> authors,
    @Nullable Value<String> dateline,
    @Nullable Value<DateInterval> published,
    @Nullable Value<DateInterval> updated) {

  public static final Metadata NONE = new Metadata(null, null, List.of(), null, null, null);

  public Metadata {
    authors = List.copyOf(authors);
  }
}
