package org.depesche.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.merge.names.Names;
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
    boolean mutual = BlockKey.isMutual(cluster.type());
    Telling leading = leading(tellings);
    List<Telling.Party> actors = new ArrayList<>();
    List<Telling.Party> recipients = new ArrayList<>();
    for (Telling telling : tellings) {
      boolean asItSays = !mutual || telling == leading;
      for (Telling.Party party : telling.actors()) {
        (asItSays || !receives(party, leading) ? actors : recipients).add(party);
      }
      for (Telling.Party party : telling.recipients()) {
        (asItSays || !acts(party, leading) ? recipients : actors).add(party);
      }
    }
    return new Roles(unite(actors), unite(recipients));
  }

  /**
   * The most exact telling that knows who acts and who receives, or the most exact one if none
   * does. What one text calls a visit of A to B and another a meeting of A and B has one direction:
   * that of the visit.
   */
  private static Telling leading(List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> !telling.recipients().isEmpty() && !telling.actors().isEmpty())
        .findFirst()
        .orElse(tellings.getFirst());
  }

  private static boolean receives(Telling.Party party, Telling leading) {
    return belongs(party, leading.recipients(), leading.actors());
  }

  private static boolean acts(Telling.Party party, Telling leading) {
    return belongs(party, leading.actors(), leading.recipients());
  }

  /** Whether it is one of {@code some}, or of their side only. */
  private static boolean belongs(
      Telling.Party party, List<Telling.Party> some, List<Telling.Party> others) {
    if (others.stream().anyMatch(party::isSame)) {
      return false;
    }
    return some.stream().anyMatch(party::isSame)
        || (isOnSideOf(party, some) && !isOnSideOf(party, others));
  }

  private static boolean isOnSideOf(Telling.Party party, List<Telling.Party> parties) {
    return parties.stream().anyMatch(other -> side(other).equals(side(party)));
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
          groups.stream().filter(g -> areOne(g.getFirst(), party)).findFirst().orElse(null);
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

  /** A state acts under its own name, its capital's and its adjective's. */
  private static boolean areOne(Telling.Party a, Telling.Party b) {
    boolean places = a.isPlace() && b.isPlace() && a.country() != null;
    return a.isSame(b) || (places && side(a).equals(side(b)));
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
