package org.depesche.lab.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed precision and recall of clusters (Bagga and Baldwin 1998): for each item the share of its
 * cluster that is in its gold cluster, and the share of its gold cluster that is in its cluster.
 */
final class BCubed {

  private BCubed() {}

  /**
   * @param gold cluster by item
   * @param found cluster by item; items that it lacks are clusters of their own
   */
  static Prf of(Map<String, String> gold, Map<String, String> found) {
    Map<String, Set<String>> goldMembers = members(gold);
    Map<String, Set<String>> foundMembers = members(found);
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> item : gold.entrySet()) {
      Set<String> wanted = goldMembers.getOrDefault(item.getValue(), Set.of());
      String cluster = found.get(item.getKey());
      Set<String> together =
          cluster == null ? Set.of(item.getKey()) : foundMembers.getOrDefault(cluster, Set.of());
      Set<String> both = new HashSet<>(together);
      both.retainAll(wanted);
      precision += Prf.ratio(both.size(), together.size());
      recall += Prf.ratio(both.size(), wanted.size());
    }
    return new Prf(Prf.ratio(precision, gold.size()), Prf.ratio(recall, gold.size()));
  }

  private static Map<String, Set<String>> members(Map<String, String> clusters) {
    Map<String, Set<String>> result = new HashMap<>();
    clusters.forEach(
        (item, cluster) -> result.computeIfAbsent(cluster, c -> new HashSet<>()).add(item));
    return result;
  }
}
