package org.depesche.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.clean.DateReader.Found;
import org.depesche.model.Span;

/**
 * The place that a text opens with. Four shapes are read:
 *
 * <pre>
 *   Taipei, Taiwan – The envoy ...        place, perhaps a region, a dash, then a capital
 *   WASHINGTON (AP) — The envoy ...       place, agency, perhaps a date, a dash
 *   Bozen (lu). Der Gesandte ...          place, a sign of the author, a full stop
 *   BOZEN. Der Gesandte ...               place in capitals, a full stop
 * </pre>
 */
final class Datelines {

  private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*\\p{L}";
  private static final String PLACE =
      WORD + "(?:(?: am| an der| im| de| of| el| al)? " + WORD + "){0,3}";

  private static final Pattern SHAPES =
      Pattern.compile(
          "\\A(?<place>"
              + PLACE
              + ")(?:/"
              + PLACE
              + "){0,2}(?<region>, "
              + PLACE
              + ")?(?:"
              + "\\s*\\((?<agency>[\\p{L}/ .]{2,30})\\)(?:,? [^-–—\\n]{3,25})?\\s*[-–—]+\\s+"
              + "|(?:, [^-–—\\n]{3,25}?)?(?:,? \\((?<late>[\\p{L}/ .]{2,30})\\))?\\s+[-–—]{1,2}\\s+(?=[\\p{Lu}\\p{Pi}\"„])"
              + "|\\s*\\([\\p{L}/]{2,6}\\)\\s?\\.\\s+"
              + "|(?<stop>)\\s?\\.\\s+"
              + ")");

  private static final int LONGEST = 100;

  private Datelines() {}

  /**
   * The full date within the dateline of a paragraph, with its span in the document: agencies write
   * there when they sent the article.
   */
  static Optional<Found> dateIn(
      Part paragraph, DateReader dates, SlashOrder order, LanguageGuesser language) {
    Matcher matcher = SHAPES.matcher(head(paragraph));
    if (placeIn(paragraph, language).isEmpty() || !matcher.find()) {
      return Optional.empty();
    }
    int begin = paragraph.span().begin();
    return dates.allIn(matcher.group(), order).stream()
        .findFirst()
        .map(date -> {
          Span span = new Span(begin + date.span().begin(), begin + date.span().end());
          return new Found(date.day(), span, date.role());
        });
  }

  private static String head(Part paragraph) {
    return paragraph.text().substring(0, Math.min(LONGEST, paragraph.text().length()));
  }

  /** Where the place stands in a paragraph that opens a text. */
  static Optional<Span> placeIn(Part paragraph, LanguageGuesser language) {
    Matcher matcher = SHAPES.matcher(head(paragraph));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String place = matcher.group("place");
    boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
    String firstWord = place.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (language.isFunctionWord(firstWord) || (matcher.group("stop") != null && !capitals)) {
      return Optional.empty();
    }
    int begin = paragraph.span().begin();
    return Optional.of(new Span(begin, begin + place.length()));
  }
}
