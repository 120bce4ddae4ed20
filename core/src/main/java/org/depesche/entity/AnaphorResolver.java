package org.depesche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.model.Block;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the document and finds whom pronouns mean, and definite nouns that have no name
 * beside them and nobody yet who holds them: "der 54-Jährige", "die Behörde", "der russische
 * Außenminister" after a name alone. What is not sure stays without an entity.
 */
final class AnaphorResolver {

  private static final double PRONOUN_MARGIN = 0.6;
  private static final double NOUN_MARGIN = 0.8;

  /** Tokens between a pronoun and its verb; it keeps the time in bounds. */
  private static final int FARTHEST = 100;

  private static final Set<String> OFFICES = Set.of("GOV", "JUD", "COP", "SPY");

  private final PronounLexicon pronouns;
  private final AgreementReader agreements;
  private final Salience salience;
  private final RoleResolver roles;
  private final QuotedTokens quoted;
  private final Rivals rivals;

  /** Who a nameless one turned out to be. */
  private final Map<Draft, Draft> replaced = new IdentityHashMap<>();

  private final Set<Draft> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

  AnaphorResolver(String language, RoleResolver roles, QuotedTokens quoted) {
    this.pronouns = PronounLexicon.of(language);
    this.agreements = new AgreementReader(language);
    this.salience = new Salience(agreements);
    this.roles = roles;
    this.quoted = quoted;
    this.rivals = new Rivals(agreements, pronouns, quoted);
  }

