package org.depesche.cli.view;

/** Text of strangers, made fit for a terminal. */
final class Printable {

  private Printable() {}

  /**
   * The words in one line: white space runs become one blank, and what could steer the terminal or
   * turn the writing direction becomes U+FFFD.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(Printable::harmless)
        .filter(c -> c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /** At most about {@code length} characters of the line, cut behind a word. */
  static String shortLine(String text, int length) {
    String line = line(text);
    if (line.length() <= length) {
      return line;
    }
    int cut = line.lastIndexOf(' ', length - 1);
    if (cut <= length / 2) {
      cut = line.offsetByCodePoints(0, line.codePointCount(0, length - 1));
    }
    return line.substring(0, cut) + "…";
  }

  private static int harmless(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    boolean steers =
        Character.isISOControl(c)
            || (0x202A <= c && c <= 0x202E)
            || (0x2066 <= c && c <= 0x2069)
            || Character.getType(c) == Character.SURROGATE;
    return steers ? 0xFFFD : c;
  }
}
