package org.depesche.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesche.language.Piece;
import org.depesche.model.Quantity.Kind;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that stand in and around quantities, all in lower case: magnitudes,
 * vague plurals, units, currencies, labels of numbers that are names, and by category the small
 * words of {@code LANGUAGE/quantity/words.tsv}:
 *
 * <pre>
 *   article    "ein", "a", "one"            few        "mehrere", "several"
 *   half       "halbe", "half"              fraction   "drittel", its denominator, "of" if that must follow
 *   whole      "hälfte", "half"             definite   what may stand before it
 *   between    "zwischen"                   and or to  what joins the ends of a range
 *   from       a change, no range           linker     "von", "of" between number and unit
 *   genitive   what leads to the whole      portion    units that are of something
 *   none       "kein", "no"                 time       units that TIMES speaks of
 *   frequency  "mal"; "twice", its value    as         behind "twice", a comparison
 *   caliber, weapon                         what makes a length a calibre
 *   street     behind a house number        skip       may stand between bound and number
 *   minus                                   nouns      how nouns are spelt: "capitals", "plural-s"
 *   degree     adverbs before adjectives    state      adjectives that stand for persons: "dead"
 *   age        verbs before an age: "turned"
 *   collective nouns that an article does not count: "a total"
 *   each ordinal    "jeder dritte"           in out every   "one in three", "two out of every five"
 *   governed over   "über", and verbs and nouns that ask for it as a preposition
 *   rough      "ein gutes Dutzend"          change  behind a share: "a third more"
 *   than       "more than half"             doubtful  "scores", which also are none
 *   toll       "death toll"                 count-of  "Zahl" of the dead    by  a change of it
 *   warmth     words that make degrees those of temperature
 * </pre>
 */
final class Words {

  /** What a form of a unit means. */
  record Unit(Kind kind, @Nullable String code) {}

  /** Longest form of a unit, in pieces. */
  static final int LONGEST_UNIT = 6;

  private final Map<String, Map<String, List<String>>> byCategory = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, List<String>> magnitudes;
  private final Map<String, List<String>> vague;
  private final Map<String, List<String>> suffixes;
  private final Set<String> labels;
  private final Map<String, Unit> byId = new HashMap<>();

  Words(String language) {
    String folder = language + "/quantity/";
    for (List<String> row : Models.table(folder + "words.tsv")) {
      byCategory
          .computeIfAbsent(row.get(0), c -> new HashMap<>())
          .put(row.get(1), row.subList(2, row.size()));
    }
    magnitudes = byForm(folder + "magnitudes.tsv");
    vague = byForm(folder + "vague.tsv");
    suffixes = byForm(folder + "suffixes.tsv");
    labels = byForm(folder + "labels.tsv").keySet();
    readUnits(folder);
    Models.table("quantity/signs.tsv").forEach(row -> signs.put(row.get(0), row.get(1)));
  }

  private void readUnits(String folder) {
    for (List<String> row : Models.table("quantity/units.tsv")) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      byId.put(row.get(0), new Unit(kind, orNull(row.get(2))));
    }
    for (List<String> row : Models.table(folder + "units.tsv")) {
      Unit unit = byId.get(row.get(1));
      if (unit == null) {
        throw new IllegalArgumentException("no unit '" + row.get(1) + "' for " + row.get(0));
      }
      units.put(row.get(0), unit);
    }
    for (List<String> row : Models.table(folder + "currencies.tsv")) {
      units.put(row.get(0), new Unit(Kind.MONEY, orNull(row.get(1))));
    }
    for (List<String> row : Models.table("quantity/codes.tsv")) {
      units.put(row.get(0).toLowerCase(Locale.ROOT), new Unit(Kind.MONEY, row.get(0)));
    }
    for (List<String> row : Models.table("quantity/signs.tsv")) {
      units.put(row.get(0), new Unit(Kind.MONEY, row.get(1)));
    }
  }

  private static Map<String, List<String>> byForm(String table) {
    Map<String, List<String>> result = new HashMap<>();
    for (List<String> row : Models.table(table)) {
      result.put(row.get(0), row.subList(1, row.size()));
    }
    return result;
  }

  private static @Nullable String orNull(String cell) {
    return cell.equals("-") ? null : cell;
  }

  boolean is(String category, Piece piece) {
    return piece.isWord() && has(category, piece.text());
  }

  boolean has(String category, String form) {
    return byCategory.getOrDefault(category, Map.of()).containsKey(form);
  }

  /** Whether it is a unit of time, or "mal". */
  boolean isTime(Piece piece) {
    return is("time", piece) || is("frequency", piece);
  }

  /** All forms of a category. */
  Set<String> all(String category) {
    return byCategory.getOrDefault(category, Map.of()).keySet();
  }

  /** What the table says behind the form, or null if the category lacks it. */
  @Nullable List<String> row(String category, Piece piece) {
    return row(category, piece.text());
  }

  @Nullable List<String> row(String category, String form) {
    return byCategory.getOrDefault(category, Map.of()).get(form);
  }

  /** The factor of a magnitude, or null if it is none. */
  @Nullable BigDecimal magnitude(Piece piece) {
    List<String> row = magnitudes.get(piece.text());
    return row == null ? null : new BigDecimal(row.get(0));
  }

  /** Whether the magnitude is one only behind an amount of money ("$310m"). */
  boolean isMoneyOnly(Piece piece) {
    List<String> row = magnitudes.get(piece.text());
    return row != null && row.size() > 1;
  }

  /** The order that a vague plural tells, or null. */
  @Nullable BigDecimal vague(String form) {
    List<String> row = vague.get(form);
    return row == null ? null : new BigDecimal(row.get(0));
  }

  /** The unit of which this is a form, or null. */
  @Nullable Unit unit(String form) {
    return units.get(form);
  }

  /** The code of a currency that its sign tells, or null. */
  @Nullable String sign(String sign) {
    return signs.get(sign);
  }

  /** Endings of adjectives that count. */
  Set<String> suffixes() {
    return suffixes.keySet();
  }

  /** Lemma of what such an ending counts. */
  String suffixLemma(String suffix) {
    return suffixRow(suffix).get(0);
  }

  /** The unit that such an ending stands for; a count where it stands for none. */
  Unit suffixUnit(String suffix) {
    return byId.getOrDefault(suffixRow(suffix).get(1), new Unit(Kind.COUNT, null));
  }

  private List<String> suffixRow(String suffix) {
    return Objects.requireNonNull(suffixes.get(suffix), suffix);
  }

  boolean isLabel(String form) {
    return labels.contains(form);
  }
}
