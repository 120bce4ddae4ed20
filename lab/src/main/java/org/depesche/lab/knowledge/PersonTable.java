package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  /** Who is the third of the name has no surname behind it, and a son no other than his father. */
  private static final Pattern NO_SURNAME = Pattern.compile("[IVX]+|Jr\\.?|Sr\\.?");

  /** Where the surname comes first, in news of other countries too. */
  private static final Set<String> SURNAME_FIRST = Set.of("CHN", "KOR", "PRK", "TWN");

  /** A surname that more persons of other states bear is not enough to think of one. */
  private static final int NAMESAKES = 12;

  private final List<Term> terms = new ArrayList<>();

  PersonTable(Territories territories) {
    this.territories = territories;
  }

  /**
   * Reads world-leaders-current.
   *
   * @param data its folder of that name
   */
  void leaders(Path data) throws IOException {
    JsonMapper json = new JsonMapper();
    Map<String, String> countries = new HashMap<>();
    try (Stream<Path> files = Files.walk(data.resolve("countries"))) {
      for (Path file : files.filter(f -> f.endsWith("current.json")).sorted().toList()) {
        JsonNode root = json.readTree(file.toFile());
        String alpha2 = root.path("country").path("iso_code").asString();
        String parent = file.getName(file.getNameCount() - 2).toString();
        String country = UNIONS.getOrDefault(parent, territories.alpha3(alpha2));
        countries.put(parent, country);
        root.path("positions").forEach(position -> leader(position, country));
      }
    }
    try (Stream<Path> files = Files.walk(data.resolve("changes"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        json.readTree(file.toFile())
            .path("changes")
            .forEach(change -> predecessor(change, countries));
      }
    }
  }

  private void predecessor(JsonNode change, Map<String, String> countries) {
    terms.add(
        new Term(
            change.path("old_holder_en").asString(),
            "",
            countries.getOrDefault(change.path("country").asString(), ""),
            "GOV",
            change.path("position_title").asString(),
            "",
            change.path("change_date").asString(),
            "",
            "world-leaders-current: changes"));
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
    terms.add(
        new Term(
            name,
            latin && !local.equals(name) ? local : "",
            country,
            "GOV",
            position.path("title_en").asString(""),
            holder.path("since").asString(""),
            "",
            "",
            "world-leaders-current" + (item.isEmpty() ? "" : ":" + item)));
  }

  void offices() throws IOException {
    terms.addAll(OfficeTable.read(territories));
  }

  void actors(List<PhoenixActors.Actor> actors) {
    String known = date(latest(actors));
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
        term(spellings, offices, known);
      }
    }
  }

  /** The latest day that the dictionary names: it says nothing of the time after. */
  private static String latest(List<PhoenixActors.Actor> actors) {
    return actors.stream()
        .filter(PhoenixActors.Actor::person)
        .flatMap(actor -> actor.roles().stream())
        .flatMap(role -> Stream.of(role.from(), role.to()))
        .max(String::compareTo)
        .orElse("");
  }

  /** The dictionary cuts a career into offices without titles: one row spans them all. */
  private void term(List<String> spellings, List<PhoenixActors.Role> offices, String known) {
    boolean open = offices.stream().anyMatch(role -> role.to().isEmpty());
    terms.add(
        new Term(
            spellings.get(0),
            String.join("|", spellings.subList(1, spellings.size())),
            territories.current(offices.get(0).country()),
            "GOV",
            "",
            date(offices.stream().map(PhoenixActors.Role::from).min(String::compareTo).orElse("")),
            open
                ? ""
                : date(
                    offices.stream().map(PhoenixActors.Role::to).max(String::compareTo).orElse("")),
            open ? known : "",
            "phoenix"));
  }

  /** Keys of a row for each spelling, so that a person is found without loading all. */
  private static Set<String> keys(Term term, Map<String, Set<String>> bearers) {
    Set<String> keys = new TreeSet<>();
    keys.add(NameKey.of(term.name()));
    for (String spelling : term.spellings().split("\\|")) {
      if (spelling.indexOf(' ') > 0) {
        keys.add(NameKey.of(spelling));
      }
    }
    String surname = surname(term);
    if (term.isLeading() && !surname.isEmpty()) {
      String key = NameKey.of(surname);
      String own = term.country() + "\t";
      long others =
          bearers.getOrDefault(key, Set.of()).stream().filter(b -> !b.startsWith(own)).count();
      if (others <= NAMESAKES) {
        keys.add("=" + key);
      }
    }
    if (!term.office().isEmpty()) {
      keys.add("@" + term.country());
    }
    return keys;
  }

  /** Persons, country first, by the keys of the words of their names. */
  private static Map<String, Set<String>> bearers(List<Term> terms) {
    Map<String, Set<String>> bearers = new HashMap<>();
    for (Term term : terms) {
      for (String word : term.name().split(" ")) {
        String bearer = term.country() + "\t" + NameKey.of(term.name());
        bearers.computeIfAbsent(NameKey.of(word), w -> new HashSet<>()).add(bearer);
      }
    }
    return bearers;
  }

  private static String surname(Term term) {
    List<String> words = new ArrayList<>(List.of(term.name().split(" ")));
    words.removeIf(word -> NO_SURNAME.matcher(word).matches());
    if (words.size() < 2) {
      return "";
    }
    return SURNAME_FIRST.contains(term.country()) ? words.get(0) : words.get(words.size() - 1);
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
    Table table =
        new Table(
            "Persons in office: key of a spelling (org.depesche.entity.NameKey; of a surname",
            "behind =, of those with a known office their country behind @; sorted by it), name,",
            "more spellings (separated by |), country, PLOVER sector, office, from, to (ISO 8601;",
            "empty if open or unknown), until when the source speaks of an open term (empty if it",
            "goes on), source.",
            "Derived by org.depesche.lab.knowledge.BuildKnowledge from world-leaders-current",
            "(CC BY-SA 4.0), the Phoenix dictionary of actors (MIT), Wikidata (CC0) as",
            "every-politician-scrapers gathered it, and statements of the White House (public domain).");
    Map<String, Set<String>> bearers = bearers(terms);
    for (Term term : Term.merged(terms)) {
      for (String key : keys(term, bearers)) {
        table.row(
            key,
            term.name(),
            term.spellings(),
            term.country(),
            term.sector(),
            term.office(),
            term.from(),
            term.to(),
            term.known(),
            term.source());
      }
    }
    table.write(folder.resolve("persons.tsv"));
  }
}
