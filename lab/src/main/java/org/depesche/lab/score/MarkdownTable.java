package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.List;

/** A table as Markdown writes it. The first column is aligned left, the others right. */
final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();

  MarkdownTable(String... header) {
    lines.add(line(header));
    lines.add("|---" + "|--:".repeat(header.length - 1) + "|");
  }

  /** Adds a row: its name and its other cells. */
  MarkdownTable row(String name, String... cells) {
    String[] all = new String[cells.length + 1];
    all[0] = name;
    System.arraycopy(cells, 0, all, 1, cells.length);
    lines.add(line(all));
    return this;
  }

  private static String line(String... cells) {
    List<String> escaped = new ArrayList<>();
    for (String cell : cells) {
      escaped.add(cell.replace("|", "\\|").replace('\n', ' '));
    }
    return "| " + String.join(" | ", escaped) + " |";
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
