package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a sequence of scores that stand out: all maximal scoring subsequences (Ruzzo and
 * Tompa, "A linear time algorithm for finding all maximal scoring subsequences", 1999). No longer
 * or shorter stretch around the same place has a higher sum.
 */
final class Passages {

  /** Half-open range of indices, with the sum of its scores. */
  record Passage(int begin, int end, double sum) {}

  /**
   * A stretch that may grow yet; {@code before} and {@code after} are sums from the start on.
   *
   * @param left index of the nearest earlier one with a smaller {@code before}, or -1: without
   *     these links the search would take the square of the length
   */
  private record Open(int begin, int end, double before, double after, int left) {}

  private Passages() {}

  /** In order, without overlap. */
  static List<Passage> in(double[] scores) {
    List<Open> open = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double before = sum;
      sum += scores[i];
      if (scores[i] > 0) {
        add(open, new Open(i, i + 1, before, sum, -1));
      }
    }
    return open.stream().map(o -> new Passage(o.begin, o.end, o.after - o.before)).toList();
  }

  private static void add(List<Open> open, Open added) {
    Open next = added;
    while (true) {
      int j = open.size() - 1;
      while (j >= 0 && open.get(j).before >= next.before) {
        j = open.get(j).left;
      }
      if (j < 0 || open.get(j).after >= next.after) {
        open.add(new Open(next.begin, next.end, next.before, next.after, j));
        return;
      }
      Open first = open.get(j);
      next = new Open(first.begin, next.end, first.before, next.after, -1);
      open.subList(j, open.size()).clear();
    }
  }

  /** The passages whose sum is at least {@code share} of the highest. */
  static List<Passage> highest(double[] scores, double share) {
    List<Passage> all = in(scores);
    double most = all.stream().mapToDouble(Passage::sum).max().orElse(0);
    return all.stream().filter(passage -> passage.sum() >= share * most).toList();
  }
}
