package org.depesche.merge;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts values and tells the one found most often. */
final class Votes {

  private final Map<String, Integer> counts;

  /**
   * @param order which of those found equally often wins: the first
   */
  Votes(Comparator<String> order) {
    this.counts = new TreeMap<>(order);
  }

  void add(@Nullable String value) {
    if (value != null) {
      counts.merge(value, 1, Integer::sum);
    }
  }

  /** Null if nothing was counted. */
  @Nullable String winner() {
    String winner = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        winner = entry.getKey();
      }
    }
    return winner;
  }
}
