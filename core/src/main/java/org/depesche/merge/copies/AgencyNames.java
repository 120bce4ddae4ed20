package org.depesche.merge.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Names of news agencies: those of {@code knowledge/agencies.tsv}, and those that a text itself
 * calls an agency ("Nachrichtenagentur X", "X news agency").
 */
final class AgencyNames {

  /**
   * @param entity null where the knowledge base has no such organisation
   */
  record Agency(String name, @Nullable String entity) {}

  /** An acronym, of which many agencies are known by nothing else. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");

  private static final Pattern SUFFIX = Pattern.compile("-\\p{L}{2,5}"); // as in dpa-AFX

  private static final Map<String, Agency> KNOWN = known();
  private static final Pattern CALLED = called();
  private static final Set<String> WORDS = new HashSet<>(words());
  private static final List<String> FOLDED_WORDS =
      words().stream().map(AgencyNames::folded).distinct().toList();

  private final Map<String, Agency> ofText = new HashMap<>();

  /**
   * @param text of the document whose credits are read
   */
  AgencyNames(String text) {
    String folded = folded(text);
    if (FOLDED_WORDS.stream().noneMatch(folded::contains)) {
      return; // which is seen much faster than that the pattern stands nowhere
    }
    Matcher matcher = CALLED.matcher(text);
    while (matcher.find()) {
      String name =
          matcher.group("before") == null ? matcher.group("behind") : matcher.group("before");
      ofText.put(name.toLowerCase(Locale.ROOT), new Agency(name, null));
    }
  }

  /** The agency of that name; null if it is none that is known or that the text calls so. */
  @Nullable Agency named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    Agency known = KNOWN.get(key);
    if (known == null) {
      known = KNOWN.get(SUFFIX.matcher(key).replaceFirst(""));
    }
    return known == null ? ofText.get(key) : known;
  }

  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /** Whether some word of {@code text} says that it names an agency. */
  static boolean speaksOfAgency(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  private static Map<String, Agency> known() {
    Map<String, Agency> known = new HashMap<>();
    for (List<String> row : Models.table("knowledge/agencies.tsv")) {
      Agency agency = new Agency(row.get(0), row.get(2).isEmpty() ? null : row.get(2));
      known.put(row.get(0).toLowerCase(Locale.ROOT), agency);
      for (String form : row.get(1).split("\\|")) {
        known.put(form.toLowerCase(Locale.ROOT), agency);
      }
    }
    known.remove("");
    return Map.copyOf(known);
  }

  /** What {@link Pattern#UNICODE_CASE} takes for the same becomes the same. */
  private static String folded(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = Character.toLowerCase(Character.toUpperCase(characters[i]));
    }
    return new String(characters);
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (String language : Models.LANGUAGES) {
      Models.table(language + "/merge/agency-words.tsv").forEach(row -> words.add(row.get(0)));
    }
    return words;
  }

  /** German puts the name behind the word, English on either side. */
  private static Pattern called() {
    List<String> quoted =
        words().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .toList();
    String words = "(?iu:" + String.join("|", quoted) + ")";
    String name = "\\p{Lu}\\p{L}{2,12}";
    return Pattern.compile(
        "\\b" + words + " [„“\"']?(?<behind>" + name + ")\\b|\\b(?<before>" + name + ") " + words);
  }
}
