package org.depesche.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.jspecify.annotations.Nullable;

/** Tellings held to tell one event. The first has the narrowest date. */
final class Cluster {

  private static final Set<EventStatus> HAS_HAPPENED =
      Set.of(EventStatus.REPORTED, EventStatus.CLAIMED, EventStatus.ALLEGED, EventStatus.DENIED);

  /**
   * The most exact first. Since nothing but the tellings themselves decides their order, and each
   * joins what stands before it, the clusters depend on the set of tellings alone.
   */
  private static final Comparator<Telling> MOST_EXACT_FIRST =
      Comparator.comparingLong(Telling::vagueness)
          .thenComparing(telling -> telling.type() == EventType.AGREE)
          .thenComparing(telling -> !HAS_HAPPENED.contains(telling.status()))
          .thenComparing(telling -> -telling.persons().size())
          .thenComparing(telling -> telling.mode() == null)
          .thenComparing(telling -> telling.place() == null)
          .thenComparing(Telling::ref);

  private final List<Telling> tellings = new ArrayList<>();
  private final List<Telling.Party> persons = new ArrayList<>();
  private final List<Telling.Party> belowState = new ArrayList<>();
  private final Set<String> places = new TreeSet<>();
  private final Set<String> documents = new HashSet<>();
  private @Nullable String mode;

  private Cluster(Telling first) {
    add(first);
  }

  /**
   * Puts the tellings of one block together. Each joins the cluster that most speaks for; where two
   * are equally good, it stays apart rather than to guess.
   */
  static List<Cluster> of(List<Telling> block) {
    List<Cluster> clusters = new ArrayList<>();
    for (Telling telling : block.stream().sorted(MOST_EXACT_FIRST).toList()) {
      Cluster best = bestFor(telling, clusters);
      if (best == null) {
        clusters.add(new Cluster(telling));
      } else {
        best.add(telling);
      }
    }
    return clusters;
  }

  private static @Nullable Cluster bestFor(Telling telling, List<Cluster> clusters) {
    Cluster best = null;
    int most = -1;
    for (Cluster cluster : clusters) {
      int score = Fit.score(telling, cluster);
      if (score > most) {
        most = score;
        best = cluster;
      } else if (score == most) {
        best = null;
      }
    }
    return best;
  }

  private void add(Telling telling) {
    tellings.add(telling);
    documents.add(telling.ref().document());
    persons.addAll(telling.persons());
    telling.parties().filter(party -> !party.isPlace()).forEach(belowState::add);
    if (telling.place() != null) {
      places.add(telling.place().name());
    }
    if (mode == null) {
      mode = telling.mode();
    }
  }

  /** The most exact first. */
  List<Telling> tellings() {
    return tellings;
  }

  Telling first() {
    return tellings.getFirst();
  }

  EventType type() {
    boolean consult = tellings.stream().anyMatch(telling -> telling.type() == EventType.CONSULT);
    return consult ? EventType.CONSULT : first().type();
  }

  boolean isAnnouncementOnly() {
    return tellings.stream().allMatch(Fit::isAnnouncement);
  }

  @Nullable String mode() {
    return mode;
  }

  List<Telling.Party> persons() {
    return persons;
  }

  /** Parties that are no state or place. */
  List<Telling.Party> belowState() {
    return belowState;
  }

  Set<String> places() {
    return places;
  }

  boolean tells(String document) {
    return documents.contains(document);
  }
}
