package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables with a header line and tabs between cells, where a cell may stand in double quotes, hold
 * tabs and line breaks then, and writes a double quote twice (RFC 4180 with tabs for commas).
 */
final class QuotedTsv {

  private final String text;
  private int at;

  private QuotedTsv(String text) {
    this.text = text;
  }

  /** Rows by column name; cells that a short row lacks are missing, those too many are dropped. */
  static List<Map<String, String>> read(String text) {
    QuotedTsv reader = new QuotedTsv(text);
    List<String> header = reader.at < text.length() ? reader.row() : List.of();
    List<Map<String, String>> rows = new ArrayList<>();
    while (reader.at < text.length()) {
      List<String> cells = reader.row();
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at >= text.length() || text.charAt(at++) == '\n') {
        return cells;
      }
    }
  }

  private String plain() {
    int begin = at;
    while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
      at++;
    }
    boolean carriageReturn =
        at > begin && text.charAt(at - 1) == '\r' && at < text.length() && text.charAt(at) == '\n';
    return text.substring(begin, carriageReturn ? at - 1 : at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(c);
        at++;
      } else {
        break;
      }
    }
    return cell + plain();
  }
}
