package org.depesche.lab.score;

import java.util.List;
import java.util.stream.IntStream;

/** Picks examples without chance. */
final class Spread {

  private Spread() {}

  /** At most {@code limit} of {@code all}, at even distances, in order. */
  static <T> List<T> over(List<T> all, int limit) {
    int count = Math.min(Math.max(limit, 0), all.size());
    return IntStream.range(0, count)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
        .toList();
  }
}
