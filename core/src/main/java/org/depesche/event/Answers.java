package org.depesche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Links what belongs together within a document: an accusation with the deed that it alleges in the
 * same sentence, and a denial with the accusation or alleged deed that it answers.
 */
final class Answers {

  private Answers() {}

  /**
   * @param denials ids of those mentions that deny an accusation
   */
  static List<EventMention> link(List<EventMention> events, Set<String> denials) {
    List<EventMention> linked = new ArrayList<>(events);
    for (int i = 0; i < linked.size(); i++) {
      EventMention event = linked.get(i);
      if (event.type() == EventType.ACCUSE && event.content() == null) {
        linkContent(linked, i);
      } else if (denials.contains(event.id())) {
        linkAnswer(linked, i);
      }
    }
    return List.copyOf(linked);
  }

  private static void linkContent(List<EventMention> events, int accusation) {
    EventMention accuse = events.get(accusation);
    for (int i = 0; i < events.size(); i++) {
      EventMention deed = events.get(i);
      if (i != accusation
          && deed.sentence().equals(accuse.sentence())
          && deed.status() == EventStatus.ALLEGED
          && deed.claimedBy().stream().anyMatch(entities(accuse.actors())::contains)) {
        events.set(accusation, with(accuse, accuse.deniedBy(), accuse.answers(), deed.id()));
        return;
      }
    }
  }

  private static void linkAnswer(List<EventMention> events, int rejection) {
    EventMention reject = events.get(rejection);
    if (reject.actors().isEmpty()) {
      return;
    }
    for (int i = rejection - 1; i >= 0; i--) {
      EventMention earlier = events.get(i);
      if (isAnswerable(earlier) && concerns(earlier, reject)) {
        events.set(rejection, with(reject, reject.deniedBy(), earlier.id(), reject.content()));
        deny(events, i, reject);
        return;
      }
    }
  }

  private static boolean isAnswerable(EventMention event) {
    return event.type() == EventType.ACCUSE
        || event.status() == EventStatus.ALLEGED
        || (event.status() == EventStatus.CLAIMED && !event.claimedBy().isEmpty());
  }

  /**
   * Whoever rejects is accused by, or takes part in, what is rejected; nobody denies his own words.
   */
  private static boolean concerns(EventMention earlier, EventMention reject) {
    Set<String> rejecting = sides(reject.actors());
    Set<String> accused =
        earlier.type() == EventType.ACCUSE
            ? sides(earlier.recipients())
            : sides(
                Stream.concat(earlier.actors().stream(), earlier.recipients().stream()).toList());
    Set<String> accusers =
        earlier.type() == EventType.ACCUSE
            ? sides(earlier.actors())
            : new HashSet<>(earlier.claimedBy());
    return rejecting.stream().anyMatch(accused::contains)
        && rejecting.stream().noneMatch(accusers::contains);
  }

  private static void deny(List<EventMention> events, int earlier, EventMention reject) {
    EventMention event = events.get(earlier);
    Set<String> deniers = new TreeSet<>(event.deniedBy());
    deniers.addAll(entities(reject.actors()));
    events.set(earlier, with(event, List.copyOf(deniers), event.answers(), event.content()));
    if (event.content() != null) {
      for (int i = 0; i < events.size(); i++) {
        if (events.get(i).id().equals(event.content())) {
          EventMention deed = events.get(i);
          events.set(i, with(deed, List.copyOf(deniers), deed.answers(), deed.content()));
        }
      }
    }
  }

  private static List<String> entities(List<Participant> participants) {
    return participants.stream().map(Participant::entity).filter(Objects::nonNull).toList();
  }

  /** Countries where known, else entities: a minister answers for the state. */
  private static Set<String> sides(List<Participant> participants) {
    Set<String> sides = new TreeSet<>();
    for (Participant p : participants) {
      if (p.country() != null) {
        sides.add(p.country());
      } else if (p.entity() != null) {
        sides.add(p.entity());
      }
    }
    return sides;
  }

  private static EventMention with(
      EventMention e, List<String> deniedBy, @Nullable String answers, @Nullable String content) {
    return new EventMention(
        e.id(),
        e.type(),
        e.mode(),
        e.contexts(),
        e.sentence(),
        e.trigger(),
        e.actors(),
        e.recipients(),
        e.date(),
        e.place(),
        e.status(),
        e.historical(),
        e.claimedBy(),
        deniedBy,
        answers,
        e.quotation(),
        content,
        e.quantities(),
        e.rule());
  }
}
