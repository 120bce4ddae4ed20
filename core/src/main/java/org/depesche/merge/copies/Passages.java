package org.depesche.merge.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.model.Span;

/**
 * Finds the passages that two texts have in common: maximal runs of equal words, joined where up to
 * {@value #GAP} words in a row differ between them.
 *
 * <p>From left to right the longest run that begins at a word is taken (greedy string tiling as in
 * Wise 1993, "String similarity via greedy string tiling and running Karp-Rabin matching", without
 * its search for the longest of all first). Every word belongs to one passage at most. A run of
 * five words that stands in a text more than {@value #OFTEN} times is looked up at its first places
 * only, so that the time is linear.
 */
final class Passages {

  /** Words in common that make a passage. */
  static final int LEAST = 15;

  /** Of which so many in a row. */
  private static final int LEAST_RUN = 8;

  private static final int GAP = 4;
  private static final int OFTEN = 8;

  /** A share of words in direct quotations from which on a passage is a quotation. */
  private static final double QUOTED = 0.8;

  private final Fingerprint a;
  private final Fingerprint b;
  private final boolean[] taken;

  private Passages(Fingerprint a, Fingerprint b) {
    this.a = a;
    this.b = b;
    this.taken = new boolean[b.words().size()];
  }

  /**
   * Words from {@code a} on in one text equal those from {@code b} on in the other.
   *
   * @param length in words
   */
  private record Run(int a, int b, int length) {
    boolean isFollowedBy(Run next) {
      int gapInA = next.a - (a + length);
      int gapInB = next.b - (b + length);
      return gapInA <= GAP && gapInB >= 0 && gapInB <= GAP;
    }
  }

  /**
   * A passage in both texts.
   *
   * @param words equal words
   * @param quoted whether it is above all a direct quotation, in both texts
   */
  record Passage(List<Span> spans, List<Span> theirSpans, int words, boolean quoted) {}

  /** In the order of the first text. */
  static List<Passage> of(Fingerprint a, Fingerprint b) {
    return new Passages(a, b).passages();
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (Run run : runs()) {
      if (!open.isEmpty() && !open.getLast().isFollowedBy(run)) {
        close(open, passages);
      }
      open.add(run);
    }
    close(open, passages);
    return passages;
  }

  private List<Run> runs() {
    Map<Integer, int[]> places = places();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < a.inOrder().length; ) {
      Run best = null;
      for (int j : places.getOrDefault(a.inOrder()[i], new int[0])) {
        int length = equalWords(i, j);
        if (length >= Shingling.WORDS && (best == null || isBetter(length, j, best, runs))) {
          best = new Run(i, j, length);
        }
      }
      if (best == null) {
        i++;
      } else {
        runs.add(best);
        for (int k = 0; k < best.length; k++) {
          taken[best.b + k] = true;
        }
        i += best.length;
      }
    }
    return runs;
  }

  /** Longer, or as long and next to the run before. */
  private static boolean isBetter(int length, int b, Run best, List<Run> before) {
    if (length != best.length) {
      return length > best.length;
    }
    int expected = before.isEmpty() ? 0 : before.getLast().b + before.getLast().length;
    return Math.abs(b - expected) < Math.abs(best.b - expected);
  }

  private Map<Integer, int[]> places() {
    Map<Integer, int[]> places = new HashMap<>();
    for (int j = 0; j < b.inOrder().length; j++) {
      int place = j;
      places.compute(
          b.inOrder()[j],
          (hash, known) -> {
            if (known == null) {
              return new int[] {place};
            }
            if (known.length == OFTEN) {
              return known;
            }
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = place;
            return more;
          });
    }
    return places;
  }

  private int equalWords(int i, int j) {
    int[] mine = a.words().hashes();
    int[] theirs = b.words().hashes();
    int length = 0;
    while (i + length < mine.length
        && j + length < theirs.length
        && mine[i + length] == theirs[j + length]
        && !taken[j + length]) {
      length++;
    }
    return length;
  }

  private void close(List<Run> runs, List<Passage> passages) {
    int words = runs.stream().mapToInt(Run::length).sum();
    int longest = runs.stream().mapToInt(Run::length).max().orElse(0);
    if (words >= LEAST && longest >= LEAST_RUN) {
      int quoted =
          runs.stream()
              .mapToInt(run ->
                  Math.min(
                      a.words().quotedIn(run.a, run.a + run.length - 1),
                      b.words().quotedIn(run.b, run.b + run.length - 1)))
              .sum();
      passages.add(
          new Passage(
              runs.stream().map(r -> a.words().span(r.a, r.a + r.length - 1)).toList(),
              runs.stream().map(r -> b.words().span(r.b, r.b + r.length - 1)).toList(),
              words,
              quoted >= QUOTED * words));
    }
    runs.clear();
  }
}
