package org.depesche.cli.view;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.Event;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Figure;
import org.depesche.model.Participant;
import org.depesche.model.Publication;
import org.jspecify.annotations.Nullable;

/** Words of the surface in one language, whatever the locale of the machine. */
public final class Labels {

  /** How the ids of states begin, before their ISO 3166 alpha-3 code. */
  private static final String STATE = "country:";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Labels(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.depesche.cli.view.labels",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Labels in {@code language}, an ISO 639-1 code; English where there are none. */
  public static Labels in(String language) {
    return new Labels(Locale.forLanguageTag(language));
  }

  public String get(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }

  /** What kind of deed it is: the mode where there is one, else the type. */
  String deed(EventType type, @Nullable String mode) {
    String general = get("type." + type);
    if (mode == null) {
      return general;
    }
    try {
      return bundle.getString("mode." + type + "." + mode);
    } catch (MissingResourceException e) {
      return general + " (" + mode + ")";
    }
  }

  /** What was done, by whom and to whom. */
  String deed(
      EventType type,
      @Nullable String mode,
      List<Participant> actors,
      List<Participant> recipients) {
    String who = actors.isEmpty() ? get("timeline.nobody") : participants(actors);
    String whom = recipients.isEmpty() ? "" : " → " + participants(recipients);
    return deed(type, mode) + ": " + who + whom;
  }

  String deed(Event event) {
    return deed(event.type(), event.mode(), event.actors(), event.recipients());
  }

  /** The deed and when it was, if that is known. */
  String summary(Event event) {
    return event.date() == null ? deed(event) : deed(event) + ", " + date(event.date());
  }

  private String participants(List<Participant> participants) {
    return participants.stream().map(this::participant).collect(Collectors.joining(", "));
  }

  String status(EventStatus status) {
    return get("status." + status);
  }

  String stance(Claim.Stance stance) {
    return get("stance." + stance);
  }

  /** The name, with the country of whoever is no country. */
  private String participant(Participant participant) {
    String id = participant.entity();
    String name = id == null ? Printable.line(participant.name()) : entity(id, participant.name());
    String code = participant.country();
    return code == null || isState(id) ? name : name + " (" + country(code) + ")";
  }

  /**
   * What to call an entity. Texts name a state in their own language; so that one state has one
   * name, it gets ours.
   */
  String entity(String id, String name) {
    return isState(id) ? country(id.substring(STATE.length())) : Printable.line(name);
  }

  private static boolean isState(@Nullable String id) {
    return id != null && id.startsWith(STATE);
  }

  String country(String code) {
    return Countries.name(code, locale);
  }

  /** The country of the code, or what kind of body PLOVER's code means. */
  String countryOrBody(String code) {
    String key = "body." + code;
    return bundle.containsKey(key) ? get(key) : country(code);
  }

  /** The name of a language by its ISO 639-1 code. */
  String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(locale);
  }

  /** A date as people write it, at the precision that is known. */
  String date(@Nullable DateInterval date) {
    if (date == null) {
      return get("date.unknown");
    }
    return switch (date.precision()) {
      case DAY -> day(date.earliest());
      case MONTH -> format("date.month", YearMonth.from(date.earliest()));
      case YEAR -> format("date.year", YearMonth.from(date.earliest()));
      case INTERVAL -> interval(date.earliest(), date.latest());
    };
  }

  /** The same for a date of publication, which may be open at one end. */
  String date(Publication published) {
    LocalDate earliest = published.earliest();
    LocalDate latest = published.latest();
    return earliest == null || latest == null
        ? date(earliest, latest)
        : date(
            new DateInterval(
                published.value(), published.precision(), published.basis(), earliest, latest));
  }

  /** The days between two ends, each of which may be open. */
  String date(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null) {
      return latest == null ? get("date.unknown") : get("date.to", day(latest));
    }
    return latest == null
        ? get("date.from", day(earliest))
        : date(DateInterval.between(earliest, latest, DateInterval.Basis.INFERRED));
  }

  /** What the two days share is said once: "12 to 18 September 2022". */
  private String interval(LocalDate from, LocalDate to) {
    String pattern =
        from.getYear() != to.getYear()
            ? "date.day"
            : from.getMonth() != to.getMonth() ? "date.dayOfMonth" : "date.dayAlone";
    String first = DateTimeFormatter.ofPattern(get(pattern), locale).format(from);
    return get("date.interval", first, day(to));
  }

  /** A day, month or year in ISO 8601 as people write it; whatever else comes stays as it is. */
  String isoDate(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> iso;
        case 7 -> format("date.month", YearMonth.parse(iso));
        default -> day(LocalDate.parse(iso));
      };
    } catch (DateTimeParseException e) {
      return Printable.line(iso);
    }
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(get("date.day"), locale).format(day);
  }

  /**
   * The number of a figure with what bounds it, and what it counts; of outcomes the number alone.
   */
  String amount(Figure figure) {
    String number = bounded(figure);
    if (figure.outcome() != null || figure.unit() == null) {
      return number;
    }
    String of = figure.of() == null ? "" : " " + Printable.line(figure.of());
    return number + " " + Printable.line(figure.unit()) + of;
  }

  private String bounded(Figure figure) {
    BigDecimal min = figure.min();
    BigDecimal max = figure.max();
    String number =
        min != null && max != null ? number(min) + "–" + number(max) : number(figure.value());
    if (min != null && max == null) {
      return get("amount.atLeast", number);
    }
    if (max != null && min == null) {
      return get("amount.atMost", number);
    }
    return figure.approximate() ? get("amount.roughly", number) : number;
  }

  private String number(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }

  private String format(String key, YearMonth month) {
    return DateTimeFormatter.ofPattern(get(key), locale).format(month);
  }
}
