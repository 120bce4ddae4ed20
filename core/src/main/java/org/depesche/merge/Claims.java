package org.depesche.merge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Holder;
import org.depesche.model.Claim.Stance;
import org.depesche.model.Event;
import org.depesche.model.Participant;
import org.jspecify.annotations.Nullable;

/** Draws the claim up that an event is. */
final class Claims {

  private static final Comparator<Holder> BY_DATE_THEN_NAME =
      Comparator.comparing(Holder::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Holder::name)
          .thenComparing(Holder::location)
          .thenComparing(Holder::document)
          .thenComparing(Holder::span)
          .thenComparing(Holder::stance)
          .thenComparing(Holder::entity)
          .thenComparing(Holder::quotation, Comparator.nullsFirst(Comparator.naturalOrder()));

  private Claims() {}

  /** Null where nobody is said to hold it. */
  static @Nullable Claim of(Event event, List<Telling> tellings) {
    List<Holder> told = tellings.stream().flatMap(telling -> telling.holders().stream()).toList();
    if (told.isEmpty()) {
      return null;
    }
    boolean alleged = told.stream().anyMatch(holder -> holder.stance() == Stance.ALLEGES);
    Set<String> doers = alleged ? entities(event.actors()) : Set.of();
    List<Holder> holders =
        told.stream()
            .map(holder -> doers.contains(holder.entity()) ? confirming(holder) : holder)
            .distinct()
            .sorted(BY_DATE_THEN_NAME)
            .toList();
    return new Claim("c" + event.id().substring(1), event.id(), statement(event), holders);
  }

  private static Set<String> entities(List<Participant> participants) {
    return participants.stream()
        .map(Participant::entity)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Who says of himself what others allege of him confirms it. */
  private static Holder confirming(Holder holder) {
    return holder.stance() != Stance.ASSERTS
        ? holder
        : new Holder(
            holder.entity(),
            holder.name(),
            Stance.CONFIRMS,
            holder.date(),
            holder.document(),
            holder.location(),
            holder.span(),
            holder.quotation(),
            holder.via());
  }

  /** Without words of any language: {@code Kim Jong Un → Russland: CONSULT/visit}. */
  private static String statement(Event event) {
    String deed = event.mode() == null ? event.type().name() : event.type() + "/" + event.mode();
    String actors = names(event.actors());
    String recipients = names(event.recipients());
    if (actors.isEmpty() && recipients.isEmpty()) {
      return deed;
    }
    return recipients.isEmpty() ? actors + ": " + deed : actors + " → " + recipients + ": " + deed;
  }

  private static String names(List<Participant> participants) {
    return participants.stream().map(Participant::name).collect(Collectors.joining(", "));
  }
}
