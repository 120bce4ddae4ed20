package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** German and English names of cities, joined by their GeoNames ids. */
final class Cities {

  /**
   * @param german empty where GeoNames' German catalogue has none
   * @param country alpha-3; empty where the list of towns lacks the city
   */
  record City(String id, String english, String german, String country, long population) {}

  private final Map<String, List<City>> byName = new TreeMap<>();
  private final Map<String, City> byId = new TreeMap<>();
  private final Map<String, List<City>> capitals = new TreeMap<>();

  Cities(Path gazetteers, Territories territories, List<Towns.Town> towns) throws IOException {
    Map<String, Towns.Town> known = new TreeMap<>();
    towns.forEach(town -> known.put(Long.toString(town.id()), town));
    Path folder = gazetteers.resolve("debian-geonames-de");
    Map<String, String> german = GettextCatalogue.read(folder.resolve("geonames.de.mo")).messages();
    GettextCatalogue.read(folder.resolve("geonames.en.mo"))
        .messages()
        .forEach((id, name) -> {
          if (!id.isEmpty() && id.chars().allMatch(Character::isDigit)) {
            Towns.Town town = known.get(id);
            City city =
                new City(
                    id,
                    name,
                    german.getOrDefault(id, ""),
                    town == null ? "" : territories.alpha3(town.country()),
                    town == null ? 0 : town.population());
            byId.put(id, city);
            if (town != null && town.feature().equals("PPLC")) {
              capitals.put(city.country(), List.of(city));
            }
            byName.computeIfAbsent(Words.fold(name), n -> new ArrayList<>()).add(city);
          }
        });
  }

  /** The state's capital if there is no larger city of that name; at most one. */
  List<City> capital(String country) {
    return capitals.getOrDefault(country, List.of()).stream()
        .filter(capital ->
            byName.getOrDefault(Words.fold(capital.english()), List.of()).stream()
                .allMatch(city -> city.population() <= capital.population()))
        .toList();
  }

  /** The city of that number in GeoNames; null if the catalogues lack it. */
  @Nullable City of(String id) {
    return byId.get(id);
  }

  /**
   * The best known city of that English name in the state; German exonyms of their own or at least
   * German entries tell cities from their namesakes: GeoNames translates the places that people
   * speak of.
   *
   * @return at most one
   */
  List<City> find(String english, String country) {
    return byName.getOrDefault(Words.fold(english), List.of()).stream()
        .filter(city -> city.country().isEmpty() || city.country().equals(country))
        .max(
            Comparator.comparing((City c) -> !c.country().isEmpty())
                .thenComparing(c -> !c.german().isEmpty() && !c.german().equals(c.english()))
                .thenComparing(c -> !c.german().isEmpty())
                .thenComparing(City::population)
                .thenComparing(City::id, Comparator.reverseOrder()))
        .stream()
        .toList();
  }
}
