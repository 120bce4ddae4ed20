package org.depesche.entity;

import java.util.List;
import org.depesche.model.Mention;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the name beside a role: "Kremlsprecher Peskow", "der Sprecher, Koo Byoung-sam, sagte". */
final class Appositions {

  private static final int LONGEST_NAME = 5;

  private Appositions() {}

  static @Nullable Hit nameBeside(Passage passage, RolePhrase role) {
    if (role.word().kind() == RoleWord.Kind.AGENCY) {
      Hit inside = agencyBefore(passage, role);
      if (inside != null) {
        return inside;
      }
    }
    Hit name = following(passage, role);
    return name != null ? name : preceding(passage, role);
  }

  /** "Yonhap-Nachrichtenagentur", also with a blank before the hyphen. */
  private static @Nullable Hit agencyBefore(Passage passage, RolePhrase role) {
    Hit hit = passage.at(beforeHyphen(passage, role));
    return hit != null && fits(role, hit) ? hit : null;
  }

  /** Index of the word that a hyphen joins to the role from the left; -1 if there is none. */
  private static int beforeHyphen(Passage passage, RolePhrase role) {
    boolean hyphen = role.head() >= 2 && passage.word(role.head() - 1).equals("-");
    return hyphen && passage.touches(role.head() - 1, role.head()) ? role.head() - 2 : -1;
  }

  private static @Nullable Hit following(Passage passage, RolePhrase role) {
    int next = role.end() + 1;
    if (isQuote(passage.word(next))) {
      next++;
    }
    Hit hit = passage.at(next);
    if (hit != null && fits(role, hit)) {
      return hit;
    }
    boolean bracket = passage.word(next).equals("(");
    if (bracket && !role.isPerson()) {
      Hit acronym = passage.at(next + 1); // "der Geheimdienst (NIS)"
      boolean whole = acronym != null && passage.word(acronym.last() + 1).equals(")");
      return acronym != null && whole && fits(role, acronym) ? acronym : null;
    }
    if (!role.isPerson() || !passage.word(role.end() + 1).equals(",")) {
      return null;
    }
    Hit apposed = passage.at(role.end() + 2);
    boolean closed = apposed != null && isClosed(passage, apposed.last() + 1);
    return apposed != null && closed && fits(role, apposed) ? apposed : null;
  }

  /** "Dmitri Peskow, Sprecher des Kreml,": the role stands between commas behind the name. */
  private static @Nullable Hit preceding(Passage passage, RolePhrase role) {
    int before = role.hit().first() - 1;
    while (before > 0 && (passage.upos(before) == Upos.DET || isOwner(passage, before))) {
      before--;
    }
    int end = Math.max(role.end(), role.complement(passage)) + 1;
    boolean closed = isClosed(passage, end) || passage.lower(end).equals("who");
    if (!role.isPerson() || role.plural() || !passage.word(before).equals(",") || !closed) {
      return null;
    }
    Hit hit = passage.at(before - 1);
    return hit != null && fits(role, hit) ? hit : null;
  }

  private static boolean isOwner(Passage passage, int i) {
    Hit hit = passage.at(i);
    return hit != null && hit.naming() != null || OwnerReader.isApostrophe(passage.lower(i));
  }

  private static boolean fits(RolePhrase role, Hit hit) {
    return switch (role.word().kind()) {
      case PERSON -> hit.kind() == Mention.Kind.PER;
      case AGENCY -> hit.kind() == Mention.Kind.ORG || hit.kind() == Mention.Kind.OTH;
      case BODY -> hit.kind() == Mention.Kind.ORG && isOrganisation(hit);
    };
  }

  /** A capital that acts is a government and no other body. */
  private static boolean isOrganisation(Hit hit) {
    return hit.naming() == null || hit.naming().kind() == Naming.Kind.ORGANISATION;
  }

  private static boolean isQuote(String word) {
    return word.equals("\"") || word.equals("'");
  }

  private static boolean isClosed(Passage passage, int i) {
    return i >= passage.size() || passage.upos(i) == Upos.PUNCT;
  }

