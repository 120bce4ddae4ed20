package org.depesche.event;

import java.util.List;
import java.util.stream.Stream;
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

  /** Whether the text names anybody in it: nameless deeds can be held against nobody. */
  boolean namesSomebody() {
    return Stream.concat(actors.stream(), recipients.stream()).anyMatch(p -> p.entity() != null);
  }
}
