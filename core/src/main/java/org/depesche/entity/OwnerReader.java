package org.depesche.entity;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.depesche.entity.RolePhrase.Owner;
import org.depesche.model.Mention;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a role belongs to.
 *
 * <p>In this order: an adjective ("der russische Botschafter"), a genitive before it ("Nordkoreas
 * Vizeminister"), a part of the compound ("US-Außenminister", "Kremlsprecher"), a body before it
 * ("Foreign Ministry spokesman"), and what stands behind it in the genitive or after "of"
 * ("Präsident der Ukraine", "Sprecher des südkoreanischen Außenministeriums"). The place where
 * somebody is ("Botschafter in Pjöngjang") tells nothing, except the seat of a government.
 */
final class OwnerReader {

  /**
   * The noun whose owner is looked for.
   *
   * @param start first token of its phrase
   * @param compound first token of its compound
   * @param head last token
   */
  record Noun(int start, int compound, int head, RoleLexicon.Found found) {}

  private static final Set<String> GENITIVE_ARTICLES =
      Set.of("des", "der", "eines", "einer", "ihres", "seines", "ihrer", "seiner", "dieses");
  private static final Set<String> OF = Set.of("of", "von", "vom");
  private static final Set<String> IN = Set.of("in");

  private final Knowledge knowledge;
  private final Gazetteer gazetteer;
  private final RoleLexicon lexicon;
  private final boolean nounsModify;

  OwnerReader(Knowledge knowledge, String language) {
    this.knowledge = knowledge;
    this.gazetteer = knowledge.gazetteer(language);
    this.lexicon = knowledge.roles(language);
    this.nounsModify = language.equals("en");
  }

  /**
   * @param byStart the phrases behind the noun by their first token
   */
  Owner read(Passage passage, Noun noun, @Nullable RolePhrase[] byStart) {
    Owner behind = behind(passage, noun, byStart);
    Hit adjective = namedIn(passage, noun, noun.start(), noun.compound() - 1);
    if (adjective != null) {
      return of(adjective, behind, "adjective");
    }
    Hit genitive = genitiveBefore(passage, noun.start());
    if (genitive != null) {
      return of(genitive, behind, "genitive");
    }
    Hit part = namedIn(passage, noun, noun.compound(), noun.head());
    if (part != null) {
      return of(part, behind, "compound");
    }
    Naming prefix =
        noun.found().prefix().isEmpty()
            ? seat(passage.word(noun.head()))
            : prefix(noun.found().prefix());
    if (prefix != null) {
      return of(prefix, null, behind.end(), "compound");
    }
    return nounsModify ? body(passage, noun.start(), behind) : behind;
  }

  /** The last listed name among the tokens. */
  private static @Nullable Hit namedIn(Passage passage, Noun noun, int first, int last) {
    for (int i = last; i >= first; i--) {
      Hit hit = passage.at(i);
      if (hit != null && hit.naming() != null && !passage.beginsAdjective(hit, noun.head())) {
        return hit;
      }
    }
    return null;
  }

  /** "Nordkoreas" right before the phrase, or "North Korea" and "'s". */
  private static @Nullable Hit genitiveBefore(Passage passage, int start) {
    int last = isApostrophe(passage.lower(start - 1)) ? start - 2 : start - 1;
    Hit hit = passage.at(last);
    boolean genitive = hit != null && (last < start - 1 || isGenitive(passage, last));
    return hit != null && hit.naming() != null && genitive ? hit : null;
  }

  static boolean isApostrophe(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /** A listed compound may begin with the seat of a government all the same: "Kremlchef". */
  private @Nullable Naming seat(String word) {
    for (int end = 4; end < word.length() - 2; end++) {
      for (Naming naming : gazetteer.word(word.substring(0, end))) {
        if (naming.kind() == Naming.Kind.SEAT) {
          return naming;
        }
      }
    }
    return null;
  }

  private @Nullable Naming prefix(String prefix) {
    if (prefix.length() < 2) {
      return null;
    }
    for (String word : new String[] {prefix, prefix.substring(0, prefix.length() - 1)}) {
      for (Naming naming : gazetteer.word(word)) {
        boolean known =
            naming.kind() == Naming.Kind.NAME
                || naming.kind() == Naming.Kind.SEAT
                || naming.kind() == Naming.Kind.ORGANISATION;
        if (known && (!naming.isAcronym() || naming.form().equals(word))) {
          return naming;
        }
      }
    }
    return null;
  }

  /** "South Korean Foreign Ministry" right before "spokesman". */
  private Owner body(Passage passage, int start, Owner behind) {
    for (int at = Math.max(0, start - 4); at < start; at++) {
      RoleLexicon.Found found =
          passage.at(at) == null ? lexicon.find(passage.words(), passage.lemmas(), at) : null;
      if (found != null
          && at + found.tokens() == start
          && found.word().kind() != RoleWord.Kind.PERSON) {
        Hit state = passage.at(at - 1);
        Hit genitive = genitiveBefore(passage, at);
        Hit owner = genitive != null ? genitive : state;
        if (owner != null && owner.naming() != null) {
          Owner known = of(owner, behind, "adjective");
          String sector = found.word().sector();
          return new Owner(known.country(), sector, null, known.end(), known.because());
        }
        return new Owner(null, found.word().sector(), null, behind.end(), "");
      }
    }
    return behind;
  }

  private Owner of(Hit hit, Owner behind, String because) {
    return of(Objects.requireNonNull(hit.naming()), behind.role(), behind.end(), because);
  }

  private Owner of(Naming naming, @Nullable RolePhrase role, int end, String because) {
    Thing thing = knowledge.thing(naming.id());
    String text = because + ": " + naming.form();
    return new Owner(thing.country(), thing.sector(), role, end, text);
  }

  /** What stands behind the noun in the genitive, or after "of". */
  private Owner behind(Passage passage, Noun noun, @Nullable RolePhrase[] byStart) {
    int i = noun.head() + 1;
    String next = passage.lower(i);
    boolean seat = IN.contains(next) && isGovernment(noun.found().word());
    boolean linked = GENITIVE_ARTICLES.contains(next) || OF.contains(next) || seat;
    if (linked) {
      i += next.equals("of") && passage.lower(i + 1).equals("the") ? 2 : 1;
      i += passage.token(Math.min(i, passage.size() - 1)).upos() == Upos.DET ? 1 : 0;
    }
    RolePhrase role = linked && !seat && i < byStart.length ? byStart[i] : null;
    if (role != null) {
      return new Owner(role.country(), role.sector(), role, role.end(), role.because());
    }
    while (linked && passage.at(i) == null && passage.upos(i) == Upos.ADJ) {
      i++;
    }
    return named(passage, noun, i, linked, seat);
  }

  private Owner named(Passage passage, Noun noun, int i, boolean linked, boolean seat) {
    Owner unknown = Owner.unknown(noun.head());
    Hit hit = passage.at(i);
    if (hit == null || hit.first() != i || !linked && !isGenitive(passage, hit.last())) {
      return unknown;
    }
    Naming naming = hit.naming();
    if (naming == null) {
      boolean organisation = linked && !seat && hit.kind() != Mention.Kind.PER;
      return organisation ? Owner.unknown(hit.last()) : unknown;
    }
    boolean capital = naming.kind() == Naming.Kind.CAPITAL;
    return hit.kind() == Mention.Kind.ADJECTIVE || capital != seat
        ? unknown
        : of(naming, null, hit.last(), seat ? "seat" : "genitive");
  }

  private static boolean isGovernment(RoleWord word) {
    return word.role().equals("government");
  }

  /** "Nordkoreas", not "Paris": the listed form is shorter than the word. */
  static boolean isGenitive(Passage passage, int i) {
    Hit hit = passage.at(i);
    if (hit == null || hit.naming() == null) {
      return false;
    }
    String form = hit.naming().form().toLowerCase(Locale.ROOT);
    String word = passage.lower(i);
    return word.endsWith("s") && !form.endsWith(word)
        || word.endsWith("'") && !form.endsWith("'")
        || word.endsWith("’") && !form.endsWith("’");
  }
}
