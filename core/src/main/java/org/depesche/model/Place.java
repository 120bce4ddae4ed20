package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param country ISO 3166 alpha-3; null if unknown
 * @param lat degrees north (WGS 84); null if unknown
 * @param lon degrees east; null where {@code lat} is
 */
public record Place(
    String name,
    @Nullable String country,
    @Nullable Double lat,
    @Nullable Double lon,
    List<Span> spans) {

  public Place {
    spans = List.copyOf(spans);
  }

  /** A place without coordinates. */
  public Place(String name, @Nullable String country, List<Span> spans) {
    this(name, country, null, null, spans);
  }
}
