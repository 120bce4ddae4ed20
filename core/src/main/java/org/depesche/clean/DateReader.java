package org.depesche.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Span;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Reads full dates as publishers write them: {@code 2023-10-27}, {@code 27.10.2023}, {@code
 * 27.10.23}, {@code 27. Oktober 2023}, {@code Oct 27, 2023}, {@code 27 October 2023}. Month names
 * of all languages hold everywhere. A date with slashes counts only if it can be read in one way,
 * or if the {@link SlashOrder} of its text is known.
 */
final class DateReader {

  /** Whether a line's date is when the article came out or when it was last changed. */
  enum Role {
    PUBLISHED,
    UPDATED
  }

  /**
   * @param span of the date itself, relative to the text read
   */
  record Found(LocalDate day, Span span, Role role) {}

  /** Years of articles on the web; numbers beyond them are other things. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  /** Years of two digits from here on are of the twentieth century. */
  private static final int FIRST_OF_LAST_CENTURY = 70;

  private static final String SHAPES =
      "(?:"
          + "(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})(?:[T ]\\d{2}:\\d{2}\\S*)?"
          + "|(?<nd>\\d{1,2})\\.\\s?(?<nm>\\d{1,2})\\.\\s?(?<ny>\\d{4})"
          + "|(?<sd>\\d{2})\\.(?<sm>\\d{2})\\.(?<ss>\\d{2})(?![.:])"
          + "|(?<sa>\\d{1,2})/(?<sb>\\d{1,2})/(?<sy>\\d{4})"
          + "|(?<wd>\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s\u00a0]+(?:de )?(?<wm>\\p{L}{3,10})\\.?,?[\\s\u00a0]+(?:de )?(?<wy>\\d{4})"
          + "|(?<um>\\p{L}{3,10})\\.?[\\s\u00a0]+(?<ud>\\d{1,2})(?:st|nd|rd|th)?,?[\\s\u00a0]+(?<uy>\\d{4})"
          + ")";

  private static final Pattern DATE =
      Pattern.compile("(?<![\\p{L}\\d.])" + SHAPES + "(?![\\p{L}\\d])");

  /** A date that may stick to the word or the date beside it, as dropping markup leaves them. */
  private static final Pattern GLUED =
      Pattern.compile("(?<![\\d.,/-])(?<!\\d:)" + SHAPES + "(?!\\d(?!\\d?\\.?\\s?\\p{L})|/\\d)");

  private static final Pattern AFTER_OPENING =
      Pattern.compile("\\s?[.:|–—-]\\s|\\s?[–—|]|\\s[„“\"»«]");

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?");

