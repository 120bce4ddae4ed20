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
   */
  record City(String id, String english, String german) {}

  private final Map<String, List<City>> byName = new TreeMap<>();
  private final Map<String, City> byId = new TreeMap<>();

  Cities(Path gazetteers) throws IOException {
    Path folder = gazetteers.resolve("debian-geonames-de");
    Map<String, String> german = GettextCatalogue.read(folder.resolve("geonames.de.mo")).messages();
    GettextCatalogue.read(folder.resolve("geonames.en.mo"))
        .messages()
        .forEach((id, name) -> {
          if (!id.isEmpty() && id.chars().allMatch(Character::isDigit)) {
            City city = new City(id, name, german.getOrDefault(id, ""));
            byId.put(id, city);
            byName.computeIfAbsent(Words.fold(name), n -> new ArrayList<>()).add(city);
          }
        });
  }

  /** The city of that number in GeoNames; null if the catalogues lack it. */
  @Nullable City of(String id) {
    return byId.get(id);
  }

  /**
   * The best known city of that English name. A German exonym of its own or at least a German entry
   * tells it from its namesakes; GeoNames translates the places that people speak of.
   *
   * @return at most one
   */
  List<City> find(String english) {
    return byName.getOrDefault(Words.fold(english), List.of()).stream()
        .max(
            Comparator.comparing(
                    (City c) -> !c.german().isEmpty() && !c.german().equals(c.english()))
                .thenComparing(c -> !c.german().isEmpty())
                .thenComparing(c -> -c.id().length())
                .thenComparing(City::id, Comparator.reverseOrder()))
        .stream()
        .toList();
  }
}
