package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of a width: indented, wrapped, emphasised. */
final class Page {

  /** Marks that a quotation may begin with, so that none is put before them. */
  private static final String OPENING_MARKS = "„“”\"»«‚‘'";

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

  /** At most about {@code length} characters of a text between quotation marks. */
  void quoted(int indent, String words, int length) {
    String line = Printable.shortLine(words, length);
    boolean marked = !line.isEmpty() && OPENING_MARKS.indexOf(line.charAt(0)) >= 0;
    wrapped(indent, marked ? line : "“" + line + "”");
  }

  /** A label in a column of its own, the text beside it, or below it where the label is wider. */
  void labelled(int indent, String label, int column, Style style, String text) {
    List<String> lines = new ArrayList<>(Wrap.lines(text, terminal.width() - indent - column));
    if (Wrap.length(label) < column) {
      String gap = " ".repeat(column - Wrap.length(label));
      line(" ".repeat(indent) + styled(style, label) + gap + lines.removeFirst());
    } else {
      wrapped(indent, style, label);
    }
    lines.forEach(line -> line(" ".repeat(indent + column) + line));
  }
}
