package org.depesche.annotate.linear;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that are known from names, with the kinds of name that they are known from. A word says
 * little alone ("Brown", "Essen"), so this is a clue for {@link NameTemplates} and decides nothing.
 * Immutable, and safe for use by many threads.
 */
public final class NameParts {

  /** What a word is known as. The order is that of the bits in {@link #of}. */
  enum Part {
    PLACE,
    ORGANISATION,
    /** Adjective or demonym of a state. */
    NATION,
    GIVEN_NAME,
    /** A given name that several known persons bear. */
    COMMON_GIVEN_NAME,
    FAMILY_NAME;

    static final List<Part> ALL = List.of(values());

    /** As in the table: {@code family-name}. */
    static Part of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  public static final NameParts NONE = new NameParts(List.of());

  private static final int SHORTEST = 3;
  private static final Pattern HYPHEN = Pattern.compile("-");

  private final Map<String, Integer> sets = new HashMap<>();

  /**
   * @param table rows of a word and its parts, separated by spaces
   * @throws IllegalArgumentException if a part is unknown
   */
  public NameParts(List<List<String>> table) {
    for (List<String> row : table) {
      int set = 0;
      for (String part : row.get(1).split(" ")) {
        set |= 1 << Part.of(part).ordinal();
      }
      sets.put(row.get(0), set);
    }
  }

  /**
   * A bit for each part that the form is known as. A genitive's {@code s} is taken off if need be;
   * of a form with hyphens, what all its pieces are known as counts.
   */
  int of(String form) {
    int set = exact(form);
    if (set != 0 || form.indexOf('-') < 0) {
      return set;
    }
    String[] pieces = HYPHEN.split(form);
    set = pieces.length == 0 ? 0 : exact(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      set &= exact(pieces[i]);
    }
    return set;
  }

  private int exact(String form) {
    Integer exact = sets.get(form);
    if (exact != null) {
      return exact;
    }
    boolean genitive = form.length() > SHORTEST && form.endsWith("s");
    return genitive ? sets.getOrDefault(form.substring(0, form.length() - 1), 0) : 0;
  }
}
