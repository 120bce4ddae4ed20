package org.depesche.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.model.Mention;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases that name somebody by role. The mention goes from the first adjective to the
 * noun, without article; what the role belongs to is read by {@link OwnerReader}.
 */
final class RoleReader {

  private static final Set<String> INDEFINITE =
      Set.of("ein", "eine", "einer", "eines", "einem", "einen", "a", "an", "one", "some", "kein");
  private static final Set<String> DEFINITE =
      Set.of(
          "der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses", "diesem", "diesen",
          "the", "this", "that", "these", "those");

  /** Adjectives before a role that make another role of it. */
  private static final Set<String> DEPUTY = Set.of("stellvertretend", "deputy", "vice");

  private static final Set<String> FORMER =
      Set.of("ehemalig", "früher", "einstig", "ex", "former", "ousted");

  private static final Pattern ENDING = Pattern.compile("e[nrsm]?$");

  private static final Set<String> OFFICE = Set.of("amt", "amtes");

  private static final Set<String> SOCIAL =
      Set.of("social", "sozial", "soziale", "sozialen", "sozialer");

  private final RoleLexicon lexicon;
  private final OwnerReader owners;
  private final String language;

  RoleReader(Knowledge knowledge, String language) {
    this.lexicon = knowledge.roles(language);
    this.owners = new OwnerReader(knowledge, language);
    this.language = language;
  }

  /** Adds the phrases in text order. */
  void read(Passage passage) {
    RoleLexicon.@Nullable Found[] found = new RoleLexicon.@Nullable Found[passage.size()];
    for (int i = 0; i < passage.size(); i++) {
      if (mayBeRole(passage, i)) {
        RoleLexicon.Found role = find(passage, i);
        found[i] = role;
        i += role == null ? 0 : role.tokens() - 1;
      }
    }
    // From right to left: what a role belongs to mostly stands behind it.
    @Nullable RolePhrase[] byStart = new @Nullable RolePhrase[passage.size()];
    List<RolePhrase> phrases = new ArrayList<>();
    for (int i = passage.size() - 1; i >= 0; i--) {
      RoleLexicon.Found role = found[i];
      if (role != null) {
        RolePhrase phrase = phrase(passage, i, role, byStart);
        byStart[phrase.hit().first()] = phrase;
        phrases.add(phrase);
      }
    }
    Collections.reverse(phrases);
    for (RolePhrase phrase : phrases) {
      passage.roles().add(phrase);
      passage.add(phrase.hit());
    }
  }

  /** A role that a hyphen joins to more, "Präsidenten-Wahl", is a part of something else. */
  private RoleLexicon.@Nullable Found find(Passage passage, int i) {
    RoleLexicon.Found role = lexicon.find(passage.words(), passage.lemmas(), i);
    if (role == null || passage.isHyphenated(i + role.tokens() - 1)) {
      return null;
    }
    int compound = passage.compoundStart(i);
    RoleWord whole = compound == i ? null : lexicon.listed(joined(passage, compound, i));
    return whole == null ? role : new RoleLexicon.Found(whole, "", role.tokens());
  }

  /** "Kreml-Chef" as "Kremlchef". */
  private static String joined(Passage passage, int first, int last) {
    StringBuilder word = new StringBuilder();
    for (int i = first; i <= last; i += 2) {
      word.append(passage.lower(i));
    }
    return word.toString();
  }

  private static boolean mayBeRole(Passage passage, int i) {
    if (SOCIAL.contains(passage.lower(i - 1))) {
      return false; // "soziale Medien", "social media" report nothing themselves
    }
    boolean office = OFFICE.contains(passage.lower(i));
    if (office && !DEFINITE.contains(passage.lower(i - 1))) {
      return false; // "sein Amt", "im Amt" is what somebody holds
    }
    Upos upos = passage.upos(i);
    boolean noun = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ || upos == Upos.X;
    return noun && passage.at(i) == null;
  }

