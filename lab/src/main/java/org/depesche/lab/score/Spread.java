package org.depesche.lab.score;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Picks examples without chance, and prints them. */
final class Spread {

  private Spread() {}

  /** At most {@code limit} of {@code all}, at even distances, in order. */
  static <T> List<T> over(List<T> all, int limit) {
    int count = Math.min(Math.max(limit, 0), all.size());
    return IntStream.range(0, count)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
        .toList();
  }

  /**
   * Prints at most {@code limit} errors of each kind under a heading; nothing if none are asked
   * for.
   */
  static void print(Map<?, List<String>> errors, int limit, PrintWriter out) {
    if (limit > 0) {
      errors.forEach((kind, all) -> {
        out.printf("%n### %s (%d)%n%n", kind, all.size());
        over(all, limit).forEach(out::println);
      });
    }
  }
}
