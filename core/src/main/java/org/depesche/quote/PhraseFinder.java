package org.depesche.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.depesche.model.Quotation.Medium;
import org.depesche.model.Quotation.Type;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.quote.CueLexicon.Cue;
import org.depesche.quote.CueLexicon.Role;

/**
 * Indirect quotations whose cue is no verb: "laut X", "nach Angaben von X", "X zufolge", "so X",
 * "according to X", "demnach".
 */
final class PhraseFinder {

  private static final Cue CUE = new Cue(Medium.SPEECH, Set.of());

  private final CueLexicon lexicon;

  PhraseFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A telling by a phrase and the words that it tells. */
  record Found(Telling telling, BitSet phrase, BitSet content, Type type, String rule) {}

  List<Found> in(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (isAccording(sentence, i)) {
        add(found, sentence, i, token.head(), "according");
      } else if (lexicon.is(token, Role.SO)) {
        so(found, sentence, i);
      } else if (i <= 1 && lexicon.is(token, Role.ACCORDINGLY) && token.upos() == Upos.ADV) {
        add(found, sentence, i, -1, "accordingly");
      }
    }
    return found;
  }

  private boolean isAccording(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.head() < 0 || !token.is("case")) {
      return false;
    }
    Token noun = sentence.token(token.head());
    return lexicon.is(token, Role.ACCORDING)
        || (lexicon.is(token, Role.ACCORDING_NOUN) && lexicon.isStatement(noun) && noun.is("obl"));
  }

  /** "..., so der Minister" and "..., so der Minister, ...": no verb, a comma on each side. */
  private void so(List<Found> found, Sentence sentence, int at) {
    if (at == 0 || !isBreak(sentence.token(at - 1)) || at + 1 >= sentence.size()) {
      return;
    }
    int end = at + 1;
    boolean verb = false;
    while (end < sentence.size() && !isEnd(sentence, end)) {
      verb |= sentence.token(end).has("VerbForm=Fin");
      end++;
    }
    if (verb || end == at + 1) {
      return;
    }
    int head = nominalHead(sentence, at + 1, end);
    if (head < 0) {
      return;
    }
    BitSet phrase = Tokens.range(at, end);
    BitSet speaker = Tokens.trimmed(sentence, Tokens.range(at + 1, end));
    BitSet rest = Tokens.range(0, at - 1);
    rest.or(Tokens.range(Math.min(end + 1, sentence.size()), sentence.size()));
    found.add(
        new Found(
            telling(sentence, Tokens.range(at, at + 1), at, speaker, head),
            phrase,
            Tokens.trimmed(sentence, rest),
            Type.INDIRECT,
            "so"));
  }

  private static boolean isBreak(Token token) {
    return token.form().equals(",") || token.form().equals("\"");
  }

  private static boolean isEnd(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean last = at == sentence.size() - 1;
    return token.upos() == Upos.PUNCT && (last || isBreak(token) || token.form().equals(":"));
  }

  private static int nominalHead(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean outside = token.head() < from || token.head() >= to;
      if (token.upos().isNominal() && outside) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (sentence.token(i).upos().isNominal()) {
        return i;
      }
    }
    return -1;
  }

  private void add(List<Found> found, Sentence sentence, int cue, int noun, String rule) {
    BitSet phrase = noun < 0 ? Tokens.range(cue, cue + 1) : Tellings.phrase(sentence, noun);
    phrase.set(cue);
    phrase = Tokens.filled(phrase);
    int governor = sentence.token(noun < 0 ? cue : noun).head();
    if (governor < 0) {
      return;
    }
    BitSet content = clauseAround(sentence, governor);
    content = Tokens.trimmed(sentence, Tokens.without(content, phrase));
    if (content.cardinality() < 3) {
      return;
    }
    BitSet speaker = Tokens.without(phrase, Tokens.range(cue, cue + 1));
    found.add(
        new Found(
            telling(sentence, Tokens.range(cue, cue + 1), cue, speaker, noun),
            phrase,
            content,
            Type.INDIRECT,
            rule));
  }

  /** The clause that the phrase qualifies: up to the next finite verb that governs it. */
  private static BitSet clauseAround(Sentence sentence, int governor) {
    int top = governor;
    while (sentence.token(top).head() >= 0 && !isClauseTop(sentence.token(top))) {
      top = sentence.token(top).head();
    }
    return Tokens.filled(Tokens.subtree(sentence, top));
  }

  private static boolean isClauseTop(Token token) {
    return token.is("ccomp") || token.is("advcl") || token.is("acl") || token.is("parataxis");
  }

  private static Telling telling(
      Sentence sentence, BitSet cue, int anchor, BitSet speaker, int speakerHead) {
    return new Telling(sentence, CUE, null, anchor, cue, speaker, speakerHead, new BitSet(), -1);
  }
}
