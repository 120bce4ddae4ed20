package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.depesche.model.Warning;

/** Blocks in another language than the document's, and the warning if they are many. */
final class BlockLanguages {

  /** So many characters in another language are more than a name or a motto. */
  private static final int LEAST_CHARACTERS = 120;

  private BlockLanguages() {}

  /** The blocks with their language, where it differs from the document's. */
  static List<Block> mark(Reading reading, String language, LanguageGuesser guesser) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : reading.blocks()) {
      Optional<String> other = guesser.otherThan(language, block.span().in(reading.text()));
      blocks.add(new Block(block.span(), block.kind(), block.rule(), other.orElse(null)));
    }
    return blocks;
  }

  static List<Warning> check(Reading reading, String language) {
    List<Span> spans =
        reading.blocks().stream()
            .filter(block -> block.language() != null && block.kind() != Block.Kind.BOILERPLATE)
            .map(Block::span)
            .toList();
    if (language.equals(LanguageGuesser.UNKNOWN)) {
      return List.of();
    }
    int characters = spans.stream().mapToInt(Span::length).sum();
    if (characters < LEAST_CHARACTERS) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "the article is in the language '%s', but %d of its blocks are not",
            language,
            spans.size());
    return List.of(WarningCode.MIXED_LANGUAGES.of(message, spans));
  }
}
