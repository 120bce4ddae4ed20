package org.depesche.export;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of comma-separated values as RFC 4180 has them: lines end with CR LF, and a field that holds
 * a comma, a quotation mark or a line break stands between quotation marks, those within doubled.
 * The first line names the columns.
 */
final class Csv<T> {

  private static final Pattern NEEDS_MARKS = Pattern.compile("[\",\r\n]");

  /** A column: its name, and what it holds of a value. */
  record Column<T>(String name, Function<T, Object> field) {}

  private final List<Column<T>> columns;

  @SafeVarargs
  Csv(Column<T>... columns) {
    this.columns = List.of(columns);
  }

  static <T> Column<T> column(String name, Function<T, Object> field) {
    return new Column<>(name, field);
  }

  /** The head and a row for each value, each with its line end. */
  Stream<String> lines(Stream<T> values) {
    Stream<String> rows = values.map(value -> row(column -> column.field().apply(value)));
    return Stream.concat(Stream.of(row(Column::name)), rows);
  }

  private String row(Function<Column<T>, Object> field) {
    return columns.stream()
        .map(column -> escape(field.apply(column).toString()))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String escape(String field) {
    return NEEDS_MARKS.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }
}
