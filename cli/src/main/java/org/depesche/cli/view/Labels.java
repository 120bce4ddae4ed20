package org.depesche.cli.view;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Participant;
import org.jspecify.annotations.Nullable;

/** Words of the surface in one language, whatever the locale of the machine. */
public final class Labels {

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

  String status(EventStatus status) {
    return get("status." + status);
  }

  String stance(Claim.Stance stance) {
    return get("stance." + stance);
  }

  /** The name, with the country of whoever is no country. */
  String participant(Participant participant) {
    String name = Printable.line(participant.name());
    String code = participant.country();
    if (code == null) {
      return name;
    }
    String country = country(code);
    // A state may be named in the language of the text rather than in that of the surface.
    boolean state = participant.sector() == null && participant.entity() != null;
    return state || name.equals(country) ? name : name + " (" + country + ")";
  }

  String country(String code) {
    return Countries.name(code, locale);
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
      case INTERVAL -> get("date.interval", day(date.earliest()), day(date.latest()));
    };
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

  private String format(String key, YearMonth month) {
    return DateTimeFormatter.ofPattern(get(key), locale).format(month);
  }
}
