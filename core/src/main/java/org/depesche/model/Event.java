package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deed, merged from all its mentions. The same documents make the same event in whatever order
 * they came.
 *
 * @param id made of what identifies the event, the same in every archive of the same documents
 * @param date the narrowest date that the mentions support; null if unknown
 * @param place null if unknown
 * @param mentions in order
 * @param documents ids of the documents that tell it, in order
 * @param origins number of independent first reports
 * @param claimedBy ids of the entities that say so
 * @param deniedBy ids of the entities that deny it
 * @param quantities how many and how much: all that any report gives, none preferred
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable DateInterval date,
    @Nullable Place place,
    EventStatus status,
    List<MentionRef> mentions,
    List<String> documents,
    int origins,
    List<String> claimedBy,
    List<String> deniedBy,
    List<Figure> quantities) {

  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    mentions = List.copyOf(mentions);
    documents = List.copyOf(documents);
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
    quantities = List.copyOf(quantities);
  }
}
