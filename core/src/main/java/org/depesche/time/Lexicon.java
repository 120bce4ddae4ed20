package org.depesche.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that tell times, by category: a category is a table {@code
 * LANGUAGE/time/CATEGORY.tsv} with the form in lower case and its value. A third column makes a
 * sub-category: {@code unit} holds all units, {@code unit:p} those in the plural.
 *
 * <p>Categories of digits need no table: {@code day} 1 to 31, {@code monthnum} 1 to 12, {@code
 * year} four digits from 1000 to 2199, {@code bareyear} from 1700 to 2100, {@code yy} two digits,
 * {@code hour} 0 to 24, {@code minute} two digits to 59, {@code num} up to four digits, beside the
 * words of the table {@code num}.
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
          "references");

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
    return byCategory.containsKey(category)
        || digits(category, "1") != null
        || digits(category, "11") != null
        || digits(category, "2000") != null;
  }

  /** The value of a word or number in a category, or null if it is none of it. */
  @Nullable String value(String category, Piece piece) {
    return switch (piece.kind()) {
      case WORD -> word(category, piece.text());
      case DIGITS -> digits(category, piece.text());
      case OTHER -> null;
    };
  }

  /** The value of a word in a category, or null. */
  @Nullable String word(String category, String form) {
    Map<String, String> forms = byCategory.get(category);
    return forms == null ? null : forms.get(form);
  }

  private static @Nullable String digits(String category, String digits) {
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
          case "bareyear" -> length == 4 && number >= 1700 && number <= 2100;
          case "yy" -> length == 2;
          case "hour" -> length <= 2 && number <= 24;
          case "minute" -> length == 2 && number <= 59;
          case "num" -> number >= 1;
          default -> false;
        };
    return fits ? String.valueOf(number) : null;
  }
}
