package org.depesche.event;

import java.util.List;
import org.depesche.language.VerbGroup;
import org.depesche.model.DateInterval;
import org.depesche.model.Participant;
import org.depesche.model.Place;
import org.depesche.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A predicate found in a sentence, with all that hangs on it, before mentions get their ids.
 *
 * @param index of the predicate word
 * @param group the verb group of the predicate, or of the verb that governs the noun
 */
record Candidate(
    Sentence sentence,
    int index,
    VerbGroup group,
    Predicate predicate,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable DateInterval date,
    @Nullable Place place,
    Vouching vouching) {

  boolean hasParticipants() {
    return !actors.isEmpty() || !recipients.isEmpty();
  }
}
