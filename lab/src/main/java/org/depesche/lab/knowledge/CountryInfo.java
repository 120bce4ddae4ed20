package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file CountryInfo of P. Schrodt: names, adjectives, capitals and cities of each state. */
final class CountryInfo {

  private static final Pattern COUNTRY =
      Pattern.compile("<CountryCode>(\\w+)</CountryCode>(.*?)</Country>", Pattern.DOTALL);

  /**
   * One state or territory.
   *
   * @param code alpha-3; six letters for a territory, those of its state first
   * @param fips two letters that the U.S. government uses for it; empty if it has none
   * @param words names and adjectives, as the file writes them
   */
  record Country(
      String code, String fips, List<String> words, List<String> capitals, List<String> cities) {

    String state() {
      return code.substring(0, 3);
    }

    String own() {
      return code.substring(code.length() - 3);
    }
  }

  private CountryInfo() {}

  static List<Country> read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<Country> countries = new ArrayList<>();
    Matcher matcher = COUNTRY.matcher(text.substring(text.indexOf("-->")));
    while (matcher.find()) {
      String body = matcher.group(2);
      countries.add(
          new Country(
              matcher.group(1),
              String.join("", lines(body, "FIPS-10")).replace("-", ""),
              lines(body, "Nationality"),
              lines(body, "Capital"),
              lines(body, "MajorCities")));
    }
    return countries;
  }

  private static List<String> lines(String body, String tag) {
    int begin = body.indexOf("<" + tag + ">");
    int end = body.indexOf("</" + tag + ">");
    if (begin < 0 || end < begin) {
      return List.of();
    }
    return body.substring(begin + tag.length() + 2, end)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").replace('_', ' ').strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
