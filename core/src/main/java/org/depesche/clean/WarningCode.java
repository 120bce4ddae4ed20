package org.depesche.clean;

import java.util.List;
import java.util.Locale;
import org.depesche.model.Span;
import org.depesche.model.Warning;

/** What reading an article may point out about it. */
enum WarningCode {
  /** Nothing tells when the article was published. */
  NO_PUBLICATION_DATE,
  /** Neither the bytes nor their labels tell the encoding; it was guessed. */
  GUESSED_ENCODING,
  /** Some bytes stand for no character in the article's encoding. */
  MALFORMED_ENCODING,
  /** Not all of the article could be read: it is damaged, encrypted or too long. */
  INCOMPLETE,
  /** The article is in neither of the languages known. */
  UNKNOWN_LANGUAGE,
  /** No main text was found. */
  NO_TEXT,
  /** Parts of the article are in another language. */
  MIXED_LANGUAGES,
  /** Several signs of a translating machine. */
  MACHINE_TRANSLATED,
  /** A quotation opens, and its paragraph breaks off. */
  TRUNCATED_QUOTATION,
  /** Quotation marks that open or close nothing. */
  UNBALANCED_QUOTATION_MARKS,
  /** Paragraphs that break off. */
  TRUNCATED_TEXT,
  /** The beginning of an article whose rest is for those who pay. */
  PAYWALLED_STUB,
  /** More than half of the text is none of the article's. */
  MUCH_BOILERPLATE;

  /** As it is printed: {@code no-publication-date}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Warning of(String message) {
    return of(message, List.of());
  }

  Warning of(String message, List<Span> spans) {
    return new Warning(code(), message, spans);
  }
}
