package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param country ISO 3166 alpha-3; null if unknown
 */
public record Place(String name, @Nullable String country, List<Span> spans) {
  public Place {
    spans = List.copyOf(spans);
  }
}
