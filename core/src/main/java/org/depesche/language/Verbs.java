package org.depesche.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.language.VerbGroup.Modality;
import org.depesche.language.VerbGroup.Tense;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.models.Models;

/**
 * Reads verb groups off the dependency tree, by the table {@code verbs.tsv} of the language: lemma
 * of an auxiliary and its kind, one of the values of {@link Kind}.
 */
public final class Verbs {

  private static final Map<String, Verbs> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** What a row of {@code verbs.tsv} says of its lemma. */
  private enum Kind {
    /** Passive with a participle, future with an infinitive ("werden"). */
    PASSIVE_OR_FUTURE,
    /** Passive with a past participle, else nothing ("be"). */
    PASSIVE,
    PERFECT,
    FUTURE,
    /** Hearsay with a perfect infinitive, else future ("soll"); a past form is hearsay too. */
    HEARSAY_OR_FUTURE,
    POSSIBLE,
    NECESSARY,
    INTENDED,
    NEGATION
  }

  /** Forms that are relative pronouns wherever they are pronouns within a relative clause. */
  private static final Set<String> RELATIVE =
      Set.of("der", "die", "das", "welcher", "welche", "welches", "who", "which", "that");

  private final Map<String, Kind> kinds = new HashMap<>();

  private Verbs(String language) {
    for (List<String> row : Models.table(language + "/verbs.tsv")) {
      kinds.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  public static Verbs of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Verbs::new);
  }

  /** Whether the word stands for the noun that its clause hangs on ("die", "who"). */
  public static boolean isRelative(Token token) {
    return token.upos() == Upos.PRON
        && (token.features().contains("Rel")
            || RELATIVE.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  /** The group around the verb (or predicate) with this index. */
  public VerbGroup group(Sentence sentence, int verb) {
    Set<Integer> words = new TreeSet<>();
    words.add(verb);
    List<Token> auxiliaries = new ArrayList<>();
    StringBuilder particle = new StringBuilder();
    boolean negated = false;
    for (int i : sentence.dependents(verb).toArray()) {
      Token token = sentence.token(i);
      if (token.is("aux") || token.is("cop")) {
        auxiliaries.add(token);
        words.add(i);
      } else if (isParticle(sentence, verb, i)) {
        particle.append(token.form().toLowerCase(Locale.ROOT));
        words.add(i);
      } else if (isNegation(token) || negatesItsNoun(sentence, i)) {
        negated = true;
      }
    }
    return describe(sentence.token(verb), verb, words, auxiliaries, particle.toString(), negated);
  }

  private static boolean isParticle(Sentence sentence, int verb, int dependent) {
    Token token = sentence.token(dependent);
    return token.is("compound")
        && (token.upos() == Upos.ADP
            || token.upos() == Upos.ADV
            || token.upos() == Upos.PART
            || token.upos() == Upos.ADJ)
        && dependent > verb;
  }

  private boolean isNegation(Token token) {
    return kinds.get(token.lemma().toLowerCase(Locale.ROOT)) == Kind.NEGATION
        || kinds.get(token.form().toLowerCase(Locale.ROOT)) == Kind.NEGATION;
  }

  /** "lieferte keine Waffen": the negation stands on an argument. */
  private boolean negatesItsNoun(Sentence sentence, int argument) {
    Token token = sentence.token(argument);
    return (token.is("obj") || token.is("nsubj"))
        && sentence
            .dependents(argument)
            .anyMatch(i -> isDeterminer(sentence.token(i)) && isNegation(sentence.token(i)));
  }

  private static boolean isDeterminer(Token token) {
    return token.is("det") || token.is("advmod") || token.is("cc");
  }

  private VerbGroup describe(
      Token main,
      int verb,
      Set<Integer> words,
      List<Token> auxiliaries,
      String particle,
      boolean negated) {
    // Beside a finite auxiliary the verb itself is not finite, whatever its form could be
    // elsewhere.
    boolean governed = auxiliaries.stream().anyMatch(a -> a.is("aux") && a.has("VerbForm=Fin"));
    boolean finiteForm = main.has("VerbForm=Fin");
    boolean pastForm = main.has("Tense=Past");
    boolean participle = main.has("VerbForm=Part") || (governed && finiteForm && pastForm);
    boolean infinitive = main.has("VerbForm=Inf") || (governed && finiteForm && !pastForm);
    boolean passive = false;
    boolean perfect = false;
    boolean past = finiteForm && pastForm && !governed;
    boolean present = finiteForm && !pastForm && !governed;
    boolean reported = isReportedMood(main) && !governed;
    Modality modality = Modality.NONE;
    for (Token auxiliary : auxiliaries) {
      Kind kind = kinds.get(auxiliary.lemma().toLowerCase(Locale.ROOT));
      boolean finite = auxiliary.has("VerbForm=Fin");
      past |= finite && auxiliary.has("Tense=Past") && !auxiliary.has("Mood=Sub");
      present |= finite && !auxiliary.has("Tense=Past");
      reported |= isReportedMood(auxiliary);
      if (kind == null) {
        continue;
      }
      switch (kind) {
        case PASSIVE_OR_FUTURE -> {
          boolean would = finite && auxiliary.has("Mood=Sub") && auxiliary.has("Tense=Past");
          boolean was = finite && auxiliary.has("Tense=Past") && !would;
          if (participle || was || (isPassive(auxiliary) && !infinitive)) {
            passive = true;
          } else if (finite) {
            modality = stronger(modality, would ? Modality.CONDITIONAL : Modality.FUTURE);
          }
        }
        case PASSIVE -> passive |= participle && auxiliary.is("aux") && !main.has("Tense=Pres");
        case PERFECT -> perfect |= !auxiliary.is("cop"); // "ist fertig" is no perfect
        case FUTURE -> modality = stronger(modality, Modality.FUTURE);
        case HEARSAY_OR_FUTURE -> modality = stronger(modality, Modality.HEARSAY);
        case POSSIBLE -> modality = stronger(modality, Modality.POSSIBLE);
        case NECESSARY -> modality = stronger(modality, Modality.NECESSARY);
        case INTENDED -> modality = stronger(modality, Modality.INTENDED);
        case NEGATION -> {}
      }
    }
    // "wird reisen" has no passive reading, whatever the parser calls its auxiliary
    passive |= !infinitive && auxiliaries.stream().anyMatch(Verbs::isPassive);
    if (modality == Modality.HEARSAY && !perfect && !past) {
      modality = Modality.FUTURE;
    }
    Tense tense = past || perfect ? Tense.PAST : present ? Tense.PRESENT : Tense.NONE;
    String lemma =
        particle.isEmpty() || main.lemma().startsWith(particle)
            ? main.lemma()
            : particle + main.lemma();
    return new VerbGroup(
        verb, lemma, List.copyOf(words), passive, negated, modality, tense, reported);
  }

  private static boolean isPassive(Token auxiliary) {
    return auxiliary.relation().equals("aux:pass");
  }

  private static boolean isReportedMood(Token token) {
    return token.has("Mood=Sub") && token.has("Tense=Pres");
  }

  private static Modality stronger(Modality before, Modality now) {
    return before == Modality.NONE || before == Modality.FUTURE ? now : before;
  }
}
