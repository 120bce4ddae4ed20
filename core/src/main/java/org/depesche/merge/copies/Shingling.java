package org.depesche.merge.copies;

import java.util.stream.IntStream;

/** Runs of {@value #WORDS} words, by which texts are compared. */
final class Shingling {

  static final int WORDS = 5;

  /** Shingles in a window of which one is sampled. */
  private static final int WINDOW = 16;

  /** Less than this outside quotations is too little to know a text by. */
  static final int FEW = 10;

  private Shingling() {}

  /**
   * The hash of each five words in a row, in text order. A text of fewer words has one, of all its
   * words; one without words has none.
   */
  static int[] inOrder(Words words) {
    if (words.size() == 0) {
      return new int[0];
    }
    int length = Math.min(WORDS, words.size());
    int[] hashes = new int[words.size() - length + 1];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Hashing.of(words.hashes(), i, length);
    }
    return hashes;
  }

  /**
   * The different shingles in ascending order, those in direct quotations left out: who reports of
   * the same speech has its words too, without having copied anything. A text with little else
   * keeps them.
   */
  static int[] ownWords(Words words, int[] inOrder) {
    int[] own =
        sorted(
            IntStream.range(0, inOrder.length)
                .filter(i -> 2 * words.quotedIn(i, end(words, i)) <= WORDS)
                .map(i -> inOrder[i]));
    return own.length < FEW ? sorted(IntStream.of(inOrder)) : own;
  }

  private static int end(Words words, int first) {
    return Math.min(first + WORDS, words.size()) - 1;
  }

  /**
   * A sample to find texts by: the smallest hash in every window of sixteen (winnowing; Schleimer,
   * Wilkerson and Aiken 2003). Whatever two texts share in {@code 16 + 5 - 1 = 20} words or more,
   * they share a sample of, for certain; of random text about {@code 2 / (16 + 1)} is sampled.
   */
  static int[] winnow(int[] inOrder) {
    if (inOrder.length == 0) {
      return inOrder;
    }
    return sorted(
        IntStream.rangeClosed(0, Math.max(0, inOrder.length - WINDOW))
            .map(from -> smallest(inOrder, from, Math.min(from + WINDOW, inOrder.length))));
  }

  private static int smallest(int[] hashes, int from, int to) {
    int smallest = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      smallest = Math.min(smallest, hashes[i]);
    }
    return smallest;
  }

  /** How many of the hashes stand in both arrays, which are in ascending order. */
  static int common(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static int[] sorted(IntStream hashes) {
    return hashes.sorted().distinct().toArray();
  }
}
