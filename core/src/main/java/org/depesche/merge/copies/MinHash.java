package org.depesche.merge.copies;

/**
 * Signatures by which texts that resemble each other are found without comparing all with all.
 *
 * <p>The share of equal places in the signatures of two sets estimates their resemblance {@code s =
 * |A ∩ B| / |A ∪ B|} (Broder 1997, "On the resemblance and containment of documents"). Two texts
 * become candidates if all {@value #ROWS} rows of one of {@value #BANDS} bands are equal, which
 * happens with probability {@code 1 - (1 - s^r)^b} (Leskovec, Rajaraman and Ullman, "Mining of
 * Massive Datasets", section 3.4). With r = 2 and b = 32:
 *
 * <pre>
 *   s              0.01    0.05    0.1     0.2     0.3     0.5
 *   candidate      0.3 %   8 %     28 %    73 %    95 %    99.99 %
 * </pre>
 *
 * <p>Candidates that are none are turned down when their runs of words are compared, so that the
 * first columns cost time and no errors. What the others miss, above all a short text within a long
 * one, is found by {@link Shingling#winnow}.
 */
final class MinHash {

  private static final int BANDS = 32;
  private static final int ROWS = 2;

  /** Any numbers do as long as they are never changed: archives hold what they made. */
  private static final long[] SEEDS = new long[BANDS * ROWS];

  static {
    for (int i = 0; i < SEEDS.length; i++) {
      SEEDS[i] = Hashing.scatter(0x9e3779b97f4a7c15L * (i + 1));
    }
  }

  private MinHash() {}

  /** One hash for each band, the number of the band mixed in; none for an empty set. */
  static int[] bands(int[] set) {
    if (set.length == 0) {
      return new int[0];
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      int[] rows = new int[ROWS + 1];
      rows[ROWS] = band;
      for (int row = 0; row < ROWS; row++) {
        rows[row] = smallest(set, SEEDS[band * ROWS + row]);
      }
      bands[band] = Hashing.of(rows, 0, rows.length);
    }
    return bands;
  }

  private static int smallest(int[] set, long seed) {
    int smallest = Integer.MAX_VALUE;
    for (int value : set) {
      smallest = Math.min(smallest, (int) (Hashing.scatter(value ^ seed) >>> 32));
    }
    return smallest;
  }
}
