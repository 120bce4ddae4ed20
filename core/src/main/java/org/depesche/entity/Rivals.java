package org.depesche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a pronoun may mean though it is no entity: nouns ("die Studie ... sie"), indefinite
 * pronouns ("jemand ... er"), names that nobody recognised, and two or more who are named side by
 * side, whom only a plural can mean. Where one of them wins, the pronoun refers to no entity.
 */
final class Rivals {

  /** Nouns for people, by how they are formed: "driver", "Fahrer", "Ökonomin", "Student". */
  private static final Pattern PEOPLE =
      Pattern.compile(
          ".*([^aeiou]er|or|ist|ian|ent|ant|ee|loge|man|woman|boy|girl|child|mann|frau|kind|in)");

  /** Relations of words that name nothing but what their head names. */
  private static final Set<String> NAMED_BY = Set.of("compound", "flat", "amod", "appos", "fixed");

  private static final Set<String> AND = Set.of("und", "sowie", "and", "&");

  private final AgreementReader agreements;
  private final PronounLexicon pronouns;
  private final QuotedTokens quoted;

  /** What each noun of the document refers to: what is spoken of often is likelier. */
  private final Map<String, Draft> nouns = new HashMap<>();

  Rivals(AgreementReader agreements, PronounLexicon pronouns, QuotedTokens quoted) {
    this.agreements = agreements;
    this.pronouns = pronouns;
    this.quoted = quoted;
  }

  /** Those of a sentence by where they end. */
  List<Referent> find(Passage passage) {
    boolean[] taken = new boolean[passage.size()];
    for (Hit hit : passage.hits()) {
      for (int i = hit.first(); i <= hit.last(); i++) {
        boolean peopleName = hit.kind() == Mention.Kind.ADJECTIVE && passage.upos(i) == Upos.NOUN;
        taken[i] = taken[i] || !peopleName;
      }
    }
    List<Referent> found = new ArrayList<>();
    int[] lastConjunct = new int[passage.size()];
    for (int i = 0; i < passage.size(); i++) {
      Referent rival = taken[i] ? null : single(passage, i);
      if (rival != null) {
        found.add(rival);
      }
      Token token = passage.token(i);
      if (token.is("conj") && token.head() >= 0 && isNominal(passage, i)) {
        lastConjunct[token.head()] = i;
      }
    }
    for (int i = 0; i < passage.size(); i++) {
      if (lastConjunct[i] > i && isNominal(passage, i) && isJoined(passage, i, lastConjunct[i])) {
        found.add(group(passage, i, lastConjunct[i]));
      }
    }
    found.sort(Comparator.comparingInt(r -> r.hit().last()));
    return found;
  }

  private @Nullable Referent single(Passage passage, int i) {
    Token token = passage.token(i);
    if (NAMED_BY.stream().anyMatch(token::is)) {
      return null;
    }
    String lower = passage.lower(i);
    Set<Agreement> indefinite = pronouns.indefinite(lower);
    if (indefinite != null && passage.upos(i) == Upos.PRON) {
      return referent(passage, i, i, Draft.rival(lower, NameKind.PER), indefinite);
    }
    boolean name = passage.upos(i) == Upos.PROPN;
    boolean noun = passage.upos(i) == Upos.NOUN;
    if (!name && !noun || isNamed(passage, i)) {
      return null;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean person = name || PEOPLE.matcher(lemma).matches();
    Draft draft =
        nouns.computeIfAbsent(lemma, l -> Draft.rival(l, person ? NameKind.PER : NameKind.OTH));
    Set<Agreement> fits =
        name ? EnumSet.allOf(Agreement.class) : agreements.noun(passage, i, person);
    return referent(passage, i, i, draft, fits);
  }

  /** What has a name beside it is that entity, and so is, mostly, what it is said to be. */
  private static boolean isNamed(Passage passage, int i) {
    Hit next = passage.at(passage.word(i + 1).equals("\"") ? i + 2 : i + 1);
    boolean beside =
        next != null
            && next.kind() != Mention.Kind.ADJECTIVE
            && passage.token(next.first()).head() == i;
    return beside
        || passage
            .sentence()
            .dependents(i)
            .anyMatch(d ->
                passage.token(d).is("cop")
                    || (passage.token(d).is("appos") || passage.token(d).is("flat"))
                        && passage.at(d) != null);
  }

  private Referent group(Passage passage, int first, int last) {
    Draft draft = Draft.rival("", NameKind.OTH);
    return referent(passage, first, last, draft, EnumSet.of(Agreement.PLURAL));
  }

  private Referent referent(
      Passage passage, int first, int last, Draft draft, Set<Agreement> fits) {
    Hit hit =
        new Hit(passage.index(), first, last, passage.span(first, last), Mention.Kind.OTH, "rival");
    return Referent.of(passage, hit, draft, fits, quoted.at(passage, first));
  }

  private static boolean isNominal(Passage passage, int i) {
    Upos upos = passage.upos(i);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }

  /** "A und B", not "A oder B". */
  private static boolean isJoined(Passage passage, int first, int last) {
    return passage
        .sentence()
        .dependents(last, "cc")
        .filter(i -> i > first)
        .anyMatch(i -> AND.contains(passage.lower(i)));
  }
}
