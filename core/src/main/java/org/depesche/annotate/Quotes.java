package org.depesche.annotate;

/**
 * Tells opening quotation marks from closing ones, whatever style they are in. The space around a
 * mark decides ({@code x "y"}); where that is broken ({@code x " ,}), whether one stands open does.
 * Open marks are forgotten at the end of a line.
 */
final class Quotes {

  private final String text;
  private boolean doubleOpen;
  private boolean singleOpen;

  Quotes(String text) {
    this.text = text;
  }

  void endLine() {
    doubleOpen = false;
    singleOpen = false;
  }

  /** Reads the double mark that stands from {@code from} to {@code to}. */
  Piece.Kind readDouble(int from, int to) {
    boolean opens = opens(from, to, doubleOpen);
    doubleOpen = opens;
    return opens ? Piece.Kind.OPENING : Piece.Kind.CLOSING;
  }

  /** Reads the single mark at {@code from}: a sign if it neither opens nor closes anything. */
  Piece.Kind readSingle(int from) {
    boolean opens = opens(from, from + 1, singleOpen);
    if (!opens && !singleOpen) {
      return Piece.Kind.SIGN;
    }
    singleOpen = opens;
    return opens ? Piece.Kind.OPENING : Piece.Kind.CLOSING;
  }

  private boolean opens(int from, int to, boolean open) {
    char mark = text.charAt(from);
    if (mark == '„' || mark == '‚') {
      return true;
    }
    boolean free = from == 0 || leavesFree(text.charAt(from - 1));
    boolean ends = to == text.length() || endsBefore(text.charAt(to));
    if (free != ends) {
      return free;
    }
    return !open && mark != '”';
  }

  private static boolean leavesFree(char before) {
    return Characters.isSpace(before)
        || Characters.isOpeningBracket(before)
        || Characters.isDash(before);
  }

  private static boolean endsBefore(char after) {
    return Characters.isSpace(after)
        || Characters.isClosingBracket(after)
        || Characters.isTerminal(after)
        || after == ','
        || after == ';'
        || after == ':';
  }
}
