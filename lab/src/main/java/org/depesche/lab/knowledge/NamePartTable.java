package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes {@code LANGUAGE/annotate/name-parts.tsv}: the words of all names in the knowledge tables,
 * with what they are known from. The name recogniser takes them for a clue.
 */
final class NamePartTable {

  /** So many persons must bear a given name for it to be a common one. */
  private static final int COMMON = 4;

  private static final int SHORTEST = 2;

  private final Path knowledge;
  private final String language;
  private final Map<String, Set<String>> parts = new TreeMap<>();

  /**
   * @param knowledge folder of the knowledge tables
   * @param language de or en
   */
  NamePartTable(Path knowledge, String language) {
    this.knowledge = knowledge;
    this.language = language;
  }

  void write() throws IOException {
    states();
    organisations();
    persons();
    Table table =
        new Table(
            "Words of names: word, what it is known from (place, organisation, nation, given-name,",
            "common-given-name, family-name). Derived by org.depesche.lab.knowledge.BuildKnowledge"
                + " from",
            "names.tsv, organisations.tsv and persons.tsv, whose first lines name their sources;"
                + " CC BY-SA 4.0.");
    parts.forEach((word, of) -> table.row(word, String.join(" ", of)));
    table.write(knowledge.resolveSibling(language).resolve("annotate/name-parts.tsv"));
  }

  private void states() throws IOException {
    for (List<String> row : rows("names.tsv")) {
      boolean nation = row.get(2).equals("adjective") || row.get(2).equals("demonym");
      if (!nation) {
        add(row.get(0), "place"); // places go by their own names in other languages too
      } else if (row.get(1).equals(language)) {
        add(row.get(0), "nation");
      }
    }
  }

  private void organisations() throws IOException {
    for (List<String> row : rows("organisations.tsv")) {
      for (String name : row.get(language.equals("de") ? 3 : 4).split("\\|")) {
        add(name, "organisation");
      }
    }
  }

  private void persons() throws IOException {
    Map<String, Integer> bearers = new TreeMap<>();
    Set<List<String>> persons = new LinkedHashSet<>();
    rows("persons.tsv").forEach(row -> persons.add(row.subList(1, row.size()))); // one of many keys
    for (List<String> row : persons) {
      String[] words = row.get(0).split(" ");
      if (words.length > 1) {
        add(words[words.length - 1], "family-name");
        if (words[0].indexOf('.') < 0) {
          add(words[0], "given-name");
          bearers.merge(words[0], 1, Integer::sum);
        }
      }
    }
    bearers.forEach((name, count) -> {
      if (count >= COMMON) {
        add(name, "common-given-name");
      }
    });
  }

  private void add(String name, String part) {
    for (String word : name.split(" ")) {
      if (word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0))) {
        parts.computeIfAbsent(word, w -> new TreeSet<>()).add(part);
      }
    }
  }

  private List<List<String>> rows(String table) throws IOException {
    return Files.readAllLines(knowledge.resolve(table)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
