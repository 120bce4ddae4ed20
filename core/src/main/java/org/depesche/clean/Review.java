package org.depesche.clean;

import java.util.List;
import java.util.Locale;
import org.depesche.model.Block;
import org.depesche.model.Warning;

/**
 * Everything that a careful reader would point out about an article, in the order of the checks.
 */
final class Review {

  /** Of so short a boilerplate nobody speaks, however short the article is. */
  private static final int LEAST_BOILERPLATE = 500;

  private final List<Check> checks =
      List.of(
          Review::noPublicationDate,
          Review::unknownLanguage,
          BlockLanguages::check,
          new TranslationSigns(),
          QuotationMarks::check,
          Endings::check,
          Review::muchBoilerplate);

  List<Warning> of(Reading reading, String language) {
    if (reading.blocks().stream().allMatch(block -> block.kind() == Block.Kind.BOILERPLATE)) {
      return List.of(WarningCode.NO_TEXT.of("no main text was found"));
    }
    return checks.stream().flatMap(check -> check.check(reading, language).stream()).toList();
  }

  private static List<Warning> noPublicationDate(Reading reading, String language) {
    return reading.metadata().published() != null
        ? List.of()
        : List.of(
            WarningCode.NO_PUBLICATION_DATE.of("nothing states when the article was published"));
  }

  private static List<Warning> unknownLanguage(Reading reading, String language) {
    return language.equals(LanguageGuesser.UNKNOWN)
        ? List.of(WarningCode.UNKNOWN_LANGUAGE.of("the text is neither German nor English"))
        : List.of();
  }

  private static List<Warning> muchBoilerplate(Reading reading, String language) {
    int boilerplate = characters(reading.blocks(), true);
    int all = boilerplate + characters(reading.blocks(), false);
    if (boilerplate < LEAST_BOILERPLATE || boilerplate * 2 < all) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "%d %% of the text's characters are none of the article's",
            100L * boilerplate / all);
    return List.of(WarningCode.MUCH_BOILERPLATE.of(message));
  }

  private static int characters(List<Block> blocks, boolean boilerplate) {
    return blocks.stream()
        .filter(block -> (block.kind() == Block.Kind.BOILERPLATE) == boilerplate)
        .mapToInt(block -> block.span().length())
        .sum();
  }
}
