package org.depesche.annotate;

/**
 * Tells the line ends that mean something from those of wrapped text.
 *
 * <p>A block is wrapped if it has at least three line ends, no line is longer than a printed one,
 * and most lines could not have held the first word of the next. In wrapped text only an empty line
 * ends a sentence.
 */
final class Lines {

  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;

  private final String text;
  private final boolean wrapped;

  Lines(String text) {
    this.text = text;
    this.wrapped = isWrapped(text);
  }

  /** Whether a sentence ends between two pieces because of the line ends there. */
  boolean breakBetween(int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if (Characters.isLineEnd(c) && !second) {
        ends++;
      }
    }
    return ends > (wrapped ? 1 : 0);
  }

  private static boolean isWrapped(String text) {
    int widest = 0;
    for (int at = 0; at < text.length(); ) {
      int to = lineEnd(text, at, text.length());
      widest = Math.max(widest, to - at);
      at = to + 1;
    }
    if (widest > WIDEST || widest < NARROWEST) {
      return false;
    }
    int ends = 0;
    int full = 0;
    for (int at = 0; at < text.length(); ) {
      int to = lineEnd(text, at, text.length());
      int next = Math.min(text.length(), to + 1);
      int word = wordLength(text, next, text.length());
      if (to > at && word > 0) {
        ends++;
        full += to - at + 1 + word > widest ? 1 : 0;
      }
      at = next;
    }
    return ends >= 3 && full * 4 >= ends * 3;
  }

  private static int lineEnd(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private static int wordLength(String text, int from, int end) {
    int at = from;
    while (at < end && at - from <= WIDEST && !Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at - from;
  }
}
