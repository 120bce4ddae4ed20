package org.depesche.annotate.linear;

import org.depesche.model.Upos;

/**
 * One way to read a form, as a dictionary has it.
 *
 * @param features as UD writes them, sorted by name; {@code _} for none
 * @param kind the dictionary's own class of the reading, finer than {@code upos}
 */
public record Reading(String lemma, Upos upos, String features, String kind) {

  /** The value of a feature, or the empty string where the reading does not have it. */
  public String value(String feature) {
    for (String pair : features.split("\\|")) {
      if (pair.startsWith(feature) && pair.startsWith("=", feature.length())) {
        return pair.substring(feature.length() + 1);
      }
    }
    return "";
  }
}
