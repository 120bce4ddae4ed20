package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.depesche.model.Warning;
import org.depesche.models.Models;

/**
 * Signs that a text came out of a translating machine, from {@code
 * LANGUAGE/clean/translation-signs.tsv}: what a reader would call it, and the pattern that shows
 * it. Any one of them happens to people too; {@value #LEAST_SIGNS} different ones in one article
 * did in none of a thousand that people wrote (docs/quality.md). Long texts have more room for
 * chance, so they take one more for every {@value #CHARACTERS_PER_SIGN} characters.
 */
final class TranslationSigns implements Check {

  static final int LEAST_SIGNS = 2;

  static final int CHARACTERS_PER_SIGN = 10_000;

  /**
   * @param clues any of these stands in a text that shows the sign: to look for them is much
   *     cheaper than to try the pattern everywhere
   */
  private record Sign(String name, Pattern pattern, List<String> clues) {

    static Sign of(List<String> row) {
      return new Sign(row.get(0), Pattern.compile(row.get(1)), List.of(row.get(2).split("\\|")));
    }

    boolean mayBeIn(String text) {
      return clues.stream().anyMatch(text::contains);
    }
  }

  private final Map<String, List<Sign>> signs = new TreeMap<>();

  TranslationSigns() {
    for (String language : Models.LANGUAGES) {
      signs.put(
          language,
          Models.table(language + "/clean/translation-signs.tsv").stream().map(Sign::of).toList());
    }
  }

  @Override
  public List<Warning> check(Reading reading, String language) {
    List<String> names = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Sign sign : signs.getOrDefault(language, List.of())) {
      List<Span> found = sign.mayBeIn(reading.text()) ? find(sign, reading) : List.of();
      if (!found.isEmpty()) {
        names.add(sign.name());
        spans.addAll(found);
      }
    }
    return names.size() < LEAST_SIGNS + reading.text().length() / CHARACTERS_PER_SIGN
        ? List.of()
        : List.of(
            WarningCode.MACHINE_TRANSLATED.of(
                "the text looks machine-translated: " + String.join(", ", names),
                spans.stream().sorted().toList()));
  }

  private static List<Span> find(Sign sign, Reading reading) {
    List<Span> found = new ArrayList<>();
    for (Block block : reading.blocks()) {
      if (block.kind() != Block.Kind.BOILERPLATE && block.language() == null) {
        Span span = block.span();
        Matcher matcher = sign.pattern().matcher(span.in(reading.text()));
        while (matcher.find()) {
          found.add(new Span(span.begin() + matcher.start(), span.begin() + matcher.end()));
        }
      }
    }
    return found;
  }
}
