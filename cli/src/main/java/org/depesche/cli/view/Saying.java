package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Holder;
import org.depesche.model.Claim.Stance;

/**
 * A line of the ledger: holders who take the same stand in the same words.
 *
 * @param holders ids and names of those who say so
 * @param via who passed it on: ids of entities, or names of publishers
 * @param telling one holding for each place that says so, in the order of the claim
 */
record Saying(Stance stance, Map<String, String> holders, List<String> via, List<Holder> telling) {

  /** The holders of a claim, gathered by what they say and where they are said to say so. */
  static List<Saying> of(Claim claim) {
    Map<List<Object>, List<Holder>> bySpeaker = new LinkedHashMap<>();
    for (Holder holder : claim.holders()) {
      bySpeaker
          .computeIfAbsent(
              List.of(holder.stance(), holder.entity(), holder.via()), key -> new ArrayList<>())
          .add(holder);
    }
    Map<List<Object>, Saying> byWords = new LinkedHashMap<>();
    for (List<Holder> one : bySpeaker.values()) {
      Holder first = one.getFirst();
      List<Holder> telling = withoutRepeats(one);
      Set<Object> places =
          telling.stream()
              .map(holder -> List.of(holder.document(), holder.span()))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      byWords
          .computeIfAbsent(
              List.of(first.stance(), first.via(), places),
              key -> new Saying(first.stance(), new LinkedHashMap<>(), first.via(), telling))
          .holders
          .putIfAbsent(first.entity(), first.name());
    }
    return List.copyOf(byWords.values());
  }

  /** Without those whose words are part of another's: a quotation within its sentence, say. */
  private static List<Holder> withoutRepeats(List<Holder> holders) {
    return holders.stream()
        .filter(one -> holders.stream().noneMatch(other -> isPart(one, other)))
        .toList();
  }

  private static boolean isPart(Holder one, Holder other) {
    return other.document().equals(one.document())
        && other.span().contains(one.span())
        && !other.span().equals(one.span());
  }
}
