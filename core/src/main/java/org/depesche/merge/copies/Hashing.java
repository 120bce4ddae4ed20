package org.depesche.merge.copies;

/** Hashes that are the same on every machine and in every run. */
final class Hashing {

  // FNV-1a, 64 bits, over UTF-16 code units; scattered as in SplitMix64.
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashing() {}

  static int of(CharSequence text) {
    long hash = OFFSET_BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return (int) (scatter(hash) >>> 32);
  }

  /** Of {@code length} values from {@code from} on, in their order. */
  static int of(int[] values, int from, int length) {
    return (int) (longOf(values, from, length) >>> 32);
  }

  static long longOf(int[] values, int from, int length) {
    long hash = OFFSET_BASIS;
    for (int i = from; i < from + length; i++) {
      hash = scatter((hash ^ values[i]) * PRIME);
    }
    return hash;
  }

  static long scatter(long value) {
    long h = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }
}
