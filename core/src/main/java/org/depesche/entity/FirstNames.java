package org.depesche.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Which first names are men's and which women's, from the table {@code knowledge/first-names.tsv}.
 * Names that both have are not in it.
 */
final class FirstNames {

  private static final class Shipped {
    static final Map<String, Agreement> BY_NAME = read();
  }

  private FirstNames() {}

  private static Map<String, Agreement> read() {
    Map<String, Agreement> names = new HashMap<>();
    for (List<String> row : Models.table("knowledge/first-names.tsv")) {
      names.put(row.get(0), Agreement.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return names;
  }

  /**
   * What the first word of a person's name tells.
   *
   * @param name of at least two words, else it tells nothing
   * @return null where it tells nothing
   */
  static @Nullable Agreement of(String name) {
    int end = name.indexOf(' ');
    if (end < 0) {
      return null;
    }
    String first = name.substring(0, end).toLowerCase(Locale.ROOT);
    int hyphen = first.indexOf('-');
    return Shipped.BY_NAME.get(hyphen < 0 ? first : first.substring(0, hyphen));
  }
}
