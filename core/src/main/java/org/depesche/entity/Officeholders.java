package org.depesche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.models.Models;
import org.depesche.models.SortedTable;
import org.jspecify.annotations.Nullable;

/** Persons of the knowledge base with their offices and dates. */
final class Officeholders {

  /**
   * A term of office.
   *
   * @param office title in English; may be empty
   * @param from day, month or year in ISO 8601; empty if unknown
   * @param to the same; empty if open or unknown
   * @param known of an open term whose source has ended, until when the source speaks; else empty
   */
  record Term(
      String name,
      String country,
      String sector,
      String office,
      String from,
      String to,
      String known,
      String source) {

    /**
     * Whether the term holds on the day, as far as its source goes; without a day, whether it is
     * open today.
     */
    boolean holdsOn(@Nullable String day) {
      String end = to.isEmpty() ? known : to;
      return day == null
          ? end.isEmpty()
          : within(day, from).compareTo(from) >= 0
              && (end.isEmpty() || within(day, end).compareTo(end) <= 0);
    }

    /** The same, and the day is not in a month or year that stands for a day of it. */
    boolean surelyHoldsOn(String day) {
      return holdsOn(day) && Stream.of(from, to, known).noneMatch(date -> isSomeDayOf(date, day));
    }

    /** Whether nothing says that the term has ended by the day or begins after it. */
    boolean mayHoldOn(@Nullable String day) {
      return to.isEmpty() ? day == null || beganBy(day) : holdsOn(day);
    }

    /** Whether nothing says that the term begins after the day. */
    private boolean beganBy(String day) {
      return within(day, from).compareTo(from) >= 0;
    }

    /** The month or year of the day where the date is one. */
    private static String within(String day, String date) {
      return day.substring(0, Math.min(day.length(), date.length()));
    }

    private static boolean isSomeDayOf(String date, String day) {
      return !date.isEmpty() && date.length() < day.length() && day.startsWith(date);
    }

    /** From the cells of {@code persons.tsv}, the key first. */
    static Term of(List<String> row) {
      return new Term(
          row.get(1),
          row.get(3),
          row.get(4),
          row.get(5),
          row.get(6),
          row.get(7),
          row.get(8),
          row.get(9));
    }

    String id() {
      return "per:" + NameKey.of(name);
    }

    String rule() {
      return "knowledge: " + name + " (" + source + ")";
    }
  }

  private static final Comparator<Term> ORDER =
      Comparator.comparing(Term::name).thenComparing(Term::from);

  private static final String TABLE = "knowledge/persons.tsv";

  /** Before the key of a surname that is enough to think of a person. */
  private static final String SURNAME = "=";

  /** Before the country of a person whose office is known. */
  private static final String COUNTRY = "@";

  private final Map<String, List<Term>> own = new HashMap<>();

  private Officeholders() {}

  private static final class Shipped {
    static final SortedTable PERSONS = SortedTable.of(TABLE);
  }

  /** Those of the shipped table, and before them the persons among rows of one's own. */
  static Officeholders with(List<OwnRow> rows) {
    Officeholders officeholders = new Officeholders();
    for (OwnRow row : rows) {
      if (row.kind() == OwnRow.Kind.PERSON) {
        officeholders.add(row);
      }
    }
    return officeholders;
  }

  private void add(OwnRow row) {
    Term term =
        new Term(
            row.name(),
            row.country(),
            row.sector(),
            row.office(),
            row.from(),
            row.to(),
            "",
            row.source());
    for (String name : row.names()) {
      add(NameKey.of(name), term);
    }
    if (!row.office().isEmpty()) {
      add(COUNTRY + row.country(), term);
    }
    if (!row.office().isEmpty() && row.name().indexOf(' ') > 0) {
      add(SURNAME + NameKey.of(surname(row.name())), term);
    }
  }

  private void add(String key, Term term) {
    List<Term> terms = own.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }

  private List<Term> terms(String key) {
    List<Term> terms = own.get(key);
    return terms != null ? terms : Shipped.PERSONS.rows(key).stream().map(Term::of).toList();
  }

  /**
   * The term of the person of that full name that holds on the day, else the latest one before it;
   * null if the name is unknown or several states had somebody of that name.
   */
  @Nullable Term byName(String key, @Nullable String day) {
    List<Term> terms = terms(key);
    List<Term> holding = holding(terms, day);
    return holding.isEmpty() ? ofOneCountry(terms, day) : ofOneCountry(holding, day);
  }

  /** The same for the surname of a head of state or government who is in office on the day. */
  @Nullable Term bySurname(String key, @Nullable String day) {
    return ofOneCountry(holding(terms(SURNAME + key), day), day);
  }

  /** The terms of a country whose office is known, those of one's own rows last. */
  List<Term> of(String country) {
    String key = COUNTRY + country;
    List<Term> terms = new ArrayList<>(Shipped.PERSONS.rows(key).stream().map(Term::of).toList());
    terms.addAll(own.getOrDefault(key, List.of()));
    return terms;
  }

  /** Everybody of that full name or surname, one's own rows first, then by name and date. */
  List<Term> all(String key) {
    Set<Term> found = new LinkedHashSet<>(own.getOrDefault(key, List.of()));
    Stream<Term> bySurname =
        Stream.concat(
            own.values().stream().flatMap(List::stream).sorted(ORDER),
            Models.table(TABLE).stream().map(Term::of).sorted(ORDER));
    found.addAll(Shipped.PERSONS.rows(key).stream().map(Term::of).toList());
    found.addAll(Shipped.PERSONS.rows(SURNAME + key).stream().map(Term::of).toList());
    bySurname.filter(term -> NameKey.of(surname(term.name())).equals(key)).forEach(found::add);
    return List.copyOf(found);
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static List<Term> holding(List<Term> terms, @Nullable String day) {
    return terms.stream().filter(term -> term.holdsOn(day)).toList();
  }

  /** Of terms of one country the one that began last before the day; null if countries differ. */
  private static @Nullable Term ofOneCountry(List<Term> terms, @Nullable String day) {
    Term best = null;
    for (Term term : terms) {
      if (best != null && !term.country().equals(best.country())) {
        return null;
      }
      boolean later =
          best == null
              || (day == null || term.beganBy(day)) && term.from().compareTo(best.from()) >= 0;
      best = later ? term : best;
    }
    return best;
  }
}
