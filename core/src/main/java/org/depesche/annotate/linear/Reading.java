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
    int begin = begin(feature);
    if (begin < 0) {
      return "";
    }
    int end = features.indexOf('|', begin);
    return features.substring(begin, end < 0 ? features.length() : end);
  }

  /** Whether the reading has the feature with this value. */
  public boolean has(String feature, String value) {
    int begin = begin(feature);
    int end = begin + value.length();
    return begin >= 0
        && features.startsWith(value, begin)
        && (end == features.length() || features.charAt(end) == '|');
  }

  /** Where the value of a feature begins, or -1. */
  private int begin(String feature) {
    int at = 0;
    do {
      if (features.startsWith(feature, at) && features.startsWith("=", at + feature.length())) {
        return at + feature.length() + 1;
      }
      at = features.indexOf('|', at) + 1;
    } while (at > 0);
    return -1;
  }
}
