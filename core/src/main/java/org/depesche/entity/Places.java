package org.depesche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.depesche.models.SortedTable;
import org.jspecify.annotations.Nullable;

/**
 * Towns with their countries and coordinates, from GeoNames, and divisions of states, from ISO
 * 3166-2 and the World Factbook.
 *
 * <p>Many of them share a name. Which one is meant is said only where it is sure: by a country that
 * the text names, or by a size that leaves the namesakes far behind.
 */
final class Places {

  /** So many times larger than its next namesake, a town needs no other evidence. */
  private static final int WIDE_MARGIN = 10;

  /** Smaller ones need it in any case: their names are surnames and common words, too. */
  private static final long WELL_KNOWN = 100_000;

  /** Divisions have the names of landscapes, too: "Balkan" is a province. */
  private static final long WELL_KNOWN_REGION = 1_000_000;

  /** How much larger the one in the named country must be than others of that country. */
  private static final int MARGIN = 3;

  private static final Pattern SAINT = Pattern.compile("^(?:Saint|Sankt|St\\.) ");

  private static final Comparator<City> LARGEST =
      Comparator.comparingLong(City::population).reversed().thenComparing(City::id);

  private Places() {}

  private static final class Shipped {
    static final SortedTable TOWNS = SortedTable.of("knowledge/places.tsv");
    static final SortedTable REGIONS = SortedTable.of("knowledge/regions.tsv");
  }

  /**
   * Towns and divisions of that name, or if there are none of another transliteration; the largest
   * first. Where a state has both, a well-known town stands for its division too, and a small one
   * steps behind it.
   */
  static List<City> named(String name) {
    List<City> towns = towns(name);
    List<City> regions = exact(rows(Shipped.REGIONS, name, City::region), name);
    if (regions.isEmpty()) {
      return towns;
    }
    List<City> all = new ArrayList<>(towns);
    boolean called = towns.stream().anyMatch(town -> isCalled(town, name));
    for (City region : regions) {
      if (called && !isCalled(region, name)) {
        continue;
      }
      boolean known =
          towns.stream()
              .anyMatch(town ->
                  town.country().equals(region.country())
                      && (town.population() >= WELL_KNOWN
                          || town.population() >= region.population()));
      if (!known) {
        all.removeIf(town -> town.country().equals(region.country()));
        all.add(region);
      }
    }
    all.sort(LARGEST);
    return all;
  }

  /** Whether a place is written like that, and not only spelt alike; "St." is Saint or Sankt. */
  static boolean isCalled(City city, String name) {
    String plain = plain(name);
    return plain(city.german()).equals(plain) || plain(city.english()).equals(plain);
  }

  private static String plain(String name) {
    return NameKey.fold(SAINT.matcher(name).replaceFirst("St "));
  }

  private static List<City> towns(String name) {
    return exact(rows(Shipped.TOWNS, name, City::of), name);
  }

  private static List<City> rows(
      SortedTable table, String name, Function<List<String>, City> reading) {
    return table.rows(NameKey.of(name)).stream().map(reading).sorted(LARGEST).toList();
  }

  private static List<City> exact(List<City> all, String name) {
    List<City> exact = all.stream().filter(city -> isCalled(city, name)).toList();
    return exact.isEmpty() ? all : exact;
  }

  /** The largest town of that name in the country; null if there is none. */
  static @Nullable City in(String country, String name) {
    return towns(name).stream().filter(c -> c.country().equals(country)).findFirst().orElse(null);
  }

  /**
   * The place that a text means by the name; null if that is not sure.
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
    long known = largest.isRegion() ? WELL_KNOWN_REGION : WELL_KNOWN;
    if (largest.population() >= known && largest.population() >= WIDE_MARGIN * next) {
      return largest;
    }
    List<City> named = all.stream().filter(c -> countries.contains(c.country())).toList();
    if (named.isEmpty() || named.stream().map(City::country).distinct().count() > 1) {
      return null;
    }
    return isLargest(named) ? named.get(0) : null;
  }

  /** Whether the first of them is much larger than the next, or the only one. */
  static boolean isLargest(List<City> cities) {
    return cities.size() == 1 || cities.get(0).population() >= MARGIN * cities.get(1).population();
  }
}
