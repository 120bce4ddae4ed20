package org.depesche.model;

/**
 * A word as syntax sees it. The two words of a contraction ("im" = "in dem") are two tokens with
 * the same span.
 *
 * @param form the word with typography normalised (quotation marks, dashes, soft hyphens); the text
 *     itself stands under the span
 * @param lemma dictionary form
 * @param features morphology as UD writes it, {@code Mood=Sub|Tense=Pres|VerbForm=Fin}; {@code _}
 *     where none is known
 * @param head index in the sentence of the word that this one depends on; -1 for the root
 * @param relation UD relation to the head without subtype, except {@code nsubj:pass} and the like
 *     where the parser gives them; {@code root} for the root
 */
public record Token(
    Span span, String form, String lemma, Upos upos, String features, int head, String relation) {

  /** Whether the token carries the feature, written {@code Name=Value}. */
  public boolean has(String feature) {
    int at = features.indexOf(feature);
    while (at >= 0) {
      int end = at + feature.length();
      boolean starts = at == 0 || features.charAt(at - 1) == '|';
      boolean ends = end == features.length() || features.charAt(end) == '|';
      if (starts && ends) {
        return true;
      }
      at = features.indexOf(feature, end);
    }
    return false;
  }

  /**
   * Whether the relation is {@code name} or a subtype of it ({@code nsubj:pass} is an {@code
   * nsubj}).
   */
  public boolean is(String name) {
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }
}