  private RolePhrase phrase(
      Passage passage, int at, RoleLexicon.Found found, @Nullable RolePhrase[] byStart) {
    int head = at + found.tokens() - 1;
    int compound = passage.compoundStart(at);
    int start = modifiers(passage, compound, head);
    RoleWord word = found.word();
    for (int i = start; i < compound; i++) {
      String adjective = passage.isHyphenated(i) ? "" : passage.lower(i);
      word = modified(modified(word, adjective), ENDING.matcher(adjective).replaceFirst(""));
    }
    Hit hit =
        new Hit(
            passage.index(),
            start,
            head,
            passage.span(start, head),
            Mention.Kind.ROLE,
            "role: " + found.word().word());
    RolePhrase.Article article = article(passage, start);
    return new RolePhrase(
        hit,
        word,
        head,
        owners.read(passage, new OwnerReader.Noun(start, compound, head, found), byStart),
        title(passage, compound, head, found),
        isPlural(passage, start, head, article),
        article);
  }

  private static RoleWord modified(RoleWord word, String adjective) {
    if (DEPUTY.contains(adjective)) {
      return word.deputy();
    }
    return FORMER.contains(adjective) ? word.in(RoleWord.ELITE) : word;
  }

  /**
   * The first token of the phrase: adjectives and states belong to it with all that hyphens join to
   * them, articles do not.
   */
  private int modifiers(Passage passage, int compound, int head) {
    int start = compound;
    while (start > 0) {
      int i = start - 1;
      Hit before = passage.at(i);
      int of = passage.token(i).head();
      boolean adjective =
          before == null && passage.upos(i) == Upos.ADJ && of >= start && of <= head;
      if (adjective) {
        start = passage.compoundStart(i);
      } else if (before != null && isModifier(passage, before, start == compound)) {
        start = passage.compoundStart(before.first());
      } else {
        break;
      }
    }
    return start;
  }

  /** "russischer", "Kremlin" before "spokesman", but not "Russlands" and not any noun before. */
  private boolean isModifier(Passage passage, Hit before, boolean adjacent) {
    Naming naming = before.naming();
    if (TownWord.is(before)) {
      return true;
    }
    if (naming == null || OwnerReader.isGenitive(passage, before.last())) {
      return false;
    }
    boolean noun = language.equals("en") || naming.isAcronym();
    return before.kind() == Mention.Kind.ADJECTIVE || adjacent && noun;
  }

  private static RolePhrase.Article article(Passage passage, int start) {
    String before = passage.lower(start - 1);
    if (INDEFINITE.contains(before)) {
      return RolePhrase.Article.INDEFINITE;
    }
    return DEFINITE.contains(before) ? RolePhrase.Article.DEFINITE : RolePhrase.Article.NONE;
  }

  private boolean isPlural(Passage passage, int start, int head, RolePhrase.Article article) {
    String word = passage.lower(head);
    String lemma = passage.lemmas()[head].toLowerCase(Locale.ROOT);
    if (passage.token(head).has("Number=Plur") || AgreementReader.isCounted(passage, head)) {
      return true;
    }
    if (language.equals("en")) {
      return !word.equals(lemma) && word.endsWith("s");
    }
    if (word.endsWith("innen")) {
      return true; // "Anwohner*innen" too, of which the tagger knows no number
    }
    boolean masculine = passage.token(head).has("Gender=Masc");
    String before = passage.lower(start - 1);
    boolean feminineArticle = before.equals("die");
    boolean genitive =
        before.equals("der")
            && !passage.lower(head).endsWith("s")
            && (passage.token(head).has("Case=Gen") || passage.token(head).is("nmod"));
    boolean bare = article == RolePhrase.Article.NONE && start == head;
    return masculine && (feminineArticle || genitive) || bare && word.equals(lemma + "en");
  }

  /** "US-Außenministers" as "US-Außenminister"; a feminine form stays as it is. */
  private static String title(Passage passage, int compound, int head, RoleLexicon.Found found) {
    String written = passage.text(passage.span(compound, head));
    String word = found.word().word();
    String lower = written.toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf(word.toLowerCase(Locale.ROOT));
    boolean feminine = lower.endsWith("in") || lower.endsWith("innen");
    return at < 0 || feminine ? written : written.substring(0, at + word.length());
  }
}
