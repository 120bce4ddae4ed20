package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report of a deed in one sentence.
 *
 * @param id unique within the document
 * @param mode one of {@link EventType#modes()}, or null
 * @param contexts PLOVER contexts in alphabetical order
 * @param sentence the sentence that tells it
 * @param trigger the words that tell it
 * @param actors who acts
 * @param recipients to whom
 * @param date when it happened or will; null if unknown
 * @param place null if unknown
 * @param historical told as background, not as news
 * @param claimedBy ids of the entities that say so
 * @param deniedBy ids of the entities that deny it
 * @param answers id of the mention that this one answers (a denial, its accusation); or null
 * @param quotation id of the quotation that it stands in; or null
 * @param content id of the mention that tells what an accusation, request or denial is about; or
 *     null
 * @param quantities how many and how much, in text order
 * @param rule the rule that coded it
 */
public record EventMention(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    Span sentence,
    List<Span> trigger,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable DateInterval date,
    @Nullable Place place,
    EventStatus status,
    boolean historical,
    List<String> claimedBy,
    List<String> deniedBy,
    @Nullable String answers,
    @Nullable String quotation,
    @Nullable String content,
    List<EventQuantity> quantities,
    String rule) {

  public EventMention {
    if (mode != null && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(
          type + " has no mode '" + mode + "', only " + type.modes());
    }
    contexts = List.copyOf(contexts);
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
    quantities = List.copyOf(quantities);
  }
}
