package org.depesche.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depesche.language.VerbGroup;
import org.depesche.language.Verbs;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.quote.CueLexicon.Cue;
import org.depesche.quote.CueLexicon.Role;

/** Finds the verbs of a sentence that tell of words or thoughts, with speaker and addressee. */
final class Tellings {

  private final CueLexicon lexicon;
  private final Verbs verbs;

  Tellings(CueLexicon lexicon, Verbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  List<Telling> in(Sentence sentence) {
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Upos upos = sentence.token(i).upos();
      if (upos == Upos.VERB || upos == Upos.ADJ || upos == Upos.AUX) {
        telling(sentence, i).ifPresent(tellings::add);
      }
    }
    return tellings;
  }

  private Optional<Telling> telling(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    if (token.is("amod") || token.is("aux") || token.is("cop")) {
      return Optional.empty();
    }
    VerbGroup group = verbs.group(sentence, verb);
    Optional<Cue> cue = lexicon.cue(group.lemma());
    if (cue.isEmpty() || (token.upos() == Upos.ADJ && !hasCopula(sentence, verb))) {
      return Optional.empty();
    }
    int speaker = speaker(sentence, verb, group.passive());
    int addressee = addressee(sentence, verb);
    return Optional.of(
        new Telling(
            sentence,
            cue.get(),
            group,
            verb,
            Tokens.of(group.words()),
            phrase(sentence, speaker),
            antecedent(sentence, verb, speaker),
            phrase(sentence, addressee),
            addressee));
  }

  private static boolean hasCopula(Sentence sentence, int predicate) {
    return sentence
        .dependents(predicate)
        .anyMatch(i -> sentence.token(i).is("cop") || sentence.token(i).is("aux"));
  }

  /** "Beamte, die sagten": the relative pronoun speaks for the noun before it. */
  private static int antecedent(Sentence sentence, int verb, int speaker) {
    boolean relative =
        speaker >= 0 && Verbs.isRelative(sentence.token(speaker)) && sentence.token(verb).is("acl");
    return relative ? sentence.token(verb).head() : speaker;
  }

  /** Index of the speaker's head word, or -1. Coordinated verbs share the subject of the first. */
  private int speaker(Sentence sentence, int verb, boolean passive) {
    if (passive) {
      return withCase(sentence, verb, Role.AGENT);
    }
    int at = verb;
    for (int step = 0; step < sentence.size() && at >= 0; step++) {
      int subject = sentence.dependents(at, "nsubj").findFirst().orElse(-1);
      Token token = sentence.token(at);
      if (subject >= 0) {
        int inverted = at == verb && subject < verb ? behindInversion(sentence, verb) : -1;
        return inverted >= 0 ? inverted : subject;
      }
      if (!token.is("conj") && !(token.is("xcomp") && at == verb)) {
        return -1;
      }
      at = token.head();
    }
    return -1;
  }

  /**
   * "..., sagte der Minister": a verb right behind a comma or a closing mark has its subject next.
   */
  private static int behindInversion(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean behindBreak =
        verb > 1
            && token.has("VerbForm=Fin")
            && (sentence.token(verb - 1).form().equals(",")
                || sentence.token(verb - 1).form().equals("\""));
    if (!behindBreak || !followsMainClause(sentence, verb)) {
      return -1;
    }
    for (int i = verb + 1; i < sentence.size(); i++) {
      Token next = sentence.token(i);
      if (next.upos().isNominal() && !next.has("Reflex=Yes")) {
        return next.upos() == Upos.PROPN && next.is("flat") ? next.head() : i;
      }
      boolean premodifier =
          next.upos() == Upos.DET
              || next.upos() == Upos.ADJ
              || next.upos() == Upos.ADV
              || next.upos() == Upos.NUM
              || next.upos() == Upos.PRON;
      if (!premodifier) {
        return -1;
      }
    }
    return -1;
  }

  /** Else the comma closes an apposition: "Der Minister, ein Jurist, sagte". */
  private static boolean followsMainClause(Sentence sentence, int verb) {
    return IntStream.range(0, verb - 1)
        .mapToObj(sentence::token)
        .anyMatch(t -> t.has("VerbForm=Fin") && !t.is("acl") && !t.is("aux") && !t.is("cop"));
  }

  private int addressee(Sentence sentence, int verb) {
    int indirect = sentence.dependents(verb, "iobj").findFirst().orElse(-1);
    return indirect >= 0 ? indirect : withCase(sentence, verb, Role.ADDRESSEE);
  }

  private int withCase(Sentence sentence, int verb, Role role) {
    return sentence
        .dependents(verb)
        .filter(i -> sentence.token(i).upos().isNominal())
        .filter(
            i -> sentence.dependents(i, "case").anyMatch(c -> lexicon.is(sentence.token(c), role)))
        .findFirst()
        .orElse(-1);
  }

  /** The noun phrase around its head, without clauses that hang on it. */
  static BitSet phrase(Sentence sentence, int head) {
    BitSet phrase = new BitSet();
    if (head < 0) {
      return phrase;
    }
    collect(sentence, head, phrase);
    int from = head;
    int to = head + 1;
    while (from > 0 && phrase.get(from - 1)) {
      from--;
    }
    while (to < sentence.size() && (phrase.get(to) || isInnerComma(sentence, phrase, to))) {
      to++;
    }
    return Tokens.trimmed(sentence, Tokens.range(from, to));
  }

  private static boolean isInnerComma(Sentence sentence, BitSet phrase, int at) {
    return sentence.token(at).upos() == Upos.PUNCT
        && at + 1 < sentence.size()
        && phrase.get(at + 1);
  }

  private static void collect(Sentence sentence, int head, BitSet phrase) {
    phrase.set(head);
    sentence
        .dependents(head)
        .filter(i -> !phrase.get(i))
        .filter(i -> !isClause(sentence.token(i)))
        .forEach(i -> collect(sentence, i, phrase));
  }

  private static boolean isClause(Token token) {
    return token.is("acl") && token.upos() == Upos.VERB
        || token.is("advcl")
        || token.is("parataxis")
        || token.is("ccomp")
        || (token.is("conj") && token.upos() == Upos.VERB);
  }
}
