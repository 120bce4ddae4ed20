package org.depesche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.model.EventStatus;
import org.depesche.models.Models;

/**
 * Words beside a predicate that change its status ("angeblich", "geplant", "wenn"): the table
 * {@code event/modifiers.tsv}.
 */
final class Modifier {

  private static final Map<String, Map<String, EventStatus>> BY_LANGUAGE =
      new ConcurrentHashMap<>();

  private Modifier() {}

  static Optional<EventStatus> of(String language, String lemma) {
    return Optional.ofNullable(
        BY_LANGUAGE.computeIfAbsent(language, Modifier::read).get(lemma.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, EventStatus> read(String language) {
    Map<String, EventStatus> modifiers = new HashMap<>();
    for (List<String> row : Models.table(language + "/event/modifiers.tsv")) {
      modifiers.put(row.get(0), EventStatus.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(modifiers);
  }
}
