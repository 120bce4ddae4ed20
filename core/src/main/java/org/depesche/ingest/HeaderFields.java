package org.depesche.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Named fields as WARC and HTTP write them: {@code Name: value}, a line each, ended by an empty
 * line. Lines that begin with white space go on with the one before. Of fields of one name the
 * first counts.
 */
final class HeaderFields {

  private static final int LONGEST_LINE = 64 << 10;
  private static final int MOST_LINES = 1000;

  private final Map<String, String> values = new TreeMap<>();

  private HeaderFields() {}

  /** Reads up to the empty line; null if the bytes end before or these are no such fields. */
  static @Nullable HeaderFields read(LineReader lines) throws IOException {
    HeaderFields fields = new HeaderFields();
    String last = "";
    for (int i = 0; i < MOST_LINES; i++) {
      byte[] line = lines.line(LONGEST_LINE);
      if (line == null) {
        return null;
      }
      if (line.length == 0) {
        return fields;
      }
      String text = new String(line, StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      if (line[0] == ' ' || line[0] == '\t') {
        fields.values.computeIfPresent(last, (name, value) -> value + " " + text.strip());
      } else if (colon > 0) {
        last = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.values.putIfAbsent(last, text.substring(colon + 1).strip());
      }
    }
    return null;
  }

  /** The field's value; null if it is not there. */
  @Nullable String get(String name) {
    return values.get(name.toLowerCase(Locale.ROOT));
  }

  /** The field's value in lower case; empty if it is not there. */
  String lower(String name) {
    String value = get(name);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }
}
