package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** States and territories with their names from CLDR and ISO 3166, German and English. */
final class Territories {

  /** Kosovo has no code in ISO 3166; XKX is the one in common use, from CLDR's XK. */
  private static final Map<String, String> ADDED = Map.of("XK", "XKX");

  /** Codes of older standards in the other data sets, and a misprint. */
  private static final Map<String, String> RENAMED =
      Map.of("TMP", "TLS", "KSV", "XKX", "FRN", "FRA");

  /**
   * @param source CLDR or ISO
   */
  record Name(String form, String language, String source) {}

  private final Map<String, String> alpha3 = new TreeMap<>(ADDED);
  private final Map<String, List<Name>> names = new TreeMap<>();

  Territories(Path gazetteers) throws IOException {
    JsonMapper json = new JsonMapper();
    Path iso = gazetteers.resolve("debian-iso-codes-de");
    JsonNode codes = json.readTree(iso.resolve("iso_3166-1.json").toFile()).path("3166-1");
    codes.forEach(
        row -> alpha3.put(row.path("alpha_2").asString(), row.path("alpha_3").asString()));
    for (String language : List.of("de", "en")) {
      Path file =
          gazetteers.resolve(
              "cldr-de/cldr-json/cldr-localenames-full/main/" + language + "/territories.json");
      json.readTree(file.toFile())
          .path("main")
          .path(language)
          .path("localeDisplayNames")
          .path("territories")
          .properties()
          .forEach(entry -> addCldr(entry.getKey(), entry.getValue().asString(), language));
    }
    Map<String, String> german = GettextCatalogue.read(iso.resolve("iso_3166-1.mo")).messages();
    codes.forEach(row -> addIso(row, german));
  }

  private void addCldr(String key, String form, String language) {
    String code = alpha3.get(key.substring(0, Math.min(2, key.length())));
    boolean plain = key.length() == 2 || key.startsWith("-alt-", 2);
    if (code != null && plain && form.indexOf('(') < 0) {
      add(code, form, language, "cldr");
    }
  }

  private void addIso(JsonNode row, Map<String, String> german) {
    String code = row.path("alpha_3").asString();
    for (String field : List.of("common_name", "name", "official_name")) {
      String english = row.path(field).asString("");
      if (!english.isEmpty() && english.indexOf(',') < 0) {
        add(code, english, "en", "iso-codes-de");
        String translated = german.getOrDefault(english, "");
        if (!translated.isEmpty()) {
          add(code, translated, "de", "iso-codes-de");
        }
      }
    }
  }

  private void add(String code, String form, String language, String source) {
    List<Name> list = names.computeIfAbsent(code, c -> new ArrayList<>());
    String plain = form.replace('’', '\'');
    if (list.stream().noneMatch(n -> n.form().equals(plain) && n.language().equals(language))) {
      list.add(new Name(plain, language, source));
    }
  }

  /** Alpha-3 code to names, CLDR's standard name first. */
  Map<String, List<Name>> names() {
    return names;
  }

  /** The code as ISO 3166 has it today; empty if it has none, as for states of the past. */
  String current(String code) {
    String renamed = RENAMED.getOrDefault(code, code);
    return names.containsKey(renamed) ? renamed : "";
  }

  /** The alpha-3 code of the state of that English name; empty if there is none. */
  String named(String english) {
    return names.entrySet().stream()
        .filter(entry ->
            entry.getValue().stream()
                .anyMatch(n -> n.language().equals("en") && n.form().equals(english)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The alpha-3 code of an alpha-2 code; empty if there is none. */
  String alpha3(String alpha2) {
    return alpha3.getOrDefault(alpha2, "");
  }
}
