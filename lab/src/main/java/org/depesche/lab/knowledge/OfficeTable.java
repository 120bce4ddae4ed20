package org.depesche.lab.knowledge;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code offices.tsv}: terms of office excerpted from public repositories. */
final class OfficeTable {

  /** Organisations that are named with PLOVER's codes. */
  private static final Set<String> UNIONS = Set.of("UNO", "IGO", "EUR");

  /** The Arabic article, which transliterations spell in two ways and news often leave out. */
  private static final Pattern ARTICLE = Pattern.compile("\\b([AaEe])l[- ](?=\\p{Lu})");

  private static final Pattern MILITARY =
      Pattern.compile("Commander-in-Chief.*|Chief of the General Staff|Chairman of the Joint.*");
  private static final Pattern JUDICIAL = Pattern.compile("Chief Justice|Prosecutor-General");
  private static final Pattern LEGISLATIVE =
      Pattern.compile(
          "Speaker of.*|President of the National Assembly|Chairman of the (State Duma|Federation"
              + " Council)");

  private OfficeTable() {}

  /**
   * The terms of all sources.
   *
   * @throws IOException if a row has a source that is not listed, an unknown country, no date where
   *     the term begins, or ends before it begins
   */
  static List<Term> read(Territories territories) throws IOException {
    Map<String, List<String>> sources = new HashMap<>();
    for (List<String> row : Table.own("office-sources.tsv")) {
      sources.put(row.get(0), row);
    }
    List<Term> terms = new ArrayList<>();
    for (List<String> row : Table.own("offices.tsv")) {
      List<String> source = row.size() == 7 ? sources.get(row.get(0)) : null;
      if (source == null || source.size() != 4 || !isTerm(row, territories)) {
        throw new IOException("offices.tsv: " + row);
      }
      terms.add(
          new Term(
              row.get(3),
              spellings(row.get(3)),
              row.get(1),
              sector(row.get(2)),
              row.get(2),
              row.get(4),
              row.get(5),
              !row.get(5).isEmpty() ? "" : row.get(6).isEmpty() ? source.get(3) : row.get(6),
              source.get(1)));
    }
    return Term.succeeded(terms);
  }

  /** The name with the other vowel in an Arabic article, and without the article. */
  private static String spellings(String name) {
    Matcher article = ARTICLE.matcher(name);
    if (!article.find() || article.start() == 0) {
      return "";
    }
    String before = name.substring(0, article.start());
    String after = name.substring(article.end());
    String other = article.group(1).equalsIgnoreCase("a") ? "el-" : "al-";
    String bare = before.strip() + " " + after;
    return before + other + after + (before.indexOf(' ') > 0 ? "|" + bare : "");
  }

  private static String sector(String office) {
    if (MILITARY.matcher(office).matches()) {
      return "MIL";
    }
    if (JUDICIAL.matcher(office).matches()) {
      return "JUD";
    }
    return LEGISLATIVE.matcher(office).matches() ? "LEG" : "GOV";
  }

  private static boolean isTerm(List<String> row, Territories territories) {
    String from = row.get(4);
    String to = row.get(5);
    boolean country = UNIONS.contains(row.get(1)) || !territories.current(row.get(1)).isEmpty();
    boolean dates =
        isDate(from)
            && (to.isEmpty() || isDate(to) && from.compareTo(to) <= 0)
            && (row.get(6).isEmpty() || isDate(row.get(6)));
    return country && dates && !row.get(2).isEmpty() && row.get(3).equals(row.get(3).strip());
  }

  /** A day, month or year in ISO 8601. */
  private static boolean isDate(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> Year.parse(iso).getValue() > 0;
        case 7 -> YearMonth.parse(iso).getYear() > 0;
        default -> LocalDate.parse(iso).getYear() > 0;
      };
    } catch (DateTimeException e) {
      return false;
    }
  }
}
