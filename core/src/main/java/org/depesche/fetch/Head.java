package org.depesche.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an answer, read as leniently as browsers do: bare line feeds, folded lines and lines
 * without a colon are borne.
 *
 * <pre>
 * head   = status *(name ":" value CRLF) CRLF        ; RFC 9112
 * status = "HTTP/1." digit SP 3digit [SP reason] CRLF
 * </pre>
 *
 * @param fields by name in lower case, values in their order
 */
record Head(int status, Map<String, List<String>> fields) {

  /** More than any honest host sends; browsers allow about as much. */
  private static final int LIMIT = 64 << 10;

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[0-9] ([1-9][0-9]{2})(?: .*)?");

  /** Reads the final head: those that only say that it will come (1xx) are passed over. */
  static Head read(InputStream stream) throws IOException, FetchException {
    int[] left = {LIMIT};
    Head head = readOne(stream, left);
    while (head.status < 200 && head.status != 101) {
      head = readOne(stream, left);
    }
    return head;
  }

  private static Head readOne(InputStream stream, int[] left) throws IOException, FetchException {
    Matcher status = STATUS.matcher(line(stream, left));
    if (!status.matches()) {
      throw FetchException.lasting(Refusal.BROKEN_ANSWER, "does not answer in HTTP");
    }
    List<String> lines = new ArrayList<>();
    for (String line = line(stream, left); !line.isEmpty(); line = line(stream, left)) {
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (folded && !lines.isEmpty()) {
        lines.add(lines.removeLast() + " " + line.strip());
      } else {
        lines.add(line);
      }
    }
    return new Head(Integer.parseInt(status.group(1)), fields(lines));
  }

  private static Map<String, List<String>> fields(List<String> lines) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).replaceAll("\\p{Cntrl}", " ").strip();
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return fields;
  }

  /** The first value of a field. */
  Optional<String> first(String name) {
    return Optional.ofNullable(fields.get(name)).map(List::getFirst);
  }

  /** All values of a field that is a list, in lower case. */
  List<String> list(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Pattern.compile(",").splitAsStream(value))
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * A line without its end. Bytes are taken for UTF-8, as the addresses in {@code Location} are.
   */
  static String line(InputStream stream, int[] left) throws IOException, FetchException {
    byte[] bytes = new byte[128];
    int length = 0;
    for (int b = stream.read(); b != '\n'; b = stream.read()) {
      if (b < 0) {
        throw new EOFException();
      }
      if (--left[0] < 0) {
        throw FetchException.lasting(
            Refusal.BROKEN_ANSWER, "answers with a header of more than 64 KiB");
      }
      if (length == bytes.length) {
        bytes = java.util.Arrays.copyOf(bytes, length * 2);
      }
      bytes[length++] = (byte) b;
    }
    int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }
}
