package org.depesche.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that tell times, by category: a category is a table {@code
 * LANGUAGE/time/CATEGORY.tsv} with the form in lower case and its value. A third column makes a
 * sub-category: {@code unit} holds all units, {@code unit:p} those in the plural.
 *
 * <p>Categories of digits need no table: {@code day} 1 to 31, {@code monthnum} 1 to 12, {@code
 * year} four digits from 1000 to 2199, {@code bareyear} from 1600 to 2100, {@code yy} two digits,
 * {@code hour} 0 to 24, {@code minute} two digits to 59, {@code num} up to four digits, beside the
 * words of the table {@code num}, {@code oldyear} up to four digits, {@code thousands} the three
 * behind a point, {@code fraction} one or two behind a comma.
 */
final class Lexicon {

  private static final List<String> TABLES =
      List.of(
          "months",
          "weekdays",
          "num",
          "ordinals",
          "units",
          "adjectives",
          "dayparts",
          "seasons",
          "relations",
          "approx",
          "vague",
          "articles",
          "edges",
          "decades",
          "days",
          "weeklies",
          "references",
          "holidays",
          "scales");

  private static final Set<String> DIGITS =
      Set.of(
          "day",
          "monthnum",
          "year",
          "bareyear",
          "oldyear",
          "yy",
          "hour",
          "minute",
          "num",
          "thousands",
          "fraction");

  private final Map<String, Map<String, String>> byCategory = new HashMap<>();

  Lexicon(String language) {
    for (String table : TABLES) {
      for (List<String> row : Models.table(language + "/time/" + table + ".tsv")) {
        add(table, row.get(0), row.get(1));
        if (row.size() > 2) {
          add(table + ":" + row.get(2), row.get(0), row.get(1));
        }
      }
    }
  }

  private void add(String category, String form, String value) {
    byCategory.computeIfAbsent(category, c -> new HashMap<>()).put(form, value);
  }

  /** Whether the category is one of those known. */
  boolean knows(String category) {
    return byCategory.containsKey(category) || readsDigits(category);
  }

  /** Whether numbers in digits may belong to the category. */
  boolean readsDigits(String category) {
    return DIGITS.contains(category);
  }

  /** The words of a category and their values. */
  Map<String, String> words(String category) {
    return byCategory.getOrDefault(category, Map.of());
  }

  /** The value of a number in a category that reads digits, or null if it is none of it. */
  static @Nullable String digits(String category, String digits) {
    int length = digits.length();
    if (length > 4) {
      return null;
    }
    int number = Integer.parseInt(digits);
    boolean fits =
        switch (category) {
          case "day" -> length <= 2 && number >= 1 && number <= 31;
          case "monthnum" -> length <= 2 && number >= 1 && number <= 12;
          case "year" -> length == 4 && number >= 1000 && number < 2200;
          case "bareyear" -> length == 4 && number >= 1600 && number <= 2100;
          case "yy" -> length == 2;
          case "hour" -> length <= 2 && number <= 24;
          case "minute" -> length == 2 && number <= 59;
          case "num" -> number >= 1;
          case "oldyear" -> length <= 4 && number >= 1 && number < 2200;
          case "thousands" -> length == 3;
          case "fraction" -> length <= 2;
          default -> false;
        };
    return !fits ? null : keepsZeros(category) ? digits : String.valueOf(number);
  }

  /** "40.000" and "2,05": the zeros before count. */
  private static boolean keepsZeros(String category) {
    return category.equals("thousands") || category.equals("fraction");
  }
}
