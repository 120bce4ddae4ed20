package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes {@code states.tsv} and {@code names.tsv}. */
final class NameTable {

  private static final String LICENCES =
      "CLDR 48: Unicode License v3; iso-codes 4.15: LGPL-2.1+; GeoNames: CC BY 4.0;"
          + " CountryInfo (P. Schrodt): CC BY-SA 3.0; Phoenix: MIT;"
          + " german-pos-dict 1.2.4: CC BY-SA 4.0";

  /** Endings of English adjectives of states, as the nationality lists of CountryInfo have them. */
  private static final List<String> ADJECTIVE =
      List.of(
          "an", "ese", "ish", "i", "ch", "ss", "ek", "ak", "jik", "iot", "ne", "yz", "ai", "en",
          "ar", "que", "ic", "be", "yrian");

  /** Native names and misspellings among the leading entries that look like adjectives. */
  private static final Set<String> REJECTED =
      Set.of(
          "AFGANISTAN",
          "AUSTURRIKI",
          "AZERBAJDZHAN",
          "CENTRAFRIQUE",
          "DANNISH",
          "DJIBUTI",
          "FIDJI",
          "FRENCH GUYANE",
          "GUAHAN",
          "KAZAKSTAN",
          "MOSAMBIQUE",
          "TAI OAN",
          "UKRANINIAN",
          "GUINEA BISSAUAN",
          "SERB",
          "DANE");

  /** Capitals that a union sits in as well: who acts, the name does not tell. */
  private static final Set<String> SHARED_SEATS = Set.of("BEL");

  private final Territories territories;
  private final List<CountryInfo.Country> countries;
  private final Cities cities;
  private final GermanWords german = new GermanWords();
  private final Table states =
      new Table(
          "States and territories: alpha-3 code, code of the state that it acts for, German name,",
          "English name, source. Derived by org.depesche.lab.knowledge.BuildKnowledge.",
          LICENCES);
  private final Table names =
      new Table(
          "What texts call states and cities: form, language, kind, id, source.",
          "Kinds: name, adjective, demonym, capital, seat (stands for the government), city.",
          "Derived by org.depesche.lab.knowledge.BuildKnowledge.",
          LICENCES);
  private final Map<String, Set<String>> attested = new TreeMap<>();

  NameTable(Territories territories, List<CountryInfo.Country> countries, Cities cities) {
    this.territories = territories;
    this.countries = countries;
    this.cities = cities;
  }

  void write(Path folder) throws IOException {
    for (CountryInfo.Country country : countries) {
      Set<String> words = attested.computeIfAbsent(code(country), c -> new TreeSet<>());
      Stream.of(country.words(), country.capitals(), country.cities())
          .flatMap(List::stream)
          .forEach(word -> words.add(Words.fold(word)));
    }
    stateNames();
    germanAdjectives();
    countries.forEach(this::englishAdjectives);
    countries.forEach(this::places);
    variants();
    states.write(folder.resolve("states.tsv"));
    names.write(folder.resolve("names.tsv"));
  }

  private String code(CountryInfo.Country country) {
    return territories.current(country.own());
  }

  private void stateNames() {
    Map<String, String> owners = new TreeMap<>();
    countries.forEach(country -> owners.put(code(country), territories.current(country.state())));
    territories
        .names()
        .forEach((code, forms) -> {
          states.row(
              code,
              owners.getOrDefault(code, code),
              first(forms, "de"),
              first(forms, "en"),
              "cldr");
          for (Territories.Name name : forms) {
            names.row(name.form(), name.language(), "name", "country:" + code, name.source());
          }
        });
  }

  private static String first(List<Territories.Name> forms, String language) {
    return forms.stream()
        .filter(name -> name.language().equals(language))
        .map(Territories.Name::form)
        .findFirst()
        .orElseThrow();
  }

  private void germanAdjectives() throws IOException {
    for (List<String> row : Table.own("adjectives-de.tsv")) {
      germanWord(row.get(0), "adjective", row.get(1));
      if (row.size() > 2 && !row.get(2).isEmpty()) {
        germanWord(row.get(0), "demonym", row.get(2));
      }
    }
  }

  private void germanWord(String code, String kind, String word) {
    String source = "";
    if (german.attests(word)) {
      source = "german-pos-dict";
    } else if (formedFromName(code, word)) {
      source = "cldr: formed from the name";
    }
    if (!source.isEmpty()) {
      names.row(word, "de", kind, "country:" + code, source);
    }
  }

  /** Whether the word and a word of the state's German names begin with the same three letters. */
  private boolean formedFromName(String code, String word) {
    String folded = Words.fold(word);
    return territories.names().getOrDefault(code, List.of()).stream()
        .filter(name -> name.language().equals("de"))
        .flatMap(name -> Stream.of(Words.fold(name.form()).split(" ")))
        .anyMatch(name -> name.regionMatches(0, folded, 0, Math.min(3, folded.length())));
  }

  /** The leading entries of a nationality list are adjectives; names and old spellings follow. */
  private void englishAdjectives(CountryInfo.Country country) {
    if (code(country).isEmpty()) {
      return;
    }
    String id = "country:" + code(country);
    Set<String> stateNames = new LinkedHashSet<>();
    territories
        .names()
        .getOrDefault(code(country), List.of())
        .forEach(n -> stateNames.add(Words.fold(n.form())));
    country.words().stream()
        .limit(2)
        .filter(word -> !REJECTED.contains(word))
        .filter(word -> ADJECTIVE.stream().anyMatch(word.toLowerCase(Locale.ROOT)::endsWith))
        .filter(word -> !stateNames.contains(Words.fold(word)))
        .filter(word -> stateNames.stream().anyMatch(name -> sameStart(name, Words.fold(word))))
        .forEach(word -> names.row(Words.title(word), "en", "adjective", id, "countryinfo"));
  }

  private static boolean sameStart(String name, String word) {
    return name.regionMatches(0, word, 0, 3);
  }

  private void places(CountryInfo.Country country) {
    if (code(country).isEmpty()) {
      return;
    }
    List<Cities.City> capitals =
        country.capitals().stream()
            .map(name -> cities.find(name, code(country)))
            .flatMap(List::stream)
            .toList();
    (capitals.isEmpty() ? cities.capital(code(country)) : capitals)
        .stream()
            .limit(1)
            .forEach(city ->
                place(
                    city,
                    SHARED_SEATS.contains(code(country)) ? "city" : "capital",
                    "country:" + code(country)));
    for (String name : country.cities()) {
      cities
          .find(name, code(country))
          .forEach(city -> place(city, "city", "country:" + code(country)));
    }
  }

  private void place(Cities.City city, String kind, String id) {
    String source = "countryinfo; geonames:" + city.id();
    names.row(city.english(), "en", kind, id, source);
    names.row(city.german().isEmpty() ? city.english() : city.german(), "de", kind, id, source);
  }

  private void variants() throws IOException {
    for (List<String> row : Table.own("variants.tsv")) {
      String code = row.get(0).substring(row.get(0).indexOf(':') + 1);
      String form = row.get(3);
      String source = row.get(4);
      boolean kept =
          switch (source) {
            case "countryinfo" -> attested.getOrDefault(code, Set.of()).contains(Words.fold(form));
            case "german-pos-dict" -> german.attests(form);
            default -> true;
          };
      if (!kept) {
        throw new IOException("variants.tsv: " + source + " does not attest " + row);
      }
      names.row(form, row.get(1), row.get(2), row.get(0), source);
    }
  }
}
