package org.depesche.annotate.linear;

import java.util.Arrays;

/**
 * The features that hold of one decision, as hashes. One vector is cleared and filled again for
 * each decision, so that scoring makes no garbage. Not safe for use by several threads.
 *
 * <p>A feature is a template's number and up to five values. Values are mixed by multiplication
 * with odd constants and a final avalanche (as in SplitMix64), for {@link LinearModel} takes the
 * upper bits as the row of its table.
 */
public final class FeatureVector {

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xBF58476D1CE4E5B9L;

  private int[] hashes = new int[128];
  private int[] places = new int[hashes.length];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** The features as they are now, which the next clearing leaves alone. */
  int[] copy() {
    return Arrays.copyOf(hashes, size);
  }

  /** Room for a number beside each feature, for whoever looks them up. */
  int[] places() {
    if (places.length < hashes.length) {
      places = new int[hashes.length];
    }
    return places;
  }

  int hash(int index) {
    return hashes[index];
  }

  public void add(int template, int a) {
    push(mix(template, a));
  }

  public void add(int template, int a, int b) {
    push((mix(template, a) + b) * SECOND);
  }

  public void add(int template, int a, int b, int c) {
    push(((mix(template, a) + b) * SECOND + c) * FIRST);
  }

  public void add(int template, int a, int b, int c, int d) {
    push((((mix(template, a) + b) * SECOND + c) * FIRST + d) * SECOND);
  }

  public void add(int template, int a, int b, int c, int d, int e) {
    push(((((mix(template, a) + b) * SECOND + c) * FIRST + d) * SECOND + e) * FIRST);
  }

  private static long mix(int template, int value) {
    return ((template + 1) * SECOND + value) * FIRST;
  }

  private void push(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    long mixed = (hash ^ (hash >>> 29)) * SECOND;
    hashes[size++] = (int) (mixed >>> 32);
  }
}
