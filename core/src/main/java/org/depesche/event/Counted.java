package org.depesche.event;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventQuantity.Role;
import org.depesche.model.Participant;
import org.depesche.model.Quantity;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found below the predicate of an event: the first predicate above it in the tree.
 *
 * @param top the word right below the predicate on the way to it; the predicate itself where that
 *     is what is counted ("three visits")
 * @param within whether the way leads through another phrase ("weapons <u>worth</u> 5 billion")
 */
record Counted(Candidate candidate, Quantity quantity, int top, boolean within) {

  /** Relations within one phrase: "Hunderte Bauern", "Meier und zwölf Soldaten". */
  private static final Set<String> SAME_PHRASE =
      Set.of("nummod", "compound", "conj", "appos", "flat", "amod", "fixed", "det");

  private static final Set<String> OF = Set.of("von", "of", "über");

  /**
   * The event that the quantity belongs to; null where the predicate above it tells none.
   *
   * @param candidates events of the sentence
   * @param carries whether a verb of that lemma only carries the noun that it governs
   */
  static @Nullable Counted of(
      Sentence sentence, List<Candidate> candidates, Predicate<String> carries, Quantity quantity) {
    int at = sentence.headOf(quantity.span());
    int below = at;
    boolean within = false;
    for (int step = 0; at >= 0 && step < sentence.size(); step++) {
      Candidate owner = at(sentence, candidates, carries, at);
      if (owner != null) {
        return new Counted(owner, quantity, below, within);
      }
      Token token = sentence.token(at);
      if (token.upos() == Upos.VERB) {
        return null;
      }
      within |= at != below && SAME_PHRASE.stream().noneMatch(sentence.token(below)::is);
      below = at;
      at = token.head();
    }
    return null;
  }

  private static @Nullable Candidate at(
      Sentence sentence, List<Candidate> candidates, Predicate<String> carries, int word) {
    for (Candidate candidate : candidates) {
      if (candidate.index() == word) {
        return candidate;
      }
    }
    for (Candidate candidate : candidates) {
      boolean noun = candidate.predicate().noun();
      boolean carried =
          noun
              && candidate.group().verb() == word
              && sentence.token(candidate.index()).head() == word
              && carries.test(candidate.group().lemma());
      if (carried || !noun && candidate.group().words().contains(word)) {
        return candidate;
      }
    }
    return null;
  }

  /** With what it counts of the event. */
  EventQuantity link() {
    Token token = candidate.sentence().token(top);
    return new EventQuantity(quantity, role(token), token.relation());
  }

  private Role role(Token token) {
    if (top == candidate.index() || quantity.kind() == Quantity.Kind.FREQUENCY) {
      return Role.TIMES;
    }
    if (names(candidate.actors())) {
      return Role.ACTOR;
    }
    if (names(candidate.recipients())) {
      return Role.RECIPIENT;
    }
    if (candidate.predicate().noun()) {
      return isGoods(token) ? Role.OBJECT : Role.CIRCUMSTANCE;
    }
    boolean passive = candidate.group().passive() || token.is("nsubj:pass");
    if (token.is("nsubj") && !passive) {
      return within ? Role.CIRCUMSTANCE : Role.ACTOR;
    }
    return token.is("nsubj") || token.is("obj") || token.is("iobj")
        ? Role.OBJECT
        : Role.CIRCUMSTANCE;
  }

  /** What a noun of deed is about: "aid of 5 million", "a $5 million loan". */
  private boolean isGoods(Token token) {
    return !token.is("nmod")
        || candidate
            .sentence()
            .dependents(top, "case")
            .mapToObj(i -> candidate.sentence().token(i).lemma())
            .allMatch(OF::contains);
  }

  private boolean names(List<Participant> participants) {
    return participants.stream()
        .flatMap(p -> p.spans().stream())
        .anyMatch(quantity.span()::overlaps);
  }
}
