package org.depesche.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.event.Predicate.Condition;
import org.depesche.model.EventType;
import org.depesche.models.Models;

/**
 * The predicates of a language: {@code event/predicates.tsv} with the columns lemma, {@code v} or
 * {@code n}, conditions, type, mode, actor slots, recipient slots, contexts and, where it denies an
 * accusation, {@code denial}; word classes for the conditions in {@code event/classes.tsv}, verbs
 * that only carry a noun in {@code event/support.tsv}.
 */
final class PredicateLexicon {

  private static final int SHORTEST_COMPOUND_PART = 3;

  private static final Map<String, PredicateLexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<String, List<Predicate>> verbs = new HashMap<>();
  private final Map<String, List<Predicate>> nouns = new HashMap<>();
  private final Map<String, List<String>> classes = new HashMap<>();

  private final Set<String> support = new HashSet<>();

  private PredicateLexicon(String language) {
    Models.table(language + "/event/support.tsv").forEach(row -> support.add(row.getFirst()));
    for (List<String> row : Models.table(language + "/event/classes.tsv")) {
      classes.put("@" + row.get(0), List.of(row.get(1).split(" ")));
    }
    int number = 0;
    for (List<String> row : Models.table(language + "/event/predicates.tsv")) {
      Predicate predicate = predicate(language, row, ++number);
      (predicate.noun() ? nouns : verbs)
          .computeIfAbsent(predicate.lemma(), l -> new ArrayList<>())
          .add(predicate);
    }
  }

  /** Whether there are tables for the language: without them a document has no events. */
  static boolean knows(String language) {
    return Models.has(language + "/event/predicates.tsv");
  }

  static PredicateLexicon of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, PredicateLexicon::new);
  }

  /** Rows for the verb lemma in the order of the table: the first whose conditions hold counts. */
  List<Predicate> verbs(String lemma) {
    return verbs.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /** Rows for the noun lemma or, failing that, for the longest of its endings that is a row. */
  List<Predicate> nouns(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    List<Predicate> whole = nouns.get(word);
    if (whole != null) {
      return whole;
    }
    for (int from = SHORTEST_COMPOUND_PART; from + SHORTEST_COMPOUND_PART < word.length(); from++) {
      List<Predicate> ending = nouns.get(word.substring(from));
      if (ending != null) {
        return ending;
      }
    }
    return List.of();
  }

  /** Whether the verb only carries the noun that it governs ("einen Besuch abstatten"). */
  boolean isSupport(String verb) {
    return support.contains(verb);
  }

  private Predicate predicate(String language, List<String> row, int number) {
    if (row.size() < 7) {
      throw new IllegalStateException(
          language + "/event/predicates.tsv, row " + number + ": seven columns wanted, not " + row);
    }
    String mode = row.get(4).strip();
    return new Predicate(
        row.get(0),
        row.get(1).equals("n"),
        conditions(row.get(2)),
        EventType.valueOf(row.get(3)),
        mode.equals("-") ? null : mode,
        Slot.list(row.get(5)),
        Slot.list(row.get(6)),
        contexts(row.size() > 7 ? row.get(7) : "-"),
        row.size() > 8 && row.get(8).equals("denial"),
        language + ":" + row.get(0) + "#" + number);
  }

  private static List<String> contexts(String column) {
    return column.isBlank() || column.equals("-")
        ? List.of()
        : List.copyOf(new TreeSet<>(Arrays.asList(column.split(","))));
  }

  private List<Condition> conditions(String column) {
    if (column.isBlank() || column.equals("-")) {
      return List.of();
    }
    List<Condition> conditions = new ArrayList<>();
    for (String part : column.split(" ")) {
      int equals = part.indexOf('=');
      String slot = equals < 0 ? part : part.substring(0, equals);
      List<String> words =
          equals < 0
              ? List.of()
              : Arrays.stream(part.substring(equals + 1).split("\\|"))
                  .flatMap(word ->
                      word.startsWith("@") ? wordsOf(word).stream() : List.of(word).stream())
                  .toList();
      conditions.add(new Condition(Slot.list(slot).getFirst(), words));
    }
    return List.copyOf(conditions);
  }

  private List<String> wordsOf(String name) {
    List<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException("event/classes.tsv has no class " + name);
    }
    return words;
  }
}
