package org.depesche.lab.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.EventMention;
import org.depesche.model.EventType;
import org.depesche.model.Participant;
import org.depesche.model.Span;

/**
 * A short text with the one event that people coded in it.
 *
 * @param label the class as the data set calls it
 * @param types those of ours that are this class
 * @param actors where the text names the given actor
 * @param recipients where it names the given recipient; empty if none was coded
 * @param actorCodes countries of the actors; empty where the data set has none
 * @param recipientCodes countries of the recipients
 */
record EventGold(
    String id,
    String text,
    String label,
    Set<EventType> types,
    List<Span> actors,
    List<Span> recipients,
    Set<String> actorCodes,
    Set<String> recipientCodes) {

  /** Classes of the PLOVER codebook of 2023 are called as our types. */
  static Set<EventType> typesOf(String label) {
    return switch (label.toUpperCase(Locale.ROOT)) {
      case "YIELD" -> EnumSet.of(EventType.CONCEDE, EventType.RETREAT);
      case "DEMAND" -> EnumSet.of(EventType.REQUEST);
      case "FIGHT" -> EnumSet.of(EventType.ASSAULT);
      case "DISAPPROVE", "INVESTIGATE" -> EnumSet.of(EventType.ACCUSE);
      default -> EnumSet.of(EventType.valueOf(label.toUpperCase(Locale.ROOT)));
    };
  }

  boolean hasType(EventMention mention) {
    return types.contains(mention.type());
  }

  /** How well the mention's participants fit the given pair: 4 if both do, 0 if none. */
  int fit(EventMention mention) {
    int direct =
        (overlaps(mention.actors(), actors) ? 2 : 0)
            + (overlaps(mention.recipients(), recipients) ? 2 : 0);
    int swapped =
        (overlaps(mention.actors(), recipients) ? 1 : 0)
            + (overlaps(mention.recipients(), actors) ? 1 : 0);
    return Math.max(direct, swapped);
  }

  private static boolean overlaps(List<Participant> participants, List<Span> given) {
    return participants.stream()
        .flatMap(p -> p.spans().stream())
        .anyMatch(span -> given.stream().anyMatch(span::overlaps));
  }

  /** Whether all coded actors are found, by country. In mutual deeds both sides may be actors. */
  boolean rightActors(EventMention mention) {
    return countries(mention.actors()).containsAll(actorCodes);
  }

  boolean rightRecipients(EventMention mention) {
    Set<String> found = countries(mention.recipients());
    found.addAll(countries(mention.actors()));
    return found.containsAll(recipientCodes);
  }

  private static Set<String> countries(List<Participant> participants) {
    Set<String> result = new TreeSet<>();
    for (Participant participant : participants) {
      if (participant.country() != null) {
        result.add(participant.country());
      }
    }
    return result;
  }
}
