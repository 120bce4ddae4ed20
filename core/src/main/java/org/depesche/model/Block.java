package org.depesche.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the text that the layout set apart.
 *
 * @param rule what told its kind
 * @param language ISO 639-1, where it differs from the document's; null where it does not
 */
public record Block(Span span, Kind kind, String rule, @Nullable String language) {

  /** A block in the document's language. */
  public Block(Span span, Kind kind, String rule) {
    this(span, kind, rule, null);
  }

  public enum Kind {
    HEADLINE,
    HEADING,
    PARAGRAPH,
    CAPTION,
    LIST,
    QUOTE,
    /** Not part of the article: navigation, calls to share, related titles, forms. */
    BOILERPLATE
  }
}
