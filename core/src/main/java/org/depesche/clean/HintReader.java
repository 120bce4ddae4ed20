package org.depesche.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Hints;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Fills what an article does not say of itself from what came beside it. The rule of such a value
 * is where it came from: {@code feed}, {@code jsonl}, {@code mail}, {@code pdf}.
 *
 * <p>What the text says comes before a hint, and so do dates that markup states for machines. A
 * hint comes before a date that merely stands somewhere on a page, and before the first line of
 * plain text, which is taken for a title for want of better. A date is the day in the time zone
 * that it is written in; of seconds since 1970, in UTC.
 */
final class HintReader {

  private static final Set<String> STATED_BY_MARKUP = Set.of("json-ld", "meta");

  private static final Pattern DAY =
      Pattern.compile("\\A(?:D:)?(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:\\d{6})?(?!\\d)");

  private static final Pattern MONTH = Pattern.compile("\\A(\\d{4})-(\\d{2})\\z");
  private static final Pattern YEAR = Pattern.compile("\\A(?:19|20)\\d{2}\\z");
  private static final Pattern EPOCH =
      Pattern.compile("\\A(\\d{9,10})(?:\\.\\d+)?\\z|\\A(\\d{12,13})\\z");

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DATE = 100;
  private static final int MOST_AUTHORS = 50;

  private final DateReader dates;

  HintReader(DateReader dates) {
    this.dates = dates;
  }

  /**
   * What is known of an article with what hints add.
   *
   * @param plain whether the article is text without markup, so that its title was guessed
   */
  Metadata fill(Metadata read, Hints hints, boolean plain) {
    String rule = hints.origin();
    Value<String> title = title(read.title(), value(hints.title(), LONGEST_TITLE, rule), plain);
    Value<String> publisher =
        read.publisher() == null ? value(hints.publisher(), LONGEST_NAME, rule) : read.publisher();
    List<Value<String>> authors = read.authors().isEmpty() ? authors(hints) : read.authors();
    return new Metadata(
        title,
        publisher,
        authors,
        read.dateline(),
        better(read.published(), date(hints.published(), rule)),
        better(read.updated(), date(hints.updated(), rule)));
  }

  /** ISO 639-1 in lower case; null if there is no hint of a language. */
  static @Nullable String language(Hints hints) {
    String stated = hints.language() == null ? "" : hints.language().strip();
    return stated.matches("[A-Za-z]{2}(?:[-_].*)?")
        ? stated.substring(0, 2).toLowerCase(Locale.ROOT)
        : null;
  }

  private static @Nullable Value<String> title(
      @Nullable Value<String> read, @Nullable Value<String> hint, boolean plain) {
    if (read == null || hint == null) {
      return read == null ? hint : read;
    }
    String own = Part.keyOf(read.value());
    String hinted = Part.keyOf(hint.value());
    // the text's own characters are the better witness, if they say the same
    boolean same = !own.isEmpty() && (hinted.contains(own) || own.contains(hinted));
    return plain && !same ? hint : read;
  }

  private static @Nullable Value<String> value(@Nullable String text, int longest, String rule) {
    String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() || line.length() > longest ? null : new Value<>(line, List.of(), rule);
  }

  private static List<Value<String>> authors(Hints hints) {
    return hints.authors().stream()
        .limit(MOST_AUTHORS)
        .flatMap(name -> Optional.ofNullable(value(name, LONGEST_NAME, hints.origin())).stream())
        .distinct()
        .toList();
  }

  private static @Nullable Value<DateInterval> better(
      @Nullable Value<DateInterval> read, @Nullable Value<DateInterval> hint) {
    boolean sure =
        read != null
            && (read.value().basis() == Basis.STATED || STATED_BY_MARKUP.contains(read.rule()));
    return hint == null || sure ? read : hint;
  }

  private @Nullable Value<DateInterval> date(@Nullable String text, String rule) {
    if (text == null || text.length() > LONGEST_DATE) {
      return null;
    }
    try {
      return interval(text.strip())
          .filter(date -> date.earliest().getYear() >= 1900 && date.latest().getYear() <= 2100)
          .map(date -> new Value<>(date, List.<Span>of(), rule))
          .orElse(null);
    } catch (DateTimeException e) {
      return null; // digits that are no date
    }
  }

  private Optional<DateInterval> interval(String text) {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.find()) {
      long seconds =
          epoch.group(1) != null
              ? Long.parseLong(epoch.group(1))
              : Long.parseLong(epoch.group(2)) / 1000;
      LocalDate day = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toLocalDate();
      return Optional.of(DateInterval.day(day, Basis.METADATA));
    }
    Matcher day = DAY.matcher(text);
    if (day.find()) {
      return Optional.of(
          DateInterval.day(
              LocalDate.of(number(day, 1), number(day, 3), number(day, 4)), Basis.METADATA));
    }
    Matcher month = MONTH.matcher(text);
    if (month.find()) {
      return Optional.of(
          DateInterval.month(YearMonth.of(number(month, 1), number(month, 2)), Basis.METADATA));
    }
    if (YEAR.matcher(text).find()) {
      return Optional.of(DateInterval.year(Integer.parseInt(text), Basis.METADATA));
    }
    return dates.firstIn(text).map(found -> DateInterval.day(found, Basis.METADATA));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