  void resolve(List<Passage> passages) {
    Block.Kind block = null;
    for (Passage passage : passages) {
      boolean boilerplate = passage.sentence().block() == Block.Kind.BOILERPLATE;
      if (boilerplate != (block == Block.Kind.BOILERPLATE)) {
        salience.forget();
      }
      block = passage.sentence().block();
      resolve(passage);
    }
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Draft draft = hit.draft() == null ? null : replaced.get(hit.draft());
        if (draft != null) {
          hit.refersTo(draft);
        }
      }
    }
  }

  private void resolve(Passage passage) {
    Map<Hit, RolePhrase> phrases = new IdentityHashMap<>();
    passage.roles().forEach(role -> phrases.put(role.hit(), role));
    List<Hit> hits = new ArrayList<>(passage.hits());
    hits.sort(Comparator.comparing(Hit::span));
    List<Referent> nouns = rivals.find(passage);
    int next = 0;
    int noun = 0;
    for (int i = 0; i <= passage.size(); i++) {
      for (; next < hits.size() && (i == passage.size() || hits.get(next).last() < i); next++) {
        mention(passage, hits.get(next), phrases.get(hits.get(next)));
      }
      for (; noun < nouns.size() && nouns.get(noun).hit().last() < i; noun++) {
        salience.mentioned(nouns.get(noun));
      }
      Pronoun pronoun = i < passage.size() ? pronouns.at(passage, i, quoted.at(passage, i)) : null;
      if (pronoun != null) {
        pronoun(passage, i, pronoun);
      }
    }
    speakers(passage);
  }

  // Nouns.

  private void mention(Passage passage, Hit hit, @Nullable RolePhrase role) {
    if (role != null && !role.plural()) {
      noun(passage, hit, role);
    } else if (Demonyms.isPerson(passage, hit)) {
      demonym(passage, hit);
    }
    if (hit.draft() == null && role != null) {
      roles.alone(passage, role);
    }
    Draft draft = hit.draft();
    if (draft == null || hit.kind() == Mention.Kind.ADJECTIVE) {
      return;
    }
    seen.add(draft);
    Set<Agreement> fits = agreements.read(passage, hit, draft, role);
    salience.mentioned(Referent.of(passage, hit, draft, fits, quoted.at(passage, hit.first())));
  }

  private void noun(Passage passage, Hit hit, RolePhrase role) {
    Draft own = hit.draft();
    Draft known = own == null ? null : replaced.get(own);
    if (known != null) {
      hit.refersTo(known);
      return;
    }
    boolean open = own == null || own.isNameless() && !seen.contains(own);
    boolean owned = passage.token(role.hit().first()).has("Poss=Yes");
    boolean definite = role.article() == RolePhrase.Article.DEFINITE;
    if (!open || owned || !definite || role.isAnother(passage) || role.isPartOfNoun(passage)) {

      return;
    }
    Set<Agreement> fits = agreements.role(passage, role);
    Anaphor anaphor =
        new Anaphor(
            passage, role.head(), fits, null, role.country(), quoted.at(passage, hit.first()));
    Salience.Choice choice =
        salience.choose(anaphor, referent -> accepts(role, fits, referent.draft()), NOUN_MARGIN);
    if (choice == null) {
      return;
    }
    Draft draft = choice.referent().draft();
    hit.refersTo(draft, "noun for the " + choice.describe(anaphor));
    agreements.narrow(draft, fits);
    draft.belongsTo(role.country(), role.sector(), role.because());
    if (own != null && own != draft) {
      replaced.put(own, draft);
      draft.holds(role.word(), role.title());
    }
  }

  private boolean accepts(RolePhrase role, Set<Agreement> fits, Draft draft) {
    if (!draft.isEntity() || role.isPerson() && isUnlikely(role, draft)) {
      return false;
    }
    boolean country =
        role.country() == null || draft.country() == null || role.country().equals(draft.country());
    if (!country || !overlap(agreements.of(draft), fits)) {
      return false;
    }
    if (!role.isPerson()) {
      return draft.kind() == NameKind.ORG && body(role, draft);
    }
    if (draft.kind() != NameKind.PER) {
      return false;
    }
    if (role.word().isGeneric()) {
      return true;
    }
    boolean free = draft.roles().isEmpty();
    boolean covered =
        role.word().isWide() || draft.roles().stream().anyMatch(r -> role.word().covers(r));
    return !draft.isNameless() && (free || covered);
  }

  /** Who holds an office is not "the suspect" of the next sentence. */
  private static boolean isUnlikely(RolePhrase role, Draft draft) {
    String sector = draft.sector();
    return "CRM".equals(role.word().sector())
        && sector != null
        && !sector.equals("CRM")
        && !sector.equals("CVL");
  }

  /**
   * "das Gericht" is the court that was named, "der Konzern" one of which nothing else was said,
   * "die Behörde" any office.
   */
  private static boolean body(RolePhrase role, Draft draft) {
    String sector = role.word().sector();
    if (role.word().role().equals("authority")) {
      return draft.sector() == null ? draft.isNameless() : OFFICES.contains(draft.sector());
    }
    if (role.word().isGeneric()) {
      if (role.title().length() > role.word().word().length()) {
        return false; // "Linkspartei" says more than "Partei", and of another one
      }
      boolean same = sector == null || draft.sector() == null || sector.equals(draft.sector());
      return same && draft.roles().isEmpty();
    }
    if (sector == null || sector.equals("GOV") || sector.equals("MIL")) {
      return false;
    }
    return sector.equals(draft.sector()) && !draft.isNameless();
  }

  private static boolean overlap(Set<Agreement> a, Set<Agreement> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** "Der Kanadier" is whoever was spoken of and is of no other country. */
  private void demonym(Passage passage, Hit hit) {
    Draft state = hit.draft();
    if (state == null) {
      return;
    }
    String country = state.country();
    Draft beside = Demonyms.nameBehind(passage, hit);
    if (beside != null) {
      hit.is(Mention.Kind.ROLE);
      hit.refersTo(beside, "people's name beside the name");
      beside.belongsTo(country, null, "called " + passage.text(hit.span()));
      return;
    }
    Set<Agreement> fits = Demonyms.agreement(passage, hit);
    Anaphor anaphor =
        new Anaphor(passage, hit.last(), fits, null, country, quoted.at(passage, hit.first()));
    Salience.Choice choice =
        salience.choose(anaphor, referent -> isOf(country, fits, referent.draft()), NOUN_MARGIN);
    if (choice != null) {
      Draft draft = choice.referent().draft();
      hit.is(Mention.Kind.ROLE);
      hit.refersTo(draft, "people's name for the " + choice.describe(anaphor));
      agreements.narrow(draft, fits);
      draft.belongsTo(country, null, "called " + passage.text(hit.span()));
    }
  }

  private boolean isOf(@Nullable String country, Set<Agreement> fits, Draft draft) {
    return draft.kind() == NameKind.PER
        && draft.isEntity()
        && overlap(agreements.of(draft), fits)
        && (draft.country() == null || draft.country().equals(country));
  }

  // Pronouns.

  private void pronoun(Passage passage, int i, Pronoun pronoun) {
    if (pronoun.type() == Pronoun.Type.SPEAKER) {
      return;
    }
    Set<Agreement> fits = numbered(passage, i, pronoun);
    Anaphor anaphor = new Anaphor(passage, i, fits, pronoun, null, quoted.at(passage, i));
    if (pronoun.type() == Pronoun.Type.NEUTRAL && isExpletive(anaphor)) {
      return;
    }
    boolean neutral = pronoun.type() == Pronoun.Type.NEUTRAL;
    Salience.Choice choice =
        salience.choose(
            anaphor,
            referent -> overlap(agreements.of(referent), fits),
            neutral ? 2 * PRONOUN_MARGIN : PRONOUN_MARGIN);
    if (choice == null || !choice.referent().draft().isEntity()) {
      unnamed(anaphor, choice == null ? null : choice.referent().draft());
    } else if (!neutral || choice.referent().subject()) {
      Draft draft = choice.referent().draft();
      refer(passage, i, draft, fits, "pronoun for the " + choice.describe(anaphor));
      if (draft.kind() == NameKind.PER) {
        agreements.narrow(draft, fits);
      }
    }
  }

  /** A pronoun that means no entity goes before others as a candidate for the next one. */
  private void unnamed(Anaphor anaphor, @Nullable Draft meant) {
    Pronoun pronoun = anaphor.pronoun();
    if (pronoun == null || pronoun.type() != Pronoun.Type.PERSONAL) {
      return;
    }
    Passage passage = anaphor.passage();
    int i = anaphor.token();
    Draft draft = meant != null ? meant : Draft.rival(passage.lower(i), NameKind.OTH);
    Hit hit = new Hit(passage.index(), i, i, passage.token(i).span(), Mention.Kind.PRONOUN, "");
    salience.mentioned(Referent.of(passage, hit, draft, anaphor.fits(), anaphor.quoted()));
  }

  private void refer(Passage passage, int i, Draft draft, Set<Agreement> fits, String rule) {
    Hit hit = new Hit(passage.index(), i, i, passage.token(i).span(), Mention.Kind.PRONOUN, rule);
    hit.refersTo(draft);
    passage.cover(hit);
    salience.mentioned(Referent.of(passage, hit, draft, fits, quoted.at(passage, i)));
  }

  /** The verb tells whether "sie" is one woman or many. */
  private static Set<Agreement> numbered(Passage passage, int i, Pronoun pronoun) {
    boolean open = pronoun.fits().contains(Agreement.PLURAL) && pronoun.fits().size() > 1;
    Token token = passage.token(i);
    if (!open || pronoun.isPossessive() || token.head() < 0 || !token.is("nsubj")) {
      return pronoun.fits();
    }
    Token verb = finite(passage, i);
    if (verb == null) {
      return pronoun.fits();
    }
    Set<Agreement> fits = EnumSet.copyOf(pronoun.fits());
    if (verb.has("Number=Plur")) {
      fits.retainAll(EnumSet.of(Agreement.PLURAL));
    } else if (verb.has("Number=Sing")) {
      fits.remove(Agreement.PLURAL);
    }
    return fits;
  }

  /** The finite verb next to the pronoun, else the nearest one of its clause. */
  private static @Nullable Token finite(Passage passage, int i) {
    for (int distance = 1; distance < Math.min(passage.size(), FARTHEST); distance++) {
      for (int at : new int[] {i + distance, i - distance}) {
        boolean verb = passage.upos(at) == Upos.VERB || passage.upos(at) == Upos.AUX;
        if (verb && passage.token(at).has("VerbForm=Fin")) {
          boolean own =
              at == passage.token(i).head() || passage.token(at).head() == passage.token(i).head();
          if (own) {
            return passage.token(at);
          }
        }
      }
    }
    return null;
  }

  /** "es regnet", "it is said": nothing is meant, or nothing that could be told. */
  private boolean isExpletive(Anaphor anaphor) {
    Passage passage = anaphor.passage();
    int verb = anaphor.verb();
    if (!anaphor.isSubject() || verb < 0) {
      return true;
    }
    boolean copula = passage.sentence().dependents(verb, "cop").findAny().isPresent();
    return copula || pronouns.isExpletive(passage.token(verb).lemma());
  }

  // Who says "I".

  /** "I" within quotation marks is who the sentence says speaks. */
  private void speakers(Passage passage) {
    Draft speaker = null;
    boolean sought = false;
    for (int i = 0; i < passage.size(); i++) {
      Pronoun pronoun = quoted.at(passage, i) ? pronouns.at(passage, i, true) : null;
      if (pronoun == null || pronoun.type() != Pronoun.Type.SPEAKER) {
        continue;
      }
      if (!sought) {
        speaker = speaker(passage);
        sought = true;
      }
      if (speaker != null) {
        String rule = "first person in quotation marks; who speaks in the sentence";
        refer(passage, i, speaker, agreements.of(speaker), rule);
      }
    }
  }

  /** The last person outside the quotation marks who is a subject. */
  private @Nullable Draft speaker(Passage passage) {
    Draft speaker = null;
    for (Hit hit : passage.hits()) {
      Draft draft = hit.draft();
      if (draft == null || quoted.at(passage, hit.first())) {
        continue;
      }
      boolean person = draft.kind() == NameKind.PER && hit.kind() != Mention.Kind.ADJECTIVE;
      if (person && Referent.of(passage, hit, draft, false).subject()) {
        speaker = draft;
      }
    }
    return speaker;
  }
}
