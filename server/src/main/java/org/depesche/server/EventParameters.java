package org.depesche.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depesche.model.EventType;
import org.depesche.query.EventQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ?type=CONSULT&party=PRK&from=2023-09-01&to=2023-09-30&document=ID}. Every parameter
 * may be missing or empty; a misspelt one is refused, for it would silently ask for more than was
 * meant.
 */
final class EventParameters {

  private static final List<String> NAMES = List.of("type", "party", "from", "to", "document");

  private EventParameters() {}

  /**
   * The question that the address asks.
   *
   * @throws Problem 400 if a parameter is unknown, doubled or malformed
   */
  static EventQuery read(Context context) {
    context.queryParamMap().forEach(EventParameters::check);
    LocalDate from = day("from", context);
    LocalDate to = day("to", context);
    if (from != null && to != null && to.isBefore(from)) {
      throw new Problem(400, "'to' lies before 'from'.", "Swap the two days.");
    }
    return new EventQuery(
        type(context), value("party", context), from, to, value("document", context));
  }

  private static void check(String name, List<String> values) {
    if (!NAMES.contains(name)) {
      throw new Problem(
          400, "There is no parameter '" + name + "'.", "Use " + String.join(", ", NAMES) + ".");
    }
    if (values.size() > 1) {
      throw new Problem(400, "'" + name + "' is given more than once.", "Give it once.");
    }
  }

  private static @Nullable String value(String name, Context context) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable EventType type(Context context) {
    String value = value("type", context);
    if (value == null) {
      return null;
    }
    String wanted = value.toUpperCase(Locale.ROOT);
    return Arrays.stream(EventType.values())
        .filter(type -> type.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknownType(value));
  }

  private static Problem unknownType(String value) {
    String types =
        Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.joining(", "));
    return new Problem(400, "There is no event type '" + value + "'.", "Use one of " + types + ".");
  }

  private static @Nullable LocalDate day(String name, Context context) {
    String value = value(name, context);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new Problem(400, "'" + name + "' is no day: " + value, "Write a day as 2023-09-13.");
    }
  }
}
