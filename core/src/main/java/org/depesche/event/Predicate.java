package org.depesche.event;

import java.util.List;
import org.depesche.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code event/predicates.tsv}: a verb or noun that tells an event.
 *
 * @param lemma dictionary form; of a noun also the last part of a compound
 * @param noun whether it is a noun
 * @param conditions all must hold
 * @param type what it tells
 * @param mode how; null if it tells no mode
 * @param actors where those who act stand, the surest place first
 * @param recipients where those stand to whom it is done
 * @param contexts PLOVER contexts that the word itself tells
 * @param denial whether it answers an accusation by denying it
 * @param id language, lemma and line, for provenance
 */
record Predicate(
    String lemma,
    boolean noun,
    List<Condition> conditions,
    EventType type,
    @Nullable String mode,
    List<Slot> actors,
    List<Slot> recipients,
    List<String> contexts,
    boolean denial,
    String id) {

  /**
   * What must stand at a place, {@code obj=@weapon} or {@code an=krieg|kampf}.
   *
   * @param slot where
   * @param words lemmas in lower case, the last part of a compound counts; empty if anything will
   *     do
   */
  record Condition(Slot slot, List<String> words) {}
}
