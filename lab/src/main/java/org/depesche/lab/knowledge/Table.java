package org.depesche.lab.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables with a tab between cells and {@code #} before comments. */
final class Table {

  private final List<String> header;
  private final List<String> rows = new ArrayList<>();

  /**
   * @param header lines of the comment that opens the file
   */
  Table(String... header) {
    this.header = List.of(header);
  }

  void row(String... cells) {
    rows.add(String.join("\t", cells));
  }

  /**
   * Rows in the order of their characters, so that a change of one source is a small difference.
   */
  void write(Path file) throws IOException {
    StringBuilder out = new StringBuilder();
    header.forEach(line -> out.append("# ").append(line).append('\n'));
    rows.stream().sorted().distinct().forEach(row -> out.append(row).append('\n'));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, out);
  }

  /** A table of ours, beside this class. */
  static List<List<String>> own(String name) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream stream = Table.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("no resource " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    }
    return rows;
  }
}
