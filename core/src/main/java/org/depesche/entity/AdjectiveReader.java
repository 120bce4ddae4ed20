package org.depesche.entity;

import java.util.List;
import java.util.Locale;
import org.depesche.model.Mention;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that refer to a state without naming a place: "nordkoreanische", "Russen", "Moskauer
 * Regierung". English ones are listed as they are and found with the names.
 */
final class AdjectiveReader {

  private static final String[] DEMONYM_ENDINGS = {"innen", "in", "en", "n", "e"};

  private final Knowledge knowledge;
  private final String language;

  AdjectiveReader(Knowledge knowledge, String language) {
    this.knowledge = knowledge;
    this.language = language;
  }

  void read(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      Hit taken = passage.at(i);
      boolean nested = taken != null && taken.kind() == Mention.Kind.ORG && taken.naming() == null;
      if (taken == null || nested) {
        Naming whole = whole(passage, i);
        Naming naming = whole != null ? whole : find(passage, i);
        if (naming == null && taken == null && language.equals("de")) {
          town(passage, i);
        }
        if (naming != null) {
          int first = whole != null ? passage.compoundStart(i) : i;
          Hit hit = hit(passage, first, i, naming.rule()).named(naming);
          if (nested) {
            passage.add(hit);
          } else {
            passage.cover(hit);
          }
        }
      }
    }
  }

  private static void town(Passage passage, int i) {
    if (TownWord.town(passage, i) != null) {
      int first = isFree(passage, i) ? passage.compoundStart(i) : i;
      passage.cover(hit(passage, first, i, "made of a town's name"));
    }
  }

  private static Hit hit(Passage passage, int first, int last, String rule) {
    return new Hit(
        passage.index(), first, last, passage.span(first, last), Mention.Kind.ADJECTIVE, rule);
  }

  /** "Saudi-arabischen": an adjective that is listed with its hyphen. */
  private @Nullable Naming whole(Passage passage, int i) {
    boolean compound = isFree(passage, i) && passage.compoundStart(i) < i;
    return compound && language.equals("de") ? adjective(passage, i, passage.compound(i)) : null;
  }

  /** Whether the compound ends with the token, and no part before is a mention of its own. */
  private static boolean isFree(Passage passage, int i) {
    if (passage.isHyphenated(i)) {
      return false;
    }
    for (int at = passage.compoundStart(i); at < i; at++) {
      if (passage.at(at) != null) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Naming find(Passage passage, int i) {
    String word = passage.word(i);
    if (!language.equals("de") || word.length() < 4) {
      return null;
    }
    Naming naming = adjective(passage, i, word);
    if (naming == null && Character.isUpperCase(word.charAt(0))) {
      naming = demonym(word);
    }
    return naming != null ? naming : cityAdjective(passage, i, word);
  }

  private @Nullable Naming adjective(Passage passage, int i, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Naming naming = knowledge.inflectedAdjective(language, lower);
    if (naming == null) {
      return null;
    }
    // Bare and capitalised it is the language: "auf Russisch".
    boolean bare = lower.equals(naming.form().toLowerCase(Locale.ROOT));
    boolean isLanguage = bare && i > 0 && Character.isUpperCase(word.charAt(0));
    return isLanguage && !passage.isHyphenated(i) ? null : naming;
  }

  private @Nullable Naming demonym(String word) {
    for (String ending : DEMONYM_ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        Naming naming = listed(stem, Naming.Kind.DEMONYM);
        if (naming == null && ending.startsWith("in")) {
          naming = listed(stem + "e", Naming.Kind.DEMONYM);
        }
        if (naming != null) {
          return naming;
        }
      }
    }
    return null;
  }

  /** "Moskauer": the adjective of a capital before a noun. Other cities stand for no state. */
  private @Nullable Naming cityAdjective(Passage passage, int i, String word) {
    boolean modifies = passage.upos(i + 1) == Upos.NOUN || passage.upos(i + 1) == Upos.ADJ;
    if (!modifies || !word.endsWith("er") || !Character.isUpperCase(word.charAt(0))) {
      return null;
    }
    String city = word.substring(0, word.length() - 2);
    Naming naming = listed(city, Naming.Kind.CAPITAL);
    return naming != null ? naming : listed(city + "en", Naming.Kind.CAPITAL);
  }

  private @Nullable Naming listed(String word, Naming.Kind kind) {
    List<Naming> namings = knowledge.gazetteer(language).word(word);
    for (Naming naming : namings) {
      if (naming.kind() == kind && naming.form().charAt(0) == word.charAt(0)) {
        return naming;
      }
    }
    return null;
  }
}
