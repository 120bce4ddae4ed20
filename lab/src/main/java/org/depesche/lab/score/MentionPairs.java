package org.depesche.lab.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.depesche.model.Span;

/**
 * Pairs gold mentions with those found, one to one: first by both ends, then by the end, which is
 * the noun ("Russian president" for "president"), then by the beginning ("court" for "court of
 * Leeds").
 */
final class MentionPairs {

  private static final List<BiPredicate<Span, Span>> TESTS =
      List.of(
          Span::equals,
          (a, b) -> a.end() == b.end() && a.overlaps(b),
          (a, b) -> a.begin() == b.begin() && a.overlaps(b));

  private MentionPairs() {}

  /**
   * @return for each gold mention the index of the one found, or -1
   */
  static int[] of(List<Span> gold, List<Span> found) {
    int[] result = new int[gold.size()];
    Arrays.fill(result, -1);
    boolean[] taken = new boolean[found.size()];
    for (BiPredicate<Span, Span> test : TESTS) {
      for (int i = 0; i < result.length; i++) {
        for (int j = 0; j < taken.length && result[i] < 0; j++) {
          if (!taken[j] && test.test(gold.get(i), found.get(j))) {
            result[i] = j;
            taken[j] = true;
          }
        }
      }
    }
    return result;
  }
}
