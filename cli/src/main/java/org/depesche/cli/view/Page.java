package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of a width: indented, wrapped, emphasised. */
final class Page {

  private final Terminal terminal;

  Page(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The text with an emphasis, if the terminal can show it. */
  String styled(Style style, String text) {
    return style.of(text, terminal.colour());
  }

  /** A line as it is. */
  void line(String text) {
    terminal.out().print(text);
    terminal.out().print('\n');
  }

  void blank() {
    line("");
  }

  /** The text in lines that begin {@code indent} columns from the left, all in one style. */
  void wrapped(int indent, Style style, String text) {
    for (String line : Wrap.lines(text, terminal.width() - indent)) {
      line(" ".repeat(indent) + styled(style, line));
    }
  }

  /** The text in lines that begin {@code indent} columns from the left. */
  void wrapped(int indent, String text) {
    for (String line : Wrap.lines(text, terminal.width() - indent)) {
      line(" ".repeat(indent) + line);
    }
  }

  /** Words of a document between quotation marks, and below them where they stand. */
  void quoted(int indent, Excerpt excerpt, int length) {
    wrapped(indent, "“" + Printable.shortLine(excerpt.words(), length) + "”");
    line(" ".repeat(indent) + styled(Style.FAINT, Printable.line(excerpt.place())));
  }

  /** A label in a column of its own, the text beside it. */
  void labelled(int indent, String label, int column, Style style, String text) {
    List<String> lines = new ArrayList<>(Wrap.lines(text, terminal.width() - indent - column));
    String head = " ".repeat(indent) + styled(style, label);
    line(head + " ".repeat(Math.max(1, column - Wrap.length(label))) + lines.removeFirst());
    lines.forEach(line -> line(" ".repeat(indent + column) + line));
  }
}
