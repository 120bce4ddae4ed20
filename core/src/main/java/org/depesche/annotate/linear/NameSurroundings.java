package org.depesche.annotate.linear;

/**
 * What the name recogniser sees beyond the words next to a word: the row of capitalised words that
 * it stands in, with what stands before and behind the row, and the quotation marks or brackets
 * around it.
 */
final class NameSurroundings {

  /** How far a row of capitalised words is followed in either direction. */
  private static final int FARTHEST = 4;

  /** More words than this in quotation marks are hardly a title. */
  private static final int LONGEST_TITLE = 6;

  /** More words than this in brackets are hardly a name, as "(FDP)" is. */
  private static final int LONGEST_BRACKET = 4;

  /** Stands for the length of a passage that is too long or has no end. */
  private static final int OPEN = 9;

  private static final int CLOSING = ")".hashCode();

  private NameSurroundings() {}

  static void fill(Encoded s, int i, FeatureVector f) {
    row(s, i, f);
    if (s.isQuoted(i)) {
      quoted(s, i, f);
    }
    if (s.hasBrackets()) {
      bracketed(s, i, f);
    }
  }

  private static void row(Encoded s, int i, FeatureVector f) {
    int first = i;
    while (i - first < FARTHEST && s.lexeme(first - 1).goesOn) {
      first--;
    }
    int last = i;
    while (last - i < FARTHEST && s.lexeme(last + 1).goesOn) {
      last++;
    }
    int before = s.lexeme(first - 1).lower;
    int behind = s.lexeme(last + 1).lower;
    f.add(120, Math.min(3, i - first), Math.min(3, last - i));
    f.add(121, before, behind);
    if (first < i) {
      f.add(122, s.lexeme(first).suffix4);
    }
    if (first < i - 1) { // nearer words are neighbours, which have features of their own
      f.add(123, s.lexeme(first).lower);
      f.add(124, before);
    }
    if (last > i) {
      f.add(125, s.lexeme(last).suffix4);
    }
    if (last > i + 1) {
      f.add(126, s.lexeme(last).lower);
      f.add(127, behind);
    }
  }

  private static void quoted(Encoded s, int i, FeatureVector f) {
    int first = i;
    while (i - first < LONGEST_TITLE && first > 0 && !isQuote(s, first - 1)) {
      first--;
    }
    int last = i;
    while (last - i < LONGEST_TITLE && last < s.size() - 1 && !isQuote(s, last + 1)) {
      last++;
    }
    boolean closed = isQuote(s, first - 1) && isQuote(s, last + 1) && last - first < LONGEST_TITLE;
    int length = closed ? last - first + 1 : OPEN;
    f.add(130, length, Math.min(2, i - first));
    if (closed) {
      f.add(131, s.lexeme(first).goesOn ? 1 : 0, s.lexeme(last).goesOn ? 1 : 0, length);
      f.add(132, s.lexeme(first - 2).lower);
      f.add(133, s.lexeme(first - 2).suffix4);
      f.add(134, s.lexeme(last + 2).lower);
    }
  }

  private static boolean isQuote(Encoded s, int i) {
    return s.lexeme(i).word == Encoded.QUOTE;
  }

  private static void bracketed(Encoded s, int i, FeatureVector f) {
    int first = i;
    while (i - first < LONGEST_BRACKET && first > 0 && !isBracket(s, first - 1)) {
      first--;
    }
    if (s.lexeme(first - 1).word != Encoded.OPENING_BRACKET) {
      return;
    }
    int last = i;
    while (last - i < LONGEST_BRACKET && last < s.size() - 1 && !isBracket(s, last + 1)) {
      last++;
    }
    if (s.lexeme(last + 1).word == CLOSING) {
      f.add(135, last - first, i - first);
      f.add(136, last - first, s.lexeme(i).shape);
    }
  }

  private static boolean isBracket(Encoded s, int i) {
    int word = s.lexeme(i).word;
    return word == Encoded.OPENING_BRACKET || word == CLOSING;
  }
}
