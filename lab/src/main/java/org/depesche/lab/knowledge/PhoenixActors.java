package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dictionary of actors that the Open Event Data Alliance made for its coders.
 *
 * <p>An entry is a name, more spellings of it after {@code +}, and codes in brackets: a country and
 * a role, with dates {@code 030101-050831}, {@code >050826} (since) or {@code <041130} (until).
 */
final class PhoenixActors {

  private static final Pattern CODE = Pattern.compile("\\[([A-Z]{3,})\\s*([<>]?)([\\d-]*)\\s*\\]");

  /**
   * What somebody was, and when.
   *
   * @param country alpha-3
   * @param role CAMEO agent codes run together, {@code GOVMIL}; may be empty
   * @param from {@code yyyymmdd}; empty if open
   * @param to {@code yyyymmdd}; empty if open
   */
  record Role(String country, String role, String from, String to) {}

  /**
   * @param person whether the entry was taken from the lists of persons in CountryInfo
   */
  record Actor(List<String> names, List<Role> roles, boolean person) {}

  private PhoenixActors() {}

  static List<Actor> read(Path file) throws IOException {
    List<Actor> actors = new ArrayList<>();
    // A few bytes are no UTF-8: they become replacement characters instead of an exception.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String raw : text.lines().toList()) {
      String line = raw.replaceFirst("#.*", "");
      if (line.isBlank()) {
        continue;
      }
      boolean person = line.contains("CountryInfo.txt");
      List<Role> roles = roles(line);
      String name = line.replaceFirst("[\\[;].*", "").strip();
      if (name.isEmpty()) {
        if (!actors.isEmpty()) {
          actors.get(actors.size() - 1).roles().addAll(roles);
        }
      } else if (name.startsWith("+") && !actors.isEmpty()) {
        actors.get(actors.size() - 1).names().add(name.substring(1));
        actors.get(actors.size() - 1).roles().addAll(roles);
      } else {
        actors.add(new Actor(new ArrayList<>(List.of(name)), new ArrayList<>(roles), person));
      }
    }
    return actors;
  }

  private static List<Role> roles(String line) {
    List<Role> roles = new ArrayList<>();
    Matcher matcher = CODE.matcher(line);
    while (matcher.find()) {
      String code = matcher.group(1);
      String dates = matcher.group(3);
      int dash = dates.indexOf('-');
      String first = day(dash < 0 ? dates : dates.substring(0, dash));
      String last = dash < 0 ? "" : day(dates.substring(dash + 1));
      boolean until = matcher.group(2).equals("<");
      roles.add(
          new Role(
              code.substring(0, 3), code.substring(3), until ? "" : first, until ? first : last));
    }
    return roles;
  }

  /** Six digits leave out the century: the file begins in the 1920s. */
  private static String day(String digits) {
    if (digits.length() != 6) {
      return digits;
    }
    return (digits.compareTo("250000") < 0 ? "20" : "19") + digits;
  }
}
