package org.depesche.annotate.linear;

import java.util.Arrays;

/**
 * The weights of a {@link LinearModel}, laid out to be summed fast. Immutable once filled.
 *
 * <p>Scoring waits for memory more than it reckons. So eight labels are summed at once, as the
 * bytes of one word: a weight is stored with 128 added, so that it has no sign, and bytes are added
 * into fields of 16 bits, the even ones apart from the odd ones. And where most rows of a wide
 * table have no weight, these take one bit and share one row of zeros, which stays in the cache.
 */
final class WeightTable {

  /** How many bytes of up to 255 a field of 16 bits can add up. */
  private static final int MOST_SUMMED = 256;

  private static final int BIAS = 128;
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /** A table of no more labels has two rows in a word. */
  private static final int FEW_LABELS = 4;

  private final int labels;
  private final int bits;

  /** Words of a row; 0 if two rows share a word. */
  private final int stride;

  /** Whether only the rows that may have weights are kept: it pays where they are few and wide. */
  private final boolean sparse;

  /**
   * For each 32 rows: which of them are there (lower half), and how many before are (upper half).
   */
  private final long[] index;

  private final long[] cells;

  /**
   * A table in which all weights are zero.
   *
   * @param bits it has {@code 2^bits} rows, at least 32
   * @param rows numbers of those that may get weights, ascending
   */
  WeightTable(int labels, int bits, int[] rows) {
    this.labels = labels;
    this.bits = bits;
    this.stride = labels <= FEW_LABELS ? 0 : (labels + 7) / 8;
    this.sparse = stride > 0 && 2L * rows.length < 1L << bits;
    this.index = sparse ? index(bits, rows) : new long[0];
    int places = sparse ? rows.length + 1 : 1 << bits; // the first is for all rows without weights
    this.cells = new long[stride == 0 ? places / 2 + 1 : places * stride];
    Arrays.fill(cells, 0x8080808080808080L);
  }

  private static long[] index(int bits, int[] rows) {
    long[] index = new long[Math.max(1, (1 << bits) / 32)];
    for (int row : rows) {
      index[row >>> 5] |= 1L << (row & 31);
    }
    int before = 0;
    for (int i = 0; i < index.length; i++) {
      int here = Long.bitCount(index[i]);
      index[i] |= (long) before << 32;
      before += here;
    }
    return index;
  }

  /** Sets a weight of a row that may have some; only before the table is used. */
  void set(int row, int label, byte weight) {
    int shift = shift(row, label);
    int cell = cell(row, label);
    cells[cell] = cells[cell] & ~(0xFFL << shift) | (long) (weight + BIAS) << shift;
  }

  byte weight(int row, int label) {
    return (byte) ((cells[cell(row, label)] >>> shift(row, label) & 0xFF) - BIAS);
  }

  private int cell(int row, int label) {
    int place = place(row);
    return stride == 0 ? place >>> 1 : place * stride + label / 8;
  }

  private int shift(int row, int label) {
    return 8 * (stride == 0 ? (place(row) & 1) * FEW_LABELS + label : label % 8);
  }

  /** Where a row is; in a sparse table from 1, and 0 if it has no weights. */
  private int place(int row) {
    if (!sparse) {
      return row;
    }
    long entry = index[row >>> 5];
    int there = (int) (entry >>> (row & 31)) & 1;
    int upTo = Integer.bitCount((int) entry & ((2 << (row & 31)) - 1));
    return -there & ((int) (entry >>> 32) + upTo);
  }

  /** Puts the sum over the rows of the features into {@code scores}, for each label. */
  void sum(FeatureVector features, int[] scores) {
    int[] places = features.places();
    int size = features.size();
    for (int i = 0; i < size; i++) {
      places[i] = place(LinearModel.row(features.hash(i), bits));
    }
    Arrays.fill(scores, 0, labels, -BIAS * size);
    for (int from = 0; from < size; from += MOST_SUMMED) {
      int to = Math.min(size, from + MOST_SUMMED);
      if (stride == 0) {
        sumFew(places, from, to, scores);
      } else {
        for (int word = 0; word < stride; word++) {
          sumWord(places, from, to, word, scores);
        }
      }
    }
  }

  private void sumFew(int[] places, int from, int to, int[] scores) {
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      int place = places[i];
      long row = cells[place >>> 1] >>> ((place & 1) << 5);
      even += row & EVEN;
      odd += row >>> 8 & EVEN;
    }
    spread(even, odd, 0, scores);
  }

  private void sumWord(int[] places, int from, int to, int word, int[] scores) {
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      long row = cells[places[i] * stride + word];
      even += row & EVEN;
      odd += row >>> 8 & EVEN;
    }
    spread(even, odd, 8 * word, scores);
  }

  private void spread(long even, long odd, int first, int[] scores) {
    int end = Math.min(first + 8, labels);
    for (int label = first; label < end; label++) {
      long fields = (label & 1) == 0 ? even : odd;
      scores[label] += (int) (fields >>> 16 * ((label - first) / 2)) & 0xFFFF;
    }
  }
}
