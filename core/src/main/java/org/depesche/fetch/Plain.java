package org.depesche.fetch;

/** Words of others in our messages. */
final class Plain {

  private static final int LONGEST = 300;

  private Plain() {}

  /** One line of any length without control characters. */
  static String withoutControls(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ").strip();
  }

  /** One short line without control characters, which could play tricks with a terminal. */
  static String line(String text) {
    String line = withoutControls(text);
    return line.length() > LONGEST ? line.substring(0, LONGEST) + " ..." : line;
  }
}
