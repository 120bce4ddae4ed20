package org.depesche.entity;

import java.util.Set;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that names somebody by role: "the Russian ambassador", "Kremlsprecher".
 *
 * @param hit the mention, without determiner
 * @param head index of the last token of the role noun
 * @param owner what the role belongs to
 * @param title the role noun in its dictionary form, with its compound
 */
record RolePhrase(
    Hit hit, RoleWord word, int head, Owner owner, String title, boolean plural, Article article) {

  /** What joins a noun to what it belongs to. */
  static final Set<String> OF = Set.of("of", "for", "des", "der", "von", "vom", "für");

  private static final Set<String> OTHER =
      Set.of("ander", "weiter", "anderer", "weiterer", "other", "another", "second", "third");

  /** What a phrase begins with says whether it speaks of somebody known. */
  enum Article {
    DEFINITE,
    INDEFINITE,
    NONE
  }

  /**
   * What a role belongs to.
   *
   * @param country null if the text does not say
   * @param sector of the owner; null if unknown
   * @param role the owner where it is a role itself, "ministry" in "spokesman of the ministry"
   * @param end index of the last token of the whole phrase, the owner behind it included
   * @param because what told the country; empty if nothing did
   */
  record Owner(
      @Nullable String country,
      @Nullable String sector,
      @Nullable RolePhrase role,
      int end,
      String because) {

    static Owner unknown(int end) {
      return new Owner(null, null, null, end, "");
    }
  }

  int end() {
    return Math.max(head, owner.end());
  }

  @Nullable String country() {
    return owner.country();
  }

  /** The word's sector, or that of what the role belongs to. */
  @Nullable String sector() {
    return word.sector() != null ? word.sector() : owner.sector();
  }

  String because() {
    return owner.because();
  }

  /**
   * Index of the noun that it belongs to, "choir" in "head of the choir"; -1 if none stands behind
   * it.
   */
  int complement(Passage passage) {
    if (end() > head) {
      return end();
    }
    int i = OF.contains(passage.lower(head + 1)) ? head + 2 : passage.size();
    for (int last = i + 3; i < passage.size() && i < last; i++) {
      if (passage.upos(i) == Upos.NOUN || passage.upos(i) == Upos.PROPN) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it says that it speaks of one more: "the fourth coach", "ein weiterer Zeuge". */
  boolean isAnother(Passage passage) {
    for (int i = hit.first(); i < head; i++) {
      Token token = passage.token(i);
      if (token.has("Degree=Sup") || token.has("NumType=Ord") || OTHER.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it belongs to the noun behind it: "the student news agency". */
  boolean isPartOfNoun(Passage passage) {
    return isPerson()
        && passage.token(head).is("compound")
        && passage.token(head).head() > head
        && passage.upos(head + 1) == Upos.NOUN
        && passage.at(head + 1) == null;
  }

  boolean isPerson() {
    return word.kind() == RoleWord.Kind.PERSON;
  }
}