  private static final Pattern ZONE = Pattern.compile("\\p{Lu}\\p{Ll}+/\\p{Lu}[\\p{L}_]+");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:\\.\\p{L}+)?|\\d+");

  /** A line that holds no more than a date is not longer than this. */
  private static final int LONGEST_LINE = 120;

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  DateReader() {
    Models.table("page/months.tsv")
        .forEach(row -> months.put(row.get(0), Integer.valueOf(row.get(1))));
    for (String language : Models.LANGUAGES) {
      Models.table(language + "/time/months.tsv")
          .forEach(row -> months.put(row.get(0), Integer.valueOf(row.get(1))));
      Models.table(language + "/clean/date-labels.tsv")
          .forEach(row -> labels.putIfAbsent(row.get(1), row.get(0)));
    }
  }

  /** The first full date in a text. */
  Optional<LocalDate> firstIn(String text) {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher, SlashOrder.UNKNOWN);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The full date that a paragraph opens with, apart from it: "29.11.2022 – The council ...". */
  Optional<LocalDate> opening(String paragraph) {
    Matcher matcher = DATE.matcher(paragraph);
    boolean apart =
        matcher.lookingAt()
            && matcher.end() < paragraph.length()
            && AFTER_OPENING
                .matcher(paragraph)
                .region(matcher.end(), paragraph.length())
                .lookingAt();
    return apart ? day(matcher, SlashOrder.UNKNOWN) : Optional.empty();
  }

  /**
   * The dates in a line that tells nothing else: labels, weekday, time and zone apart. Empty if the
   * line tells more.
   */
  List<Found> inDateLine(String line) {
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(line);
    Role role = Role.PUBLISHED;
    int rest = 0;
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher, SlashOrder.UNKNOWN);
      Optional<Role> label = label(line.substring(rest, matcher.start()), role);
      if (day.isEmpty() || label.isEmpty()) {
        return List.of();
      }
      role = label.get();
      found.add(new Found(day.get(), new Span(matcher.start(), matcher.end()), role));
      rest = matcher.end();
    }
    return label(line.substring(rest), role).isPresent() ? found : List.of();
  }

  /**
   * All dates in a short line that may tell more, in order; {@link Found#role()} is {@link
   * Role#PUBLISHED}, since who reads the line knows its labels.
   */
  List<Found> allIn(String line, SlashOrder order) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = GLUED.matcher(line);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      day(matcher, order).ifPresent(day -> found.add(new Found(day, span, Role.PUBLISHED)));
    }
    return found;
  }

  /** Covers times of day and zones with blanks, so that the words of a line remain. */
  static String withoutClock(String line) {
    return cover(ZONE, cover(CLOCK, line));
  }

  private static String cover(Pattern pattern, String line) {
    return pattern.matcher(line).replaceAll(found -> "\t".repeat(found.group().length()));
  }

  /** What a word says of a date beside it: published, updated, other; null if it is no label. */
  @Nullable String label(String word) {
    return labels.get(word);
  }

  /** What the words before a date make of it, or nothing if they are more than labels. */
  private Optional<Role> label(String words, Role otherwise) {
    String left = ZONE.matcher(CLOCK.matcher(words).replaceAll(" ")).replaceAll(" ");
    Role role = otherwise;
    Matcher matcher = WORD.matcher(left);
    while (matcher.find()) {
      String label = labels.get(matcher.group().toLowerCase(Locale.ROOT));
      if (label == null) {
        return Optional.empty();
      }
      role =
          switch (label) {
            case "published" -> Role.PUBLISHED;
            case "updated" -> Role.UPDATED;
            default -> role;
          };
    }
    return Optional.of(role);
  }

  private Optional<LocalDate> day(Matcher matcher, SlashOrder order) {
    if (matcher.group("iy") != null) {
      return day(matcher.group("iy"), number(matcher.group("im")), matcher.group("id"));
    }
    if (matcher.group("ny") != null) {
      return day(matcher.group("ny"), number(matcher.group("nm")), matcher.group("nd"));
    }
    if (matcher.group("ss") != null) {
      boolean thisCentury = number(matcher.group("ss")) < FIRST_OF_LAST_CENTURY;
      String year = (thisCentury ? "20" : "19") + matcher.group("ss");
      return day(year, number(matcher.group("sm")), matcher.group("sd"));
    }
    if (matcher.group("wy") != null) {
      return day(matcher.group("wy"), month(matcher.group("wm")), matcher.group("wd"));
    }
    if (matcher.group("uy") != null) {
      return day(matcher.group("uy"), month(matcher.group("um")), matcher.group("ud"));
    }
    int first = number(matcher.group("sa"));
    int second = number(matcher.group("sb"));
    if (first > 12) {
      return day(matcher.group("sy"), second, matcher.group("sa"));
    }
    boolean american = second > 12 || first == second;
    return american || order == SlashOrder.MONTH_FIRST
        ? day(matcher.group("sy"), first, matcher.group("sb"))
        : order == SlashOrder.DAY_FIRST
            ? day(matcher.group("sy"), second, matcher.group("sa"))
            : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private int month(String name) {
    return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int y = number(year);
    if (y < FIRST_YEAR || y > LAST_YEAR || month < 1 || month > 12) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // the 31st of a short month: a number that only looks like a date
    }
  }
}
