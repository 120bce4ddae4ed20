package org.depesche.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.depesche.models.SortedTable;
import org.jspecify.annotations.Nullable;

/**
 * Towns with their countries and coordinates, from GeoNames.
 *
 * <p>Many towns share a name. Which one is meant is said only where it is sure: by a country that
 * the text names, or by a size that leaves the namesakes far behind.
 */
final class Places {

  /** So many times larger than its next namesake, a town needs no other evidence. */
  private static final int WIDE_MARGIN = 10;

  /** Smaller ones need it in any case: their names are surnames and common words, too. */
  private static final long WELL_KNOWN = 100_000;

  /** How much larger the one in the named country must be than others of that country. */
  private static final int MARGIN = 3;

  private static final Comparator<City> LARGEST =
      Comparator.comparingLong(City::population).reversed().thenComparing(City::id);

  private Places() {}

  private static final class Shipped {
    static final SortedTable TABLE = SortedTable.of("knowledge/places.tsv");
  }

  /** Towns of that name, or if there are none of another transliteration; the largest first. */
  static List<City> named(String name) {
    List<City> all =
        Shipped.TABLE.rows(NameKey.of(name)).stream().map(City::of).sorted(LARGEST).toList();
    String folded = NameKey.fold(name);
    List<City> exact =
        all.stream()
            .filter(city ->
                NameKey.fold(city.german()).equals(folded)
                    || NameKey.fold(city.english()).equals(folded))
            .toList();
    return exact.isEmpty() ? all : exact;
  }

  /** The largest town of that name in the country; null if there is none. */
  static @Nullable City in(String country, String name) {
    return named(name).stream().filter(c -> c.country().equals(country)).findFirst().orElse(null);
  }

  /**
   * The town that a text means by the name; null if that is not sure.
   *
   * @param countries alpha-3 codes of those that the text names
   */
  static @Nullable City meant(String name, Set<String> countries) {
    List<City> all = named(name);
    if (all.isEmpty()) {
      return null;
    }
    City largest = all.get(0);
    long next = all.size() > 1 ? all.get(1).population() : 0;
    if (largest.population() >= WELL_KNOWN && largest.population() >= WIDE_MARGIN * next) {
      return largest;
    }
    List<City> named = all.stream().filter(c -> countries.contains(c.country())).toList();
    if (named.isEmpty() || named.stream().map(City::country).distinct().count() > 1) {
      return null;
    }
    boolean sure =
        named.size() == 1 || named.get(0).population() >= MARGIN * named.get(1).population();
    return sure ? named.get(0) : null;
  }
}
