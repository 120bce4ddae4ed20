package org.depesche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/** Persons of the knowledge base with their offices and dates. */
final class Officeholders {

  /**
   * A term of office.
   *
   * @param office title in English; may be empty
   * @param from ISO 8601; empty if unknown
   * @param to ISO 8601; empty if open or unknown
   */
  record Term(
      String name,
      String country,
      String sector,
      String office,
      String from,
      String to,
      String source) {

    /** Whether the term holds on the day; without a day, whether it is open. */
    boolean holdsOn(@Nullable String day) {
      return day == null
          ? to.isEmpty()
          : from.compareTo(day) <= 0 && (to.isEmpty() || to.compareTo(day) >= 0);
    }

    String rule() {
      return "knowledge: " + name + " (" + source + ")";
    }
  }

  private static final String CURRENT = "world-leaders-current";

  private final Map<String, List<Term>> byName = new HashMap<>();
  private final Map<String, List<Term>> bySurname = new HashMap<>();

  Officeholders() {
    for (List<String> row : Models.table("knowledge/persons.tsv")) {
      Term term =
          new Term(
              row.get(0), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), row.get(7));
      add(byName, row.get(0), term);
      for (String variant : row.get(1).split("\\|")) {
        if (variant.indexOf(' ') > 0) {
          add(byName, variant, term);
        }
      }
      if (term.source().startsWith(CURRENT)) {
        add(bySurname, row.get(0).substring(row.get(0).lastIndexOf(' ') + 1), term);
      }
    }
  }

  private static void add(Map<String, List<Term>> map, String name, Term term) {
    List<Term> terms = map.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>(1));
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }

  /**
   * The term of the person of that full name that holds on the day, else another of the same
   * person; null if the name is unknown or several states had somebody of that name.
   */
  @Nullable Term byName(String key, @Nullable String day) {
    return choose(byName.get(key), day);
  }

  /** The same for the surname of a head of state or government who is in office. */
  @Nullable Term bySurname(String key, @Nullable String day) {
    return choose(bySurname.get(key), day);
  }

  private static @Nullable Term choose(@Nullable List<Term> terms, @Nullable String day) {
    if (terms == null) {
      return null;
    }
    Term best = terms.get(0);
    for (Term term : terms) {
      if (!term.country().equals(best.country())) {
        return null;
      }
      if (!best.holdsOn(day) && term.holdsOn(day)) {
        best = term;
      }
    }
    return best;
  }
}
