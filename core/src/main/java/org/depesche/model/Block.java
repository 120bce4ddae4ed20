package org.depesche.model;

/**
 * A part of the text that the layout set apart.
 *
 * @param rule what told its kind
 */
public record Block(Span span, Kind kind, String rule) {

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
