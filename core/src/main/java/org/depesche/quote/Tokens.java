package org.depesche.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;

/** Sets of tokens of one sentence, and the spans that they make. */
final class Tokens {

  private Tokens() {}

  static BitSet of(Iterable<Integer> indices) {
    BitSet set = new BitSet();
    indices.forEach(set::set);
    return set;
  }

  static BitSet subtree(Sentence sentence, int top) {
    return of(sentence.subtree(top));
  }

  static BitSet range(int from, int to) {
    BitSet set = new BitSet();
    if (from < to) {
      set.set(from, to);
    }
    return set;
  }

  static BitSet without(BitSet set, BitSet removed) {
    BitSet rest = (BitSet) set.clone();
    rest.andNot(removed);
    return rest;
  }

  /** Tokens from the first to the last of the set, gaps filled. */
  static BitSet filled(BitSet set) {
    return set.isEmpty() ? set : range(set.nextSetBit(0), set.length());
  }

  /** Drops commas, colons and dashes at both ends of the set. */
  static BitSet trimmed(Sentence sentence, BitSet set) {
    BitSet rest = (BitSet) set.clone();
    while (!rest.isEmpty() && isSeparator(sentence.token(rest.nextSetBit(0)))) {
      rest.clear(rest.nextSetBit(0));
    }
    while (!rest.isEmpty() && isSeparator(sentence.token(rest.length() - 1))) {
      rest.clear(rest.length() - 1);
    }
    return rest;
  }

  private static boolean isSeparator(Token token) {
    return token.upos() == Upos.PUNCT
        && switch (token.form()) {
          case ",", ":", ";", "-", ".", "(", ")" -> true;
          default -> false;
        };
  }

  /** The spans of the maximal runs of neighbouring tokens, in text order. */
  static List<Span> spans(Sentence sentence, BitSet set) {
    List<Span> spans = new ArrayList<>();
    for (int from = set.nextSetBit(0); from >= 0; ) {
      int to = set.nextClearBit(from);
      spans.add(
          Span.covering(sentence.tokens().subList(from, to).stream().map(Token::span).toList()));
      from = set.nextSetBit(to);
    }
    return spans;
  }

  static BitSet within(Sentence sentence, Span span) {
    BitSet set = new BitSet();
    for (int i = 0; i < sentence.size(); i++) {
      if (span.contains(sentence.token(i).span())) {
        set.set(i);
      }
    }
    return set;
  }

  static boolean isWord(Token token) {
    return token.upos() != Upos.PUNCT && token.upos() != Upos.SYM;
  }
}
