package org.depesche.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order a text writes day and month between slashes, told by the text as a whole. */
enum SlashOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing tells, or the text contradicts itself. */
  UNKNOWN;

  private static final Pattern SLASHES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/\\d{4}(?![\\d/])");

  /** "March 5, 2024" and zones of North America. */
  private static final Pattern AMERICAN =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}, \\d{4}\\b"
              + "|\\d ?(?:[ap]\\.?m\\.?|[AP]\\.?M\\.?),? (?:ET|EST|EDT|CST|CDT|MST|MDT|PT|PST|PDT)\\b");

  /** "5 March 2024" and British zones. */
  private static final Pattern BRITISH =
      Pattern.compile(
          "\\b\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \\d{4}\\b"
              + "|\\d ?(?:GMT|BST|AEST|AEDT|NZST|IST)\\b");

  /**
   * By other dates with slashes, one of whose numbers is above 12; else by the language, German
   * with the day first, English as its other dates and its time zones are written.
   */
  static SlashOrder of(String text, LanguageGuesser language) {
    Matcher matcher = SLASHES.matcher(text);
    boolean any = false;
    boolean day = false;
    boolean month = false;
    while (matcher.find()) {
      any = true;
      day |= Integer.parseInt(matcher.group(1)) > 12;
      month |= Integer.parseInt(matcher.group(2)) > 12;
    }
    if (!any || day || month) {
      return either(day, month);
    }
    String spoken = language.guess(text, null).toLowerCase(Locale.ROOT);
    return switch (spoken) {
      case "de" -> DAY_FIRST;
      case "en" -> either(BRITISH.matcher(text).find(), AMERICAN.matcher(text).find());
      default -> UNKNOWN;
    };
  }

  private static SlashOrder either(boolean day, boolean month) {
    return day == month ? UNKNOWN : day ? DAY_FIRST : MONTH_FIRST;
  }
}
