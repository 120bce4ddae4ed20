package org.depesche.annotate.linear;

import org.depesche.model.Upos;

/**
 * What a word has got of subjects and objects, as a set of bits by the cases that those may have: a
 * verb with a sure nominative needs no other.
 */
final class Arguments {

  /** The word has a preposition, so it is no subject or object itself. */
  static final int MARKED = 1;

  private static final int NOMINATIVE = 2;
  private static final int ACCUSATIVE = 4;
  private static final int NOMINATIVE_OR_ACCUSATIVE = 8;
  private static final int OBLIQUE = 16;
  private static final int UNKNOWN = 32;
  private static final int SECOND = 64;

  private static final int NOM = 1;
  private static final int ACC = 8;

  private Arguments() {}

  /**
   * The set with one more dependent.
   *
   * @param agreement its reduced agreement; -1 if it is no subject or object
   */
  static int with(int arguments, Upos upos, int agreement) {
    if (upos == Upos.ADP) {
      return arguments | MARKED;
    } else if (!upos.isNominal() || agreement < 0) {
      return arguments;
    }
    int bit = bit(agreement & 0xF);
    return arguments | ((arguments & bit) != 0 ? SECOND : bit);
  }

  private static int bit(int cases) {
    boolean nominative = (cases & NOM) != 0;
    boolean accusative = (cases & ACC) != 0;
    if (cases == 0) {
      return UNKNOWN;
    } else if (nominative && accusative) {
      return NOMINATIVE_OR_ACCUSATIVE;
    }
    return nominative ? NOMINATIVE : accusative ? ACCUSATIVE : OBLIQUE;
  }
}
