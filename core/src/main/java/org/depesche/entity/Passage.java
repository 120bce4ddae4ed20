package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/** A sentence with what has been found in it so far. */
final class Passage {

  private static final Set<String> BOUNDARIES = Set.of(",", "\"", ":", ";");

  private final int index;
  private final Sentence sentence;
  private final String text;
  private final String[] words;
  private final String[] lemmas;
  private final int[] cases;
  private final Hit[] covering;

  /** By token: the first one behind the last boundary of clauses before it; made when asked for. */
  private int @Nullable [] clauses;

  /** By token: the last verb before it; made when asked for. */
  private int @Nullable [] verbs;

  private final List<Hit> hits = new ArrayList<>();
  private final List<RolePhrase> roles = new ArrayList<>();

  Passage(int index, Sentence sentence, String text) {
    this.index = index;
    this.sentence = sentence;
    this.text = text;
    int n = sentence.size();
    words = new String[n];
    lemmas = new String[n];
    cases = new int[n];
    covering = new Hit[n];
    for (int i = 0; i < n; i++) {
      Token token = sentence.token(i);
      words[i] = token.form();
      lemmas[i] = token.lemma();
      cases[i] = -1;
    }
    for (int i = n - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.is("case") && token.head() >= 0 && token.head() < n) {
        cases[token.head()] = i;
      }
    }
  }

  int index() {
    return index;
  }

  int size() {
    return words.length;
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  String[] words() {
    return words;
  }

  String[] lemmas() {
    return lemmas;
  }

  /** The preposition of the word in the tree, else the one right before it; empty if none. */
  String preposition(int i) {
    if (cases[i] >= 0) {
      return lower(cases[i]);
    }
    int before = i - 1;
    while (before >= 0 && upos(before) == Upos.DET || before >= 0 && upos(before) == Upos.ADJ) {
      before--;
    }
    return before >= 0 && upos(before) == Upos.ADP ? lower(before) : "";
  }

  String lower(int i) {
    return word(i).toLowerCase(java.util.Locale.ROOT);
  }

  Upos upos(int i) {
    return i >= 0 && i < words.length ? sentence.token(i).upos() : Upos.X;
  }

  boolean isUpper(int i) {
    String word = word(i);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** The span from the first to the last token, both included. */
  Span span(int first, int last) {
    return new Span(sentence.token(first).span().begin(), sentence.token(last).span().end());
  }

  String text(Span span) {
    return span.in(text);
  }

  /** Whether the two neighbours touch: the parts of "US-Außenminister" do. */
  boolean touches(int i, int j) {
    return i >= 0
        && j < words.length
        && sentence.token(i).span().end() == sentence.token(j).span().begin();
  }

  /** Whether a hyphen joins the token to what follows it. */
  boolean isHyphenated(int i) {
    return i + 2 < words.length
        && word(i + 1).equals("-")
        && touches(i, i + 1)
        && touches(i + 1, i + 2);
  }

  /** Whether blanks or the ends of the sentence stand around the token. */
  boolean touchesNothing(int i) {
    return !touches(i - 1, i) && !touches(i, i + 1);
  }

  /** The first token of the hyphenated compound that token {@code i} ends. */
  int compoundStart(int i) {
    int start = i;
    while (start >= 2 && isHyphenated(start - 2)) {
      start -= 2;
    }
    return start;
  }

  /** The hyphenated compound that token {@code i} ends, else the token. */
  String compound(int i) {
    int start = compoundStart(i);
    return start == i ? word(i) : text(span(start, i));
  }

  /**
   * Whether the mention only begins an adjective before the noun: who is "EU-skeptisch" or
   * "U.S.-backed" belongs to neither. "Serbisch-orthodox" is Serbian all the same.
   */
  boolean beginsAdjective(Hit hit, int noun) {
    Naming naming = hit.naming();
    return isHyphenated(hit.last())
        && hit.last() < compoundStart(noun)
        && (naming == null || naming.kind() != Naming.Kind.ADJECTIVE);
  }

  /** The first token of the stretch without a comma or a conjunction that the token stands in. */
  int clauseStart(int i) {
    if (clauses == null) {
      clauses = new int[words.length];
      for (int at = 1; at < words.length; at++) {
        clauses[at] = isBoundary(at - 1) ? at : clauses[at - 1];
      }
    }
    return clauses[i];
  }

  /** The last full verb before the token; -1 if there is none. */
  int verbBefore(int i) {
    if (verbs == null) {
      verbs = new int[words.length];
      for (int at = 0; at < words.length; at++) {
        verbs[at] = at == 0 ? -1 : upos(at - 1) == Upos.VERB ? at - 1 : verbs[at - 1];
      }
    }
    return verbs[i];
  }

  private boolean isBoundary(int i) {
    return BOUNDARIES.contains(words[i]) || upos(i) == Upos.SCONJ;
  }

  List<Hit> hits() {
    return hits;
  }

  List<RolePhrase> roles() {
    return roles;
  }

  /** The name that takes the token; null if none does. */
  @Nullable Hit at(int i) {
    return i >= 0 && i < covering.length ? covering[i] : null;
  }

  /** Adds a mention whose tokens belong to it alone. */
  void cover(Hit hit) {
    hits.add(hit);
    for (int i = hit.first(); i <= hit.last(); i++) {
      covering[i] = hit;
    }
  }

  /** Puts other mentions in the place of one. */
  void replace(Hit old, List<Hit> parts) {
    hits.remove(old);
    parts.forEach(this::cover);
  }

  /** Adds a mention that others may overlap. */
  void add(Hit hit) {
    hits.add(hit);
  }
}
