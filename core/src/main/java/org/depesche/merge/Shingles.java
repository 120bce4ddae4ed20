package org.depesche.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;

/**
 * Hashes of all five words in a row of a text, by which its copies and rewrites are known, and a
 * sample of them to find those by.
 *
 * <p>The sample is chosen by winnowing (Schleimer, Wilkerson and Aiken 2003): the smallest hash in
 * every window of sixteen. Whatever two texts share in twenty words or more, they share a sample
 * of.
 *
 * <p>A text of fewer than five words has one hash, of all its words; one without words has none.
 */
public final class Shingles {

  private static final int WORDS = 5;
  private static final int WINDOW = 16;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  // FNV-1a, 64 bits, over UTF-16 code units; scattered as in SplitMix64.
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final int[] all;
  private final int[] sample;

  private Shingles(int[] inTextOrder) {
    this.all = sorted(IntStream.of(inTextOrder));
    this.sample = sorted(winnow(inTextOrder));
  }

  /** Of all blocks but boilerplate, or of the whole text where no stage has told blocks apart. */
  public static Shingles of(Document document) {
    LongList words = new LongList();
    if (document.has(Layer.BLOCKS)) {
      for (Block block : document.get(Layer.BLOCKS)) {
        if (block.kind() != Block.Kind.BOILERPLATE) {
          addWords(document.text(block.span()), words);
        }
      }
    } else {
      addWords(document.text(), words);
    }
    return new Shingles(hashes(words));
  }

  /** All different hashes in ascending order; not to be changed. */
  public int[] all() {
    return all;
  }

  /** Those to find the text by, in ascending order; not to be changed. */
  public int[] sample() {
    return sample;
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

  private static void addWords(String text, LongList words) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      long hash = OFFSET_BASIS;
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * PRIME;
      }
      words.add(hash);
    }
  }

  private static int[] hashes(LongList words) {
    if (words.size == 0) {
      return new int[0];
    }
    int length = Math.min(WORDS, words.size);
    int[] hashes = new int[words.size - length + 1];
    for (int i = 0; i < hashes.length; i++) {
      long hash = OFFSET_BASIS;
      for (int word = i; word < i + length; word++) {
        hash = scatter((hash ^ words.values[word]) * PRIME);
      }
      hashes[i] = (int) (hash >>> 32);
    }
    return hashes;
  }

  private static long scatter(long hash) {
    long h = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }

  private static IntStream winnow(int[] hashes) {
    if (hashes.length == 0) {
      return IntStream.empty();
    }
    return IntStream.rangeClosed(0, Math.max(0, hashes.length - WINDOW))
        .map(from -> smallest(hashes, from, Math.min(from + WINDOW, hashes.length)));
  }

  private static int smallest(int[] hashes, int from, int to) {
    int smallest = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      smallest = Math.min(smallest, hashes[i]);
    }
    return smallest;
  }

  private static int[] sorted(IntStream hashes) {
    return hashes.sorted().distinct().toArray();
  }

  /** A growing array, since a document may have millions of words. */
  private static final class LongList {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }
  }
}
