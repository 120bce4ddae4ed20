package org.depesche.entity;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.entity.OwnKnowledge.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of one's own.
 *
 * <pre>
 * file   = UTF-8; lines that are blank or begin with # are left out
 * header = names of columns, separated by tabs, in any order; kind and name must be there
 * row    = cells, separated by tabs; cells at the end may be missing
 * name   = names separated by |, the one to show first
 * </pre>
 *
 * <p>The first line that counts is the header. All errors are found, not only the first.
 */
final class OwnTable {

  /** Bytes of the file's hash that sources show: enough to tell the versions of a file. */
  private static final int HASH_BYTES = 4;

  private final List<OwnRow> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final String file;
  private final String source;
  private List<@Nullable Column> header = List.of();

  enum Column {
    KIND,
    NAME,
    COUNTRY,
    SECTOR,
    OFFICE,
    FROM,
    TO,
    LANGUAGE,
    LAT,
    LON,
    SOURCE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  OwnTable(OwnKnowledge.File input) {
    file = input.name();
    source = file.replaceFirst(".*[/\\\\]", "") + "@" + hash(input.bytes());
    String text = decode(input.bytes());
    if (text != null) {
      read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
  }

  List<OwnRow> rows() {
    return rows;
  }

  /** In the order of the file. */
  List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** The text; null, with a problem, if it is no UTF-8. */
  private @Nullable String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int column =
        1 + (int) text.substring(text.lastIndexOf('\n') + 1).chars().filter(c -> c == '\t').count();
    problem(line, column, "these bytes are no UTF-8; save the table as text in UTF-8");
    return null;
  }

  private void read(String text) {
    int number = 0;
    for (String line : text.split("\r?\n|\r", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (header.isEmpty()) {
        readHeader(number, cells);
        if (!problems.isEmpty()) {
          return; // without it no row can be understood
        }
      } else {
        readRow(number, cells);
      }
    }
    if (header.isEmpty()) {
      problem(1, 1, "there is no header; begin with a line such as: kind, name, country, office");
    }
  }

  private void readHeader(int line, List<String> cells) {
    List<@Nullable Column> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      Column column = column(cell);
      if (column == null && !(cell.isEmpty() && cells.size() > 1)) {
        String separated =
            cells.size() == 1 && cell.matches(".*[;,].*") ? "; separate the cells by tabs" : "";
        problem(line, i + 1, "'" + cell + "' is no column; write one of " + list() + separated);
      } else if (column != null && columns.contains(column)) {
        problem(line, i + 1, "a second column '" + column + "'; leave one of them out");
      }
      columns.add(column);
    }
    for (Column needed : List.of(Column.KIND, Column.NAME)) {
      if (problems.isEmpty() && !columns.contains(needed)) {
        problem(line, columns.size() + 1, "the header lacks the column '" + needed + "'; add it");
      }
    }
    header = columns;
  }

  private static String list() {
    return String.join(", ", Arrays.stream(Column.values()).map(Column::toString).toList());
  }

  private static @Nullable Column column(String cell) {
    for (Column column : Column.values()) {
      if (column.name().equalsIgnoreCase(cell)) {
        return column;
      }
    }
    return null;
  }

  private void readRow(int line, List<String> cells) {
    int before = problems.size();
    Map<Column, String> row = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      Column column = i < header.size() ? header.get(i) : null;
      if (column != null) {
        row.put(column, cells.get(i));
      } else if (!cells.get(i).isEmpty()) {
        problem(line, i + 1, "a cell without a column; name it in the header or leave it out");
      }
    }
    OwnRow read =
        new OwnCells(row, source + ":" + line, (at, message) -> problem(line, place(at), message))
            .row();
    if (read != null && problems.size() == before) {
      rows.add(read);
    }
  }

  private int place(Column column) {
    int at = header.indexOf(column);
    return 1 + (at < 0 ? header.size() : at);
  }

  private void problem(int line, int column, String message) {
    problems.add(new Problem(file, line, column, message));
  }
}
