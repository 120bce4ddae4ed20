package org.depesche.lab.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.entity.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * A term of office.
 *
 * @param spellings of the name, separated by {@code |}; may be empty
 * @param country ISO 3166 alpha-3 or PLOVER code
 * @param office English title; empty if the source names none
 * @param from day, month or year in ISO 8601; empty if unknown
 * @param to the same; empty if open
 * @param known of an open term whose source has ended, until when the source speaks; else empty
 */
record Term(
    String name,
    String spellings,
    String country,
    String sector,
    String office,
    String from,
    String to,
    String known,
    String source) {

  /**
   * Offices of heads of state or government: one at a time holds each, and news name no first
   * names.
   */
  private static final Set<String> LEADING =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "supreme leader",
          "monarch",
          "sultan",
          "sultan and prime minister",
          "prime minister (king)",
          "pope",
          "secretary-general",
          "president of the european council",
          "president of the european commission",
          "chairperson of the african union",
          "chairperson of the african union commission");

  private static final Comparator<Term> ORDER =
      Comparator.comparing(Term::from).thenComparing(Term::to).thenComparing(Term::source);

  boolean isLeading() {
    return LEADING.contains(office.toLowerCase(Locale.ROOT));
  }

  private boolean isOpen() {
    return to.isEmpty();
  }

  private Term until(String end) {
    return new Term(name, spellings, country, sector, office, from, end, "", source);
  }

  /**
   * Ends what a source leaves open although it has a successor: the terms of each leading office of
   * a country in the order in which they begin. Only what speaks until the same day is compared.
   */
  static List<Term> succeeded(List<Term> terms) {
    Map<String, List<Term>> offices = new TreeMap<>();
    List<Term> all = new ArrayList<>();
    for (Term term : terms) {
      if (term.isLeading()) {
        String office = String.join("\t", term.source, term.known, term.country, term.office);
        offices.computeIfAbsent(office, o -> new ArrayList<>()).add(term);
      } else {
        all.add(term);
      }
    }
    for (List<Term> office : offices.values()) {
      office.sort(ORDER);
      for (int i = 0; i < office.size(); i++) {
        Term term = office.get(i);
        boolean replaced =
            term.isOpen()
                && i + 1 < office.size()
                && office.get(i + 1).from.compareTo(term.from) > 0;
        all.add(replaced ? term.until(office.get(i + 1).from) : term);
      }
    }
    return all;
  }

  /** Joins what several sources say of one term: the finer dates, and what is known longest. */
  static List<Term> merged(List<Term> terms) {
    Map<String, List<Term>> careers = new TreeMap<>();
    for (Term term : terms) {
      String office = term.office.toLowerCase(Locale.ROOT);
      String career = NameKey.of(term.name) + "\t" + term.country + "\t" + office;
      careers.computeIfAbsent(career, c -> new ArrayList<>()).add(term);
    }
    List<Term> all = new ArrayList<>();
    for (List<Term> career : careers.values()) {
      career.sort(ORDER);
      Term last = null;
      for (Term term : career) {
        Term both = last == null || term.office.isEmpty() ? null : last.with(term);
        if (last != null && both == null) {
          all.add(last);
        }
        last = both == null ? term : both;
      }
      if (last != null) {
        all.add(last);
      }
    }
    return all;
  }

  /** The two as one; null if they are not the same term. */
  private @Nullable Term with(Term other) {
    if (!agree(from, other.from)) {
      return null;
    }
    String end;
    String until = "";
    if (isOpen() && other.isOpen()) {
      end = "";
      boolean endless = known.isEmpty() || other.known.isEmpty();
      until = endless ? "" : known.compareTo(other.known) > 0 ? known : other.known;
    } else if (isOpen() || other.isOpen()) {
      end = to + other.to;
      String open = known + other.known;
      if (open.isEmpty() || !agree(open, end) && open.compareTo(end) > 0) {
        return null; // one source ends the term, a later one does not
      }
    } else if (agree(to, other.to)) {
      end = finer(to, other.to);
    } else {
      return null;
    }
    return new Term(
        name,
        spellings.isEmpty() ? other.spellings : spellings,
        country,
        sector,
        office,
        finer(from, other.from),
        end,
        until,
        source.contains(other.source) ? source : source + "; " + other.source);
  }

  private static boolean agree(String date, String other) {
    return date.startsWith(other) || other.startsWith(date);
  }

  private static String finer(String date, String other) {
    return date.length() >= other.length() ? date : other;
  }
}
