package org.depesche.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells by shape whether a word can be a syllable of a name that looks like a contraction.
 *
 * <p>A syllable is {@code onset? nucleus coda?}, each one of a table's entries. A syllable name is
 * one capitalised syllable, or two with a hyphen between them ("Jong-sik").
 */
final class Syllables {

  private static final int LONGEST = 7;

  private final Set<String> onsets;
  private final Set<String> nuclei;
  private final Set<String> codas;

  Syllables(Map<String, Set<String>> places) {
    onsets = places.getOrDefault("onset", Set.of());
    nuclei = places.getOrDefault("nucleus", Set.of());
    codas = places.getOrDefault("coda", Set.of());
  }

  /** Whether {@code word} is capitalised, not in capitals, and one syllable. */
  boolean isName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
        && isSyllable(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word}, in lower case, is one syllable. */
  boolean isSyllable(String word) {
    int length = word.length();
    if (length == 0 || length > LONGEST || nuclei.isEmpty()) {
      return false;
    }
    for (int head = 0; head <= Math.min(2, length - 1); head++) {
      for (int tail = Math.max(head + 1, length - 2); tail <= length; tail++) {
        if ((head == 0 || onsets.contains(word.substring(0, head)))
            && nuclei.contains(word.substring(head, tail))
            && (tail == length || codas.contains(word.substring(tail)))) {
          return true;
        }
      }
    }
    return false;
  }
}
