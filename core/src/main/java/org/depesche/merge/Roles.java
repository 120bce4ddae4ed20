package org.depesche.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.model.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Who acts and who receives, put together from all tellings.
 *
 * <p>The participants carry no spans: those of each document stand with its mention.
 */
record Roles(List<Participant> actors, List<Participant> recipients) {

  private static final Comparator<String> MOST_WORDS_FIRST =
      Comparator.<String>comparingInt(name -> -Names.words(name).size())
          .thenComparing(Comparator.naturalOrder());

  static Roles of(Cluster cluster) {
    List<Telling> tellings = cluster.tellings();
    Set<String> hosts = BlockKey.isMutual(cluster.type()) ? hosts(tellings) : Set.of();
    List<Telling.Party> actors = new ArrayList<>();
    List<Telling.Party> recipients = new ArrayList<>();
    for (Telling telling : tellings) {
      for (Telling.Party party : telling.actors()) {
        (hosts.contains(side(party)) ? recipients : actors).add(party);
      }
      for (Telling.Party party : telling.recipients()) {
        boolean guest = !hosts.isEmpty() && !hosts.contains(side(party));
        (guest ? actors : recipients).add(party);
      }
    }
    return new Roles(unite(actors), unite(recipients));
  }

  /**
   * Sides that receive in the most exact telling that knows of a recipient. What one text calls a
   * visit of A to B and another a meeting of A and B has one direction: that of the visit.
   */
  private static Set<String> hosts(List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> !telling.recipients().isEmpty() && !telling.actors().isEmpty())
        .findFirst()
        .map(Telling::recipients)
        .orElse(List.of())
        .stream()
        .map(Roles::side)
        .collect(Collectors.toSet());
  }

  private static String side(Telling.Party party) {
    return party.country() != null ? party.country() : Names.fold(party.name());
  }

  /** Those told of most often first. A state is left out where somebody of it is named. */
  private static List<Participant> unite(List<Telling.Party> parties) {
    List<List<Telling.Party>> groups = new ArrayList<>();
    List<Telling.Party> fullestFirst =
        parties.stream()
            .sorted(
                Comparator.comparing(Telling.Party::name, MOST_WORDS_FIRST)
                    .thenComparing(party -> Objects.toString(party.entity(), ""))
                    .thenComparing(party -> Objects.toString(party.country(), "")))
            .toList();
    for (Telling.Party party : fullestFirst) {
      List<Telling.Party> group =
          groups.stream().filter(g -> g.getFirst().isSame(party)).findFirst().orElse(null);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(party);
    }
    Set<String> represented =
        groups.stream()
            .map(List::getFirst)
            .filter(party -> party.isPerson() && party.country() != null)
            .map(party -> Objects.requireNonNull(party.country()))
            .collect(Collectors.toSet());
    return groups.stream()
        .filter(g -> !(g.getFirst().isPlace() && represented.contains(side(g.getFirst()))))
        .sorted(Comparator.comparingInt(g -> -g.size())) // stable: names decide among equals
        .map(Roles::participant)
        .toList();
  }

  private static Participant participant(List<Telling.Party> same) {
    return new Participant(
        List.of(),
        most(same, Telling.Party::entity),
        Objects.requireNonNull(most(same, Telling.Party::name)),
        most(same, Telling.Party::country),
        most(same, Telling.Party::sector));
  }

  /** The value found most often; of those found equally often the first in alphabetical order. */
  private static @Nullable String most(List<Telling.Party> same, NullableField field) {
    Votes votes = new Votes(Comparator.naturalOrder());
    same.forEach(party -> votes.add(field.of(party)));
    return votes.winner();
  }

  private interface NullableField {
    @Nullable String of(Telling.Party party);
  }
}
