package org.depesche.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a period belongs to the word before it: to an abbreviation, an initial, an
 * ordinal or a Roman numeral.
 */
final class Periods {

  private static final int LONGEST = 30;

  private final String text;
  private final int end;
  private final TokenRules rules;
  private final List<Piece> before;

  /**
   * @param before the pieces cut so far
   */
  Periods(String text, TokenRules rules, List<Piece> before) {
    this.text = text;
    this.end = text.length();
    this.rules = rules;
    this.before = before;
  }

  /** The kind of word and period together, or null if the period stands for itself. */
  Piece.@Nullable Kind read(int begin, int dot) {
    boolean row = dot + 1 < end && text.charAt(dot + 1) == '.';
    if (row || dot - begin > LONGEST) {
      return null;
    }
    String word = text.substring(begin, dot);
    int next = next(dot + 1);
    TokenRules.Period period = rules.period(previousDotted(begin), word + ".", isFirst(begin));
    if (period != null) {
      return switch (period) {
        case INSIDE -> Piece.Kind.DOTTED;
        case EITHER -> Piece.Kind.DOTTED_OR_FINAL;
        case NUMBER -> next >= 0 && isNumeral(wordAt(next)) ? Piece.Kind.DOTTED : null;
        case NEVER -> null;
      };
    }
    if (isShortForm(word)) {
      return Piece.Kind.DOTTED_OR_FINAL;
    }
    boolean ends = next < 0 || rules.starts(wordAt(next));
    if (word.length() == 1 && Characters.isLetter(word.charAt(0))) {
      return ends ? null : Piece.Kind.DOTTED;
    }
    return isOrdinal(word, begin, next, ends) ? Piece.Kind.DOTTED : null;
  }

  /** "U.S", "z.B": letters between periods, at most two at a time. */
  private static boolean isShortForm(String word) {
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      run = c == '.' ? 0 : run + 1;
      if (run > 2 || c != '.' && !Characters.isLetter(c)) {
        return false;
      }
    }
    return word.indexOf('.') > 0;
  }

  private boolean isOrdinal(String word, int begin, int next, boolean ends) {
    boolean digits = word.length() <= 3 && word.chars().allMatch(Characters::isDigit);
    boolean roman = word.length() > 1 && isRoman(word);
    if (next < 0 || !digits && !roman) {
      return false;
    }
    Piece previous = previous(begin);
    if (previous == null) {
      return digits; // a numbered heading or item
    }
    if (!rules.hasOrdinals()) {
      return false;
    }
    String following = Scanner.lower(wordAt(next));
    String preceding = Scanner.lower(in(previous));
    if (rules.ordinalBefore(following) || Character.isLowerCase(text.charAt(next))) {
      return true;
    }
    if (rules.ordinalAfter(preceding)) {
      return !ends;
    }
    boolean afterWord = previous.kind() == Piece.Kind.WORD;
    return !ends && (roman ? afterWord : !afterWord);
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  private static boolean isNumeral(String word) {
    return !word.isEmpty() && (Characters.isDigit(word.charAt(0)) || isRoman(word));
  }

  /** The piece before {@code at} on the same line, or null. */
  private @Nullable Piece previous(int at) {
    if (before.isEmpty()) {
      return null;
    }
    Piece last = before.getLast();
    for (int i = last.end(); i < at; i++) {
      if (Characters.isLineEnd(text.charAt(i))) {
        return null;
      }
    }
    return last;
  }

  private boolean isFirst(int at) {
    Piece previous = previous(at);
    return previous == null
        || previous.kind() == Piece.Kind.TERMINAL
        || previous.kind() == Piece.Kind.OPENING
        || previous.kind() == Piece.Kind.CLOSING;
  }

  /** The word before {@code at} if it ends with a period, else the empty string. */
  private String previousDotted(int at) {
    Piece previous = previous(at);
    return previous != null && text.charAt(previous.end() - 1) == '.' ? in(previous) : "";
  }

  private String in(Piece piece) {
    return piece.end() - piece.begin() > LONGEST ? "" : text.substring(piece.begin(), piece.end());
  }

  /** The first visible character at or after {@code from} on the same line, or -1. */
  private int next(int from) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (Characters.isLineEnd(c)) {
        return -1;
      }
      boolean skipped =
          Characters.isSpace(c) || Characters.isInvisible(c) || Characters.isDoubleQuote(c);
      if (!skipped) {
        return at;
      }
      at++;
    }
    return -1;
  }

  private String wordAt(int at) {
    int to = at;
    while (to < end && to - at <= LONGEST && Characters.isWordPart(text.charAt(to))) {
      to++;
    }
    return text.substring(at, to);
  }
}