  /**
   * Adds names that the recogniser passed over but a role tells: two capitalised words, one of them
   * a proper noun, right behind it or between commas; and the name of an agency before or behind
   * the word.
   */
  static void addMissed(Passage passage) {
    for (RolePhrase role : passage.roles()) {
      mendKind(passage, role);
      if (role.plural() || nameBeside(passage, role) != null) {
        continue;
      }
      if (role.isPerson()) {
        int next = role.end() + 1;
        boolean comma = passage.word(next).equals(",");
        addPerson(passage, comma ? next + 1 : next, comma);
      } else if (Attachment.isLocal(role.word())) {
        addTown(passage, role.head() + 1);
      } else if (role.word().kind() == RoleWord.Kind.AGENCY) {
        addAgency(passage, role);
      }
    }
  }

  /** "Außenministerin Lehtovaara" is no place, "der Hersteller Saimaa Aero" no person. */
  private static void mendKind(Passage passage, RolePhrase role) {
    Hit hit = passage.at(role.end() + 1);
    if (hit == null || hit.naming() != null || hit.kind() == Mention.Kind.ADJECTIVE) {
      return;
    }
    if (role.isPerson() && role.end() == role.head() && hit.kind() != Mention.Kind.OTH) {
      hit.is(Mention.Kind.PER);
    } else if (role.word().kind() == RoleWord.Kind.AGENCY) {
      hit.is(Mention.Kind.ORG);
    }
  }

  private static void addPerson(Passage passage, int first, boolean mustClose) {
    int last = first - 1;
    int words = 0;
    boolean proper = false;
    while (last + 1 < passage.size()
        && last - first < LONGEST_NAME
        && isNamePart(passage, last + 1, first)) {
      last++;
      words += passage.isUpper(last) ? 1 : 0;
      proper |= passage.upos(last) == Upos.PROPN;
    }
    boolean closed = isClosed(passage, last + 1);
    if (words >= 2 && proper && (closed || !mustClose)) {
      Hit hit =
          new Hit(
              passage.index(),
              first,
              last,
              passage.span(first, last),
              Mention.Kind.PER,
              "name beside a role");
      passage.cover(hit);
    }
  }

  private static boolean isNamePart(Passage passage, int i, int first) {
    if (passage.at(i) != null) {
      return false;
    }
    boolean joined = i > first && (passage.touches(i - 1, i) || passage.word(i - 1).equals("-"));
    if (joined) {
      return passage.upos(i) != Upos.PUNCT || passage.word(i).equals("-"); // "Byoung-sam"
    }
    Upos upos = passage.upos(i);
    boolean noun = upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.X;
    return noun && passage.isUpper(i);
  }

  /** "Amtsgericht Husum": a known town right behind a body can't be anything else. */
  private static void addTown(Passage passage, int i) {
    boolean name = passage.isUpper(i) && passage.at(i) == null && !passage.isHyphenated(i);
    List<City> towns = name ? Places.named(passage.word(i)) : List.of();
    if (!towns.isEmpty() && Places.isCalled(towns.get(0), passage.word(i))) {
      passage.cover(
          new Hit(
              passage.index(),
              i,
              i,
              passage.token(i).span(),
              Mention.Kind.LOC,
              "town beside a body"));
    }
  }

  private static void addAgency(Passage passage, RolePhrase role) {
    int before = beforeHyphen(passage, role);
    if (before >= 0 && passage.upos(before) == Upos.PROPN && passage.at(before) == null) {
      addName(passage, before);
      return;
    }
    int next = role.end() + 1;
    boolean proper = passage.upos(next) == Upos.PROPN && passage.isUpper(next);
    if (proper && passage.at(next) == null) {
      addName(passage, next);
    }
  }

  private static void addName(Passage passage, int i) {
    passage.cover(
        new Hit(
            passage.index(),
            i,
            i,
            passage.token(i).span(),
            Mention.Kind.ORG,
            "name beside a role"));
  }
}
