package org.depesche.annotate.linear;

/**
 * What the name recogniser looks at: forms, shapes, dictionary classes, parts of known names and
 * tags around a word; and, apart from them, which label follows which.
 */
public final class NameTemplates {

  private NameTemplates() {}

  /** Fills in the features of word {@code i}, which has its tag. */
  public static void fill(Encoded s, int i, FeatureVector f) {
    f.clear();
    Lexeme w = s.lexeme(i);
    own(w, i == 0 ? 1 : 0, f);
    f.add(20, s.tag(i));
    farNeighbour(s, i, -2, f);
    neighbour(s, i, -1, f);
    neighbour(s, i, 1, f);
    farNeighbour(s, i, 2, f);
    pairs(s, i, f);
    parts(s, i, f);
    wider(s, i, f);
    NameSurroundings.fill(s, i, f);
  }

  /**
   * Fills in the feature of a label that follows another.
   *
   * @param last the label before, -1 at the start of a sentence
   */
  public static void fillTransition(int last, FeatureVector f) {
    f.clear();
    f.add(0, last);
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
    f.add(13, w.suffix5);
    f.add(14, w.prefix5);
    if (w.behindHyphen != 0) {
      f.add(15, w.behindHyphen);
      f.add(16, w.beforeHyphen);
    }
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

  /** Of words farther away less counts, and each feature costs time. */
  private static void farNeighbour(Encoded s, int i, int d, FeatureVector f) {
    int template = 40 + 10 * d;
    f.add(template, s.lexeme(i + d).lower);
    f.add(template + 4, s.tag(i + d));
  }

  private static void pairs(Encoded s, int i, FeatureVector f) {
    Lexeme w = s.lexeme(i);
    Lexeme left = s.lexeme(i - 1);
    Lexeme right = s.lexeme(i + 1);
    f.add(80, left.lower, w.lower);
    f.add(81, w.lower, right.lower);
    f.add(82, left.shape, w.shape, right.shape);
    f.add(83, w.dictionary, right.dictionary);
    f.add(84, left.dictionary, w.dictionary);
    f.add(85, left.lower, w.shape);
    f.add(86, left.lower, s.lexeme(i - 2).lower);
    f.add(87, right.lower, s.lexeme(i + 2).lower);
    f.add(88, s.tag(i - 1), s.tag(i), s.tag(i + 1));
  }

  /** A feature for each part that the word or a neighbour is known as, and their combinations. */
  private static void parts(Encoded s, int i, FeatureVector f) {
    int own = s.lexeme(i).nameParts;
    int left = s.lexeme(i - 1).nameParts;
    int right = s.lexeme(i + 1).nameParts;
    for (NameParts.Part part : NameParts.Part.ALL) {
      int bit = part.ordinal();
      addIf(own, bit, 100, f);
      addIf(left, bit, 101, f);
      addIf(right, bit, 102, f);
    }
    f.add(103, own, left);
    f.add(104, own, right);
  }

  /**
   * Endings of the words before, which tell titles and offices, and clues joined with the shape.
   */
  private static void wider(Encoded s, int i, FeatureVector f) {
    Lexeme w = s.lexeme(i);
    Lexeme left = s.lexeme(i - 1);
    f.add(110, left.suffix5);
    f.add(111, left.behindHyphen);
    f.add(112, s.lexeme(i - 2).suffix5, left.shape);
    f.add(113, s.lexeme(i + 1).suffix5);
    f.add(114, w.shape, w.nameParts);
    f.add(115, w.suffix3, w.shape);
    f.add(116, w.suffix4, s.tag(i - 1));
  }

  /** The sets of stand-ins beyond the sentence are negative and hold no part. */
  private static void addIf(int set, int bit, int template, FeatureVector f) {
    if (set > 0 && (set >> bit & 1) == 1) {
      f.add(template, bit);
    }
  }
}
