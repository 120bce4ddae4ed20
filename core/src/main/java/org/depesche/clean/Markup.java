package org.depesche.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Span;

/**
 * The little of Markdown that plain text shows too: what a line opens with.
 *
 * @param content the line behind the sign, in the document; within the brackets of an image
 */
record Markup(Sign sign, Span content) {

  enum Sign {
    /** {@code ![what it shows](address)}. */
    IMAGE,
    BULLET,
    HEADING,
    QUOTE,
    /** A line of dashes or stars. */
    RULE
  }

  private static final Pattern OPENING =
      Pattern.compile(
          "\\A(?:(?<rule>[-*_=~#+. ]{3,})\\z"
              + "|(?<bullet>[•▪◦‣·●■►*+-]|\\d{1,2}\\))[\\s\u00a0]+(?=\\S)"
              + "|(?<heading>#{1,6})[\\s\u00a0]+(?=\\S)"
              + "|(?<quote>>)[\\s\u00a0]*(?=\\S))");

  static Optional<Markup> of(Part part) {
    String text = part.text();
    int begin = part.span().begin();
    int bracket = text.indexOf("](");
    if (text.startsWith("![") && bracket > 0) {
      return Optional.of(new Markup(Sign.IMAGE, new Span(begin + 2, begin + bracket)));
    }
    Matcher matcher = OPENING.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Sign sign =
        matcher.group("rule") != null
            ? Sign.RULE
            : matcher.group("bullet") != null
                ? Sign.BULLET
                : matcher.group("heading") != null ? Sign.HEADING : Sign.QUOTE;
    return Optional.of(new Markup(sign, new Span(begin + matcher.end(), part.span().end())));
  }
}
