package org.depesche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.models.Models;

/**
 * Tells the tense of a clause by its verbs: "soll am Dienstag zusammentreffen" lies ahead, "traf am
 * Montag ein" behind. The verbs that build tenses come from {@code LANGUAGE/time/tense.tsv}: {@code
 * future} (with an infinitive), {@code modal}, {@code perfect} (with a participle).
 */
final class Tenses {

  /** Heads to climb at most: broken trees must not trap us. */
  private static final int MOST_STEPS = 30;

  private final Map<String, Set<String>> lemmas = new HashMap<>();

  Tenses(String language) {
    for (List<String> row : Models.table(language + "/time/tense.tsv")) {
      lemmas.computeIfAbsent(row.get(0), role -> new HashSet<>()).add(row.get(1));
    }
  }

  Tense at(Sentence sentence, int token) {
    int verb = governor(sentence, token);
    return verb < 0 ? Tense.UNKNOWN : tense(group(sentence, verb));
  }

  /** Index of the verb that the token depends on, else of the nearest finite one; -1 if none. */
  private static int governor(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < MOST_STEPS && at >= 0 && at < sentence.size(); step++) {
      Token here = sentence.token(at);
      boolean predicate = sentence.dependents(at).anyMatch(i -> sentence.token(i).is("cop"));
      if (here.upos() == Upos.VERB || predicate) {
        return at;
      }
      at = here.head();
    }
    return nearestFinite(sentence, token);
  }

  private static int nearestFinite(Sentence sentence, int token) {
    int best = -1;
    for (int i = 0; i < sentence.size(); i++) {
      boolean nearer = best < 0 || Math.abs(i - token) < Math.abs(best - token);
      if (isFinite(sentence.token(i)) && nearer) {
        best = i;
      }
    }
    return best;
  }

  private static List<Token> group(Sentence sentence, int verb) {
    List<Token> group = new ArrayList<>();
    group.add(sentence.token(verb));
    sentence
        .dependents(verb)
        .mapToObj(sentence::token)
        .filter(token -> token.is("aux") || token.is("cop"))
        .forEach(group::add);
    return group;
  }

  private Tense tense(List<Token> group) {
    boolean participle = group.stream().anyMatch(token -> token.has("VerbForm=Part"));
    boolean infinitive = group.stream().anyMatch(token -> token.has("VerbForm=Inf"));
    boolean perfect = participle && any(group, "perfect");
    if (any(group, "modal")) {
      return perfect ? Tense.PAST : Tense.FUTURE;
    }
    if (any(group, "future") && infinitive && !perfect) {
      return Tense.FUTURE;
    }
    boolean past = group.stream().anyMatch(t -> isFinite(t) && t.has("Tense=Past"));
    if (past || perfect) {
      return Tense.PAST;
    }
    if (group.stream().anyMatch(Tenses::isFinite)) {
      return Tense.PRESENT;
    }
    return infinitive ? Tense.FUTURE : participle ? Tense.PAST : Tense.UNKNOWN;
  }

  private boolean any(List<Token> group, String role) {
    Set<String> wanted = lemmas.getOrDefault(role, Set.of());
    return group.stream().anyMatch(t -> wanted.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isFinite(Token token) {
    return token.has("VerbForm=Fin") || token.features().contains("Mood=");
  }
}
