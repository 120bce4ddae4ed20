package org.depesche.annotate.linear;

/** What the tagger looks at: the word, two neighbours on each side, and the two tags before. */
public final class TagTemplates {

  private TagTemplates() {}

  /** Fills in the features of word {@code i}, whose left neighbours have their tags. */
  public static void fill(Encoded s, int i, FeatureVector f) {
    f.clear();
    Lexeme w = s.lexeme(i);
    Lexeme left = s.lexeme(i - 1);
    Lexeme right = s.lexeme(i + 1);
    int last = s.tag(i - 1);
    int first = i == 0 ? 1 : 0;
    f.add(1, 0);
    f.add(2, w.word);
    f.add(3, w.suffix1);
    f.add(4, w.suffix2);
    f.add(5, w.suffix3);
    f.add(6, w.suffix4);
    f.add(7, w.prefix2);
    f.add(8, w.prefix3);
    f.add(9, w.shape, first);
    f.add(10, w.lower);
    f.add(11, w.shape, w.suffix2);
    f.add(12, w.dictionary);
    f.add(13, w.lowerDictionary, first);
    f.add(20, last);
    f.add(21, s.tag(i - 2), last);
    f.add(22, last, w.word);
    f.add(23, last, w.suffix3);
    f.add(24, last, w.dictionary);
    f.add(30, left.word);
    f.add(31, s.lexeme(i - 2).word);
    f.add(32, left.suffix3);
    f.add(33, left.word, w.word);
    f.add(40, right.word);
    f.add(41, s.lexeme(i + 2).word);
    f.add(42, right.suffix3);
    f.add(43, right.shape);
    f.add(44, w.word, right.word);
    f.add(45, right.dictionary);
    f.add(46, w.dictionary, right.dictionary);
    f.add(47, w.dictionary, right.dictionary, last);
    f.add(48, s.lexeme(i + 2).dictionary, right.dictionary);
    f.add(49, right.suffix2, w.suffix2);
  }
}
