package org.depesche.model;

import java.util.List;

/**
 * Something about a document that a careful reader would point out.
 *
 * @param code stable, lower case with hyphens, such as {@code no-publication-date}
 * @param message one sentence for people
 * @param spans where the text shows it; empty where it is about the whole or about what is missing
 */
public record Warning(String code, String message, List<Span> spans) {

  public Warning {
    spans = List.copyOf(spans);
  }

  /** A warning about the document as a whole. */
  public Warning(String code, String message) {
    this(code, message, List.of());
  }
}
