package org.depesche.clean;

import java.util.Locale;
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
  NO_TEXT;

  /** As it is printed: {@code no-publication-date}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Warning of(String message) {
    return new Warning(code(), message);
  }
}
