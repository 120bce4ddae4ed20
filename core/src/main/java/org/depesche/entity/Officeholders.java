package org.depesche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    String id() {
      return "per:" + NameKey.of(name);
    }

    String rule() {
      return "knowledge: " + name + " (" + source + ")";
    }
  }

  private static final String CURRENT = "world-leaders-current";

  /** What to look up before this; null in the shipped table itself. */
  private final @Nullable Officeholders shipped;

  private final Map<String, List<Term>> byName = new HashMap<>();
  private final Map<String, List<Term>> bySurname = new HashMap<>();

  /** Terms with a title. */
  private final Map<String, List<Term>> byCountry = new HashMap<>();

  private Officeholders(@Nullable Officeholders shipped) {
    this.shipped = shipped;
  }

  private static final class Shipped {
    static final Officeholders TABLE = read();
  }

  /** Those of the shipped table, and before them the persons among rows of one's own. */
  static Officeholders with(List<OwnRow> own) {
    if (own.isEmpty()) {
      return Shipped.TABLE;
    }
    Officeholders officeholders = new Officeholders(Shipped.TABLE);
    for (OwnRow row : own) {
      if (row.kind() == OwnRow.Kind.PERSON) {
        Term term =
            new Term(
                row.name(),
                row.country(),
                row.sector(),
                row.office(),
                row.from(),
                row.to(),
                row.source());
        officeholders.add(term, row.names(), !row.office().isEmpty());
      }
    }
    return officeholders;
  }

  private static Officeholders read() {
    Officeholders shipped = new Officeholders(null);
    for (List<String> row : Models.table("knowledge/persons.tsv")) {
      Term term =
          new Term(
              row.get(0), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), row.get(7));
      List<String> names = new ArrayList<>(List.of(row.get(0)));
      for (String variant : row.get(1).split("\\|")) {
        if (variant.indexOf(' ') > 0) {
          names.add(variant);
        }
      }
      shipped.add(term, names, term.source().startsWith(CURRENT));
    }
    return shipped;
  }

  /**
   * @param leading whether the surname alone is enough to think of this person
   */
  private void add(Term term, List<String> names, boolean leading) {
    if (!term.office().isEmpty()) {
      byCountry.computeIfAbsent(term.country(), c -> new ArrayList<>(1)).add(term);
    }
    for (String name : names) {
      add(byName, name, term);
      if (leading && name.equals(term.name()) && name.indexOf(' ') > 0) {
        add(bySurname, surname(name), term);
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
    List<Term> own = byName.get(key);
    return own == null && shipped != null ? shipped.byName(key, day) : choose(own, day);
  }

  /** The same for the surname of a head of state or government who is in office. */
  @Nullable Term bySurname(String key, @Nullable String day) {
    List<Term> own = bySurname.get(key);
    return own == null && shipped != null ? shipped.bySurname(key, day) : choose(own, day);
  }

  /** The terms of a country whose office is known, those of one's own rows last. */
  List<Term> of(String country) {
    List<Term> terms = new ArrayList<>(shipped == null ? List.of() : shipped.of(country));
    terms.addAll(byCountry.getOrDefault(country, List.of()));
    return terms;
  }

  /** Everybody of that full name or surname, one's own rows first, then by name and date. */
  List<Term> all(String key) {
    Set<Term> found = new LinkedHashSet<>(byName.getOrDefault(key, List.of()));
    byName.values().stream()
        .flatMap(List::stream)
        .filter(term -> NameKey.of(surname(term.name())).equals(key))
        .sorted(Comparator.comparing(Term::name).thenComparing(Term::from))
        .forEach(found::add);
    if (shipped != null) {
      found.addAll(shipped.all(key));
    }
    return List.copyOf(found);
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
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
