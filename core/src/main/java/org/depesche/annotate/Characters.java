package org.depesche.annotate;

/** Classes of characters that tokens are told apart by. */
final class Characters {

  private Characters() {}

  /** White space of any width, line ends and control characters. */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    return c >= '\u007f' && (c <= '\u009f' || Character.isSpaceChar(c));
  }

  /** What ends a line or a paragraph. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
  }

  /** Soft hyphens, zero width spaces and joiners, marks of direction, byte order marks. */
  static boolean isInvisible(char c) {
    return c >= '\u00ad' && Character.getType(c) == Character.FORMAT;
  }

  /** Letters, digits and what combines with them. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return isAsciiLetter(c) || isDigit(c) || c == '_';
    }
    return Character.isLetterOrDigit(c)
        || isCombining(c)
        || Character.getType(c) == Character.LETTER_NUMBER;
  }

  static boolean isLetter(int c) {
    return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c) || isCombining(c);
  }

  static boolean isCombining(int c) {
    int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDoubleQuote(char c) {
    return switch (c) {
      case '"', '„', '“', '”', '‟', '«', '»', '〝', '〞', '＂' -> true;
      default -> false;
    };
  }

  /** Single quotation marks and apostrophes, which share their characters. */
  static boolean isSingleQuote(char c) {
    return switch (c) {
      case '\'', '‚', '‘', '’', '‛', '‹', '›', '`', '´', 'ʼ' -> true;
      default -> false;
    };
  }

  /** An apostrophe as it is written inside words. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
  }

  static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
  }

  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  /** What may end a sentence. */
  static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '‽' || c == '。';
  }
}
