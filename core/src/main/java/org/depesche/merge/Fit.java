package org.depesche.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.depesche.merge.names.Names;
import org.depesche.model.DateInterval;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether a telling may tell the same event as those of a {@link Cluster}, and how much speaks for
 * it. All conditions hold at once:
 *
 * <ol>
 *   <li>the same type, or one announces the other (a future AGREE, a CONSULT);
 *   <li>both or neither say that it did not happen;
 *   <li>no two different modes;
 *   <li>the date contains the first, narrowest one of the cluster, unless the block is standing;
 *   <li>a person in common, where both name persons; so too for each country of which both do;
 *   <li>a word of the place in common, where both name places and the type is a local incident;
 *   <li>a place or somebody below the state in common, or one document, where all parties are of
 *       one country: a country has many arrests a day.
 * </ol>
 */
final class Fit {

  /** Types of which many happen at one time in different places between the same two parties. */
  private static final Set<EventType> LOCAL =
      EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.MOBILIZE);

  private Fit() {}

  /** How much speaks for it, more being better; -1 if it may not be. */
  static int score(Telling telling, Cluster cluster) {
    boolean fits =
        typesFit(telling, cluster)
            && isNegated(telling) == isNegated(cluster.first())
            && !clash(telling.mode(), cluster.mode())
            && datesFit(telling, cluster.first())
            && !personsClash(telling.persons(), cluster.persons())
            && !placesClash(telling, cluster)
            && (!telling.isDomestic() || hasMoreInCommonThanTheState(telling, cluster));
    return fits ? evidence(telling, cluster) : -1;
  }

  private static int evidence(Telling telling, Cluster cluster) {
    List<Telling.Party> persons = telling.persons();
    boolean samePersons = !persons.isEmpty() && !cluster.persons().isEmpty();
    boolean nobody = persons.isEmpty() && cluster.persons().isEmpty();
    boolean sameMode = Objects.equals(telling.mode(), cluster.mode());
    // Powers of two: each kind of evidence outweighs all that follow it.
    return (samePersons ? 32 : 0)
        + (cluster.tells(telling.ref().document()) ? 16 : 0)
        + (isSameDate(telling.date(), cluster.first().date()) ? 8 : 0)
        + (sharesPlace(telling, cluster) ? 4 : 0)
        + (sameMode ? 2 : 0)
        + (nobody ? 1 : 0);
  }

  static boolean clash(@Nullable String mode, @Nullable String other) {
    return mode != null && other != null && !mode.equals(other);
  }

  static boolean personsClash(List<Telling.Party> persons, List<Telling.Party> others) {
    if (persons.isEmpty() || others.isEmpty()) {
      return false;
    }
    return !shareParty(persons, others)
        || persons.stream()
            .map(Telling.Party::country)
            .filter(Objects::nonNull)
            .anyMatch(country ->
                !of(country, others).isEmpty()
                    && !shareParty(of(country, persons), of(country, others)));
  }

  private static List<Telling.Party> of(String country, List<Telling.Party> persons) {
    return persons.stream().filter(p -> country.equals(p.country())).toList();
  }

  static boolean isAnnouncement(Telling telling) {
    return telling.type() == EventType.AGREE && telling.status() == EventStatus.FUTURE;
  }

  /** The date of an announcement is that of the visit to come, that of an agreement its own. */
  private static boolean typesFit(Telling telling, Cluster cluster) {
    if (telling.type() == EventType.CONSULT || isAnnouncement(telling)) {
      return cluster.type() == EventType.CONSULT || cluster.isAnnouncementOnly();
    }
    return telling.type() == cluster.type() && !cluster.isAnnouncementOnly();
  }

  private static boolean isNegated(Telling telling) {
    return telling.status() == EventStatus.NEGATED;
  }

  private static boolean datesFit(Telling telling, Telling first) {
    DateInterval date = telling.date();
    DateInterval narrowest = first.date();
    return BlockKey.isStanding(telling.block())
        || (date == null && narrowest == null)
        || (date != null && narrowest != null && date.contains(narrowest));
  }

  private static boolean isSameDate(@Nullable DateInterval a, @Nullable DateInterval b) {
    return a == null
        ? b == null
        : b != null && a.earliest().equals(b.earliest()) && a.latest().equals(b.latest());
  }

  private static boolean placesClash(Telling telling, Cluster cluster) {
    return LOCAL.contains(telling.type())
        && telling.place() != null
        && !cluster.places().isEmpty()
        && !sharesPlace(telling, cluster);
  }

  private static boolean sharesPlace(Telling telling, Cluster cluster) {
    Place place = telling.place();
    return place != null
        && cluster.places().stream().anyMatch(other -> Names.shareWord(place.name(), other));
  }

  private static boolean hasMoreInCommonThanTheState(Telling telling, Cluster cluster) {
    return cluster.tells(telling.ref().document())
        || sharesPlace(telling, cluster)
        || shareParty(
            telling.parties().filter(party -> !party.isPlace()).toList(), cluster.belowState());
  }

  private static boolean shareParty(List<Telling.Party> some, List<Telling.Party> others) {
    return some.stream().anyMatch(party -> others.stream().anyMatch(party::isSame));
  }
}
