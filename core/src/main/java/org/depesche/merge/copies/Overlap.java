package org.depesche.merge.copies;

import org.depesche.merge.copies.Link.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How much two texts have in common, as shares of their different runs of five words.
 *
 * @param mine of the first text
 * @param theirs of the second text
 * @param same whether the texts have the same words in the same order
 */
record Overlap(double mine, double theirs, boolean same) {

  /**
   * Of the shorter text: from here on one was made from the other, or both from a third.
   *
   * <p>A text of which every n-th word was replaced keeps {@code (1 - 1/n)^5} of its runs: 59 % for
   * n = 10, 24 % for n = 4; articles written independently share few but those in quotations, which
   * don't count here. How often that errs is measured by {@code lab score copies}.
   */
  private static final double COPIED = 0.2;

  /** Of each text: from here on neither is merely a part of the other. */
  private static final double WHOLE = 0.6;

  static Overlap of(Fingerprint a, Fingerprint b) {
    int common = Shingling.common(a.ownWords(), b.ownWords());
    return new Overlap(
        share(common, a.ownWords().length), share(common, b.ownWords().length), a.hasWordsOf(b));
  }

  private static double share(int common, int all) {
    return all == 0 ? 0 : (double) common / all;
  }

  /** What the first text is to the second; null if it has nothing to do with it. */
  @Nullable Kind kind(Fingerprint a, Fingerprint b) {
    int shorter = Math.min(a.ownWords().length, b.ownWords().length);
    if (shorter == 0) {
      return null;
    }
    if (same) {
      return Kind.DUPLICATE;
    }
    if (shorter < Shingling.FEW || Math.max(mine, theirs) < COPIED) {
      return null; // a few words in common are no evidence
    }
    if (mine >= WHOLE && theirs < WHOLE) {
      return Kind.EXCERPT;
    }
    return theirs >= WHOLE && mine < WHOLE ? Kind.EXTENDED : Kind.COPY;
  }
}
