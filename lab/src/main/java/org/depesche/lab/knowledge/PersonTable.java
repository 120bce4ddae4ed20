package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.entity.NameKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code persons.tsv}: who held which office, and when. */
final class PersonTable {

  /** Offices that ended before this day are history for news on the web. */
  private static final String SINCE = "20030101";

  /** Folders of unions and PLOVER's codes for them; one of them has the code of Australia. */
  private static final Map<String, String> UNIONS =
      Map.of("european_union", "EUR", "african_union", "IGO");

  /** Spellings of the dictionary that begin with a title are no names. */
  private static final Pattern TITLE =
      Pattern.compile(
          ".*\\b(Minister|President|Secretary|Ambassador|Senator|King|Queen|Sultan|Prime|General"
              + "|Governor|Chairman|Premier|Chancellor|Mr|Dr|Government|Spokes\\w+|Leader|Prince"
              + "|Emir|Administration|Regime|Vice|Representative)\\b.*|.*\uFFFD.*");

  private final Territories territories;
  private final Table table =
      new Table(
          "Persons in office: key of a spelling (org.depesche.entity.NameKey; of a surname",
          "behind =, of those with a known office their country behind @; sorted by it), name,",
          "more spellings (separated by |), country, PLOVER sector, office, from, to",
          "(ISO 8601; empty if open or unknown), source.",
          "Derived by org.depesche.lab.knowledge.BuildKnowledge from world-leaders-current",
          "(CC BY-SA 4.0) and the Phoenix dictionary of actors (MIT).");

  PersonTable(Territories territories) {
    this.territories = territories;
  }

  void leaders(Path folder) throws IOException {
    JsonMapper json = new JsonMapper();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.endsWith("current.json")).sorted().toList()) {
        JsonNode root = json.readTree(file.toFile());
        String alpha2 = root.path("country").path("iso_code").asString();
        String parent = file.getName(file.getNameCount() - 2).toString();
        String country = UNIONS.getOrDefault(parent, territories.alpha3(alpha2));
        root.path("positions").forEach(position -> leader(position, country));
      }
    }
  }

  private void leader(JsonNode position, String country) {
    JsonNode holder = position.path("current_holder");
    String name = holder.path("name_en").asString("");
    String local = holder.path("name_local").asString("");
    if (name.isEmpty() || country.isEmpty()) {
      return;
    }
    boolean latin = !local.isEmpty() && local.codePoints().allMatch(c -> c < 0x250);
    String item = holder.path("wikidata_id").asString("");
    row(
        true,
        name,
        latin && !local.equals(name) ? local : "",
        country,
        "GOV",
        position.path("title_en").asString(""),
        holder.path("since").asString(""),
        "",
        "world-leaders-current" + (item.isEmpty() ? "" : ":" + item));
  }

  void actors(List<PhoenixActors.Actor> actors) {
    for (PhoenixActors.Actor actor : actors) {
      Set<String> names = new LinkedHashSet<>();
      actor.names().stream()
          .map(Words::title)
          .filter(name -> !TITLE.matcher(name).matches())
          .forEach(names::add);
      if (names.isEmpty()) {
        continue;
      }
      List<String> spellings = new ArrayList<>(names);
      if (!actor.person() || !Words.fold(spellings.get(0)).contains(" ")) {
        continue;
      }
      List<PhoenixActors.Role> offices =
          actor.roles().stream()
              .filter(role -> role.role().startsWith("GOV") && !role.from().isEmpty())
              .filter(PersonTable::recent)
              .filter(role -> !territories.current(role.country()).isEmpty())
              .toList();
      if (!offices.isEmpty()) {
        term(spellings, offices);
      }
    }
  }

  /** The dictionary cuts a career into offices without titles: one row spans them all. */
  private void term(List<String> spellings, List<PhoenixActors.Role> offices) {
    boolean open = offices.stream().anyMatch(role -> role.to().isEmpty());
    row(
        false,
        spellings.get(0),
        String.join("|", spellings.subList(1, spellings.size())),
        territories.current(offices.get(0).country()),
        "GOV",
        "",
        date(offices.stream().map(PhoenixActors.Role::from).min(String::compareTo).orElse("")),
        open
            ? ""
            : date(offices.stream().map(PhoenixActors.Role::to).max(String::compareTo).orElse("")),
        "phoenix");
  }

  /**
   * A row for each spelling, so that a person is found without loading all.
   *
   * @param leader whether the surname alone is enough to think of this person
   * @param cells the first is the name, the second more spellings
   */
  private void row(boolean leader, String... cells) {
    Set<String> keys = new TreeSet<>();
    keys.add(NameKey.of(cells[0]));
    for (String spelling : cells[1].split("\\|")) {
      if (spelling.indexOf(' ') > 0) {
        keys.add(NameKey.of(spelling));
      }
    }
    if (leader) {
      keys.add("=" + NameKey.of(cells[0].substring(cells[0].lastIndexOf(' ') + 1)));
    }
    if (!cells[4].isEmpty()) {
      keys.add("@" + cells[2]);
    }
    for (String key : keys) {
      table.row(key + "\t" + String.join("\t", cells));
    }
  }

  private static boolean recent(PhoenixActors.Role role) {
    return role.to().isEmpty() || role.to().compareTo(SINCE) > 0;
  }

  private static String date(String digits) {
    return digits.length() != 8
        ? ""
        : digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
  }

  void write(Path folder) throws IOException {
    table.write(folder.resolve("persons.tsv"));
  }
}
