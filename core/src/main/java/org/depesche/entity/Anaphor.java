package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.model.Mention;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Words that refer back: a pronoun, or a noun that says little more than one.
 *
 * @param token index of the pronoun, or of the noun
 * @param fits what it agrees with
 * @param pronoun null for nouns
 * @param country that the noun belongs to; null if it names none
 */
record Anaphor(
    Passage passage,
    int token,
    Set<Agreement> fits,
    @Nullable Pronoun pronoun,
    @Nullable String country,
    boolean quoted) {

  private static final int DEEPEST = 20;

  /** Verbs whose object does, or is to do, what the clause below them tells. */
  private static final Set<String> ORDERS =
      Set.of(
          "vorwerfen",
          "auffordern",
          "aufrufen",
          "bitten",
          "raten",
          "drängen",
          "beschuldigen",
          "mahnen",
          "anweisen",
          "accuse",
          "ask",
          "urge",
          "order",
          "advise",
          "tell");

  boolean isPossessive() {
    return pronoun != null && pronoun.isPossessive();
  }

  boolean isPlural() {
    return fits.equals(Set.of(Agreement.PLURAL));
  }

  boolean isSubject() {
    return passage.token(token).is("nsubj");
  }

  /** The first token of the stretch without a comma that it stands in, or of what "and" begins. */
  int clauseStart() {
    boolean and = token > 0 && passage.upos(token - 1) == Upos.CCONJ;
    return and ? token : passage.clauseStart(token);
  }

  /** The verb that it depends on in the end; -1 if there is none. */
  int verb() {
    return verbAbove(passage, token);
  }

  /**
   * Those who say, behind it, the words that it stands in: "Er wisse nichts, sagte Meier." They are
   * no part of the sentence's beginning, but whom it means more often than not.
   */
  List<Referent> speakersBehind() {
    int telling = quoted || pronoun == null ? -1 : isPossessive() ? verb() : telling();
    boolean opens = isSubject() || isPossessive() && opensSentence();
    if (telling < token || !opens) {
      return List.of();
    }
    List<Referent> result = new ArrayList<>();
    for (Hit hit : passage.hits()) {
      Draft draft = hit.draft();
      if (draft != null && hit.first() > telling && hit.kind() != Mention.Kind.PRONOUN) {
        Referent referent = Referent.of(passage, hit, draft, false);
        if (referent.subject() && verbAbove(passage, referent.head()) == telling) {
          result.add(referent);
        }
      }
    }
    return result;
  }

  /** "In seiner Rede sprach Meier": it stands before all that the sentence says. */
  private boolean opensSentence() {
    for (int i = 0; i < token; i++) {
      Upos upos = passage.upos(i);
      if (upos != Upos.ADP && upos != Upos.DET && upos != Upos.ADJ && upos != Upos.NOUN) {
        return false;
      }
    }
    return token > 0;
  }

  /** Whether it is what somebody else is told to do, or is said to have done. */
  boolean givesOrders(Passage sentence) {
    int telling = isSubject() ? telling() : -1;
    if (telling < 0 || telling > token) {
      return false;
    }
    StringBuilder verb = new StringBuilder(sentence.lemmas()[telling].toLowerCase(Locale.ROOT));
    sentence
        .sentence()
        .dependents(telling, "compound:prt")
        .forEach(i -> verb.insert(0, sentence.lower(i)));
    return ORDERS.contains(verb.toString());
  }

  /** The verb above that verb, the one that tells or thinks what its clause says. */
  int telling() {
    int verb = verb();
    if (verb < 0) {
      return -1;
    }
    Token token = passage.token(verb);
    boolean told = token.is("ccomp") || token.is("parataxis");
    return told ? verbAbove(passage, verb) : -1;
  }

  static int verbAbove(Passage passage, int i) {
    int at = passage.token(i).head();
    for (int n = 0; n < DEEPEST && at >= 0; n++) {
      Upos upos = passage.upos(at);
      Token token = passage.token(at);
      boolean clause = token.is("ccomp") || token.is("advcl") || token.is("parataxis");
      if (upos == Upos.VERB || upos == Upos.AUX || clause || token.head() < 0) {
        return at;
      }
      at = token.head();
    }
    return -1;
  }
}
