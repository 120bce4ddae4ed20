package org.depesche.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.language.VerbGroup;
import org.depesche.language.Verbs;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.models.Models;

/**
 * Tells the tense of a clause by its verb group: "soll am Dienstag zusammentreffen" lies ahead,
 * "traf am Montag ein" behind.
 */
final class Tenses {

  /** Heads to climb at most: broken trees must not trap us. */
  private static final int MOST_STEPS = 30;

  private static final Set<String> BORDERS = Set.of(":", "\"", "“", "”", "„", "»", "«", "–");

  /** Media of {@code quote/cues.tsv} that tell of words, not of thoughts. */
  private static final Set<String> WORDS = Set.of("speech", "writing");

  private final Verbs verbs;
  private final Set<String> speech = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  Tenses(String language) {
    verbs = Verbs.of(language);
    for (List<String> row : Models.table(language + "/quote/cues.tsv")) {
      if (WORDS.contains(row.get(1))) {
        speech.add(row.get(0));
      }
    }
    Models.table(language + "/time/states.tsv").forEach(row -> states.add(row.get(0)));
  }

  /** The tense around the token with this index. */
  Tense at(Sentence sentence, int token) {
    if (isWithinAdjective(sentence, token)) {
      return Tense.STATE;
    }
    int verb = governor(sentence, token);
    if (verb < 0) {
      return Tense.UNKNOWN;
    }
    VerbGroup group = verbs.group(sentence, verb);
    return sentence.token(verb).upos() == Upos.VERB
        ? tense(group, sentence)
        : tenseOfPredicate(group, sentence);
  }

  /** "der heute 70-jährige Dichter" */
  private static boolean isWithinAdjective(Sentence sentence, int token) {
    Token time = sentence.token(token);
    int head = time.head();
    return time.upos() == Upos.ADV
        && head > token
        && sentence.token(head).is("amod")
        && !sentence.token(head).has("VerbForm=Part");
  }

  /** "soll im Mai fertig sein": no perfect, though its auxiliary builds one with other words. */
  private static Tense tenseOfPredicate(VerbGroup group, Sentence sentence) {
    boolean past =
        group.words().stream()
            .map(sentence::token)
            .anyMatch(t -> t.has("VerbForm=Fin") && t.has("Tense=Past") && !t.has("Mood=Sub"));
    return past
        ? Tense.PAST
        : group.modality() == VerbGroup.Modality.NONE ? Tense.STATE : Tense.FUTURE;
  }

  private Tense tense(VerbGroup group, Sentence sentence) {
    boolean past = group.tense() == VerbGroup.Tense.PAST;
    return switch (group.modality()) {
      case FUTURE -> Tense.FUTURE;
      case HEARSAY -> Tense.PAST;
      case POSSIBLE, CONDITIONAL, NECESSARY, INTENDED -> past ? Tense.PAST : Tense.FUTURE;
      case NONE ->
          switch (group.tense()) {
            case PAST -> Tense.PAST;
            case PRESENT -> present(group, sentence);
            case NONE ->
                sentence.token(group.verb()).has("VerbForm=Inf") ? Tense.FUTURE : Tense.UNKNOWN;
          };
    };
  }

  /**
   * News tell in the present tense what has been said: "sagt der Minister am Montag". Without a
   * subject the verb may be an infinitive: "kündigte an, am Montag zu sprechen".
   */
  private Tense present(VerbGroup group, Sentence sentence) {
    boolean hasSubject = sentence.dependents(group.verb(), "nsubj").findAny().isPresent();
    if (speech.contains(group.lemma()) && hasSubject) {
      return Tense.PAST;
    }
    return states.contains(group.lemma()) ? Tense.STATE : Tense.PRESENT;
  }

  /**
   * Index of the verb or predicate that the token depends on, else of the finite verb nearest to
   * it; -1 if there is none. Both within the stretch between quotation marks or colons: what
   * somebody says has a time of its own.
   */
  private static int governor(Sentence sentence, int token) {
    int from = token;
    while (from > 0 && !isBorder(sentence.token(from - 1))) {
      from--;
    }
    int to = token + 1;
    while (to < sentence.size() && !isBorder(sentence.token(to))) {
      to++;
    }
    int above = verbAbove(sentence, token);
    return above >= from && above < to ? above : nearestFinite(sentence, token, from, to);
  }

  private static boolean isBorder(Token token) {
    return token.upos() == Upos.PUNCT && BORDERS.contains(token.form());
  }

  private static int verbAbove(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      Token here = sentence.token(at);
      if (here.upos() == Upos.VERB || sentence.dependents(at, "cop").findAny().isPresent()) {
        return at;
      }
      at = here.head();
    }
    return nearestFinite(sentence, token, 0, sentence.size());
  }

  private static int nearestFinite(Sentence sentence, int token, int from, int to) {
    int nearest = -1;
    for (int i = from; i < to; i++) {
      boolean finite = sentence.token(i).has("VerbForm=Fin");
      if (finite && (nearest < 0 || Math.abs(i - token) < Math.abs(nearest - token))) {
        nearest = i;
      }
    }
    return nearest;
  }
}
