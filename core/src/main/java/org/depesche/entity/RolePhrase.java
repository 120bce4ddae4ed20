package org.depesche.entity;

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

  boolean isPerson() {
    return word.kind() == RoleWord.Kind.PERSON;
  }
}
