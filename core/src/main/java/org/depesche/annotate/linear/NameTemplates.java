package org.depesche.annotate.linear;

/** What the name recogniser looks at: forms, shapes, dictionary classes and tags around a word. */
public final class NameTemplates {

  private static final int WINDOW = 2;

  private NameTemplates() {}

  /**
   * Fills in the features of word {@code i}.
   *
   * @param last the label of the word before, -1 at the start
   * @param lastButOne the label of the word before that
   */
  public static void fill(Encoded s, int i, int last, int lastButOne, FeatureVector f) {
    f.clear();
    Lexeme w = s.lexeme(i);
    own(w, i == 0 ? 1 : 0, f);
    f.add(20, last);
    f.add(21, last, lastButOne);
    f.add(22, last, w.word);
    f.add(23, last, w.shape);
    f.add(24, last, w.dictionary);
    f.add(25, last, s.tag(i));
    for (int d = -WINDOW; d <= WINDOW; d++) {
      if (d != 0) {
        neighbour(s, i, d, f);
      }
    }
    pairs(s, i, last, f);
  }

  private static void own(Lexeme w, int first, FeatureVector f) {
    f.add(1, 0);
    f.add(2, w.word);
    f.add(3, w.lower);
    f.add(4, w.shape, first);
    f.add(5, w.suffix2);
    f.add(6, w.suffix3);
    f.add(7, w.suffix4);
    f.add(8, w.prefix2);
    f.add(9, w.prefix3);
    f.add(10, w.prefix4);
    f.add(11, w.dictionary);
    f.add(12, w.lowerDictionary, first);
  }

  private static void neighbour(Encoded s, int i, int d, FeatureVector f) {
    Lexeme w = s.lexeme(i + d);
    int template = 40 + 10 * d;
    f.add(template, w.lower);
    f.add(template + 1, w.shape);
    f.add(template + 2, w.dictionary);
    f.add(template + 3, w.suffix3);
    f.add(template + 4, s.tag(i + d));
  }

  private static void pairs(Encoded s, int i, int last, FeatureVector f) {
    Lexeme w = s.lexeme(i);
    Lexeme left = s.lexeme(i - 1);
    Lexeme right = s.lexeme(i + 1);
    f.add(80, left.lower, w.lower);
    f.add(81, w.lower, right.lower);
    f.add(82, left.shape, w.shape, right.shape);
    f.add(83, w.dictionary, right.dictionary);
    f.add(84, left.dictionary, w.dictionary);
    f.add(85, left.lower, w.shape);
    f.add(86, left.lower, last);
    f.add(87, left.lower, s.lexeme(i - 2).lower);
    f.add(88, right.lower, s.lexeme(i + 2).lower);
    f.add(89, s.tag(i));
    f.add(90, s.tag(i - 1), s.tag(i), s.tag(i + 1));
  }
}
