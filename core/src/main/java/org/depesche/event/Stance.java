package org.depesche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.models.Models;

/** How a word that governs a clause vouches for it: the table {@code event/stances.tsv}. */
enum Stance {
  ASSERT,
  ACCUSE,
  DENY,
  /** "bestätigt": a denial or a silence where it is negated. */
  CONFIRM,
  /** "akzeptiert": where it is negated, a denial. */
  ACCEPT,
  ANNOUNCE,
  DEMAND,
  THREATEN,
  /** Hope, fear, expectation, possibility. */
  SUPPOSE;

  private static final Map<String, Map<String, Stance>> BY_LANGUAGE = new ConcurrentHashMap<>();

  static Optional<Stance> of(String language, String lemma) {
    return Optional.ofNullable(
        BY_LANGUAGE.computeIfAbsent(language, Stance::read).get(lemma.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Stance> read(String language) {
    Map<String, Stance> stances = new HashMap<>();
    for (List<String> row : Models.table(language + "/event/stances.tsv")) {
      stances.put(
          row.get(0).toLowerCase(Locale.ROOT), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(stances);
  }
}
