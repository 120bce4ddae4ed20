package org.depesche.lab.data;

/**
 * A word of a treebank.
 *
 * @param form its normal form
 * @param xpos the treebank's own tag; {@code _} if there is none
 * @param head index of its head; the number of words for the root
 * @param relation with its subtype
 */
public record TreeWord(
    String form,
    String lemma,
    String upos,
    String xpos,
    String features,
    int head,
    String relation) {

  /** The relation without subtype. */
  public String base() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether the word carries the feature, written {@code Name=Value}. */
  public boolean has(String feature) {
    return ("|" + features + "|").contains("|" + feature + "|");
  }
}
