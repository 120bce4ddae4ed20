package org.depesche.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.depesche.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text, however odd. */
class TokenizerInvariantsTest {

  private static final List<String> SCRAPS =
      List.of(
          "im",
          "Im",
          "Chon",
          "Il",
          "Wort",
          "wort",
          "Dr.",
          "z.",
          "B.",
          "U.S.",
          "11.",
          "1.000",
          "don't",
          "soldiers'",
          ".",
          "..",
          "…",
          "!",
          "?!",
          ",",
          ";",
          ":",
          "-",
          "–",
          "--",
          "(",
          ")",
          "[",
          "„",
          "“",
          "”",
          "\"",
          "'",
          "’",
          "‚",
          "«",
          "»",
          "''",
          "``",
          "http://",
          "www.",
          "a@b.c",
          "@",
          "#",
          "/",
          "&",
          "*",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\ufe0f",
          "\u0308",
          "😀",
          "\ud83d",
          "\ude00",
          "字",
          ":innen",
          "\u0000",
          "\u00a0",
          "\r\n",
          "\n",
          "\n\n",
          "\t",
          "�",
          "8pm",
          "IV.",
          "'s",
          "$",
          "%");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void coversEveryVisibleCharacterInOrder(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String text = randomText(random);
      int begin = random.nextInt(text.length() + 1);
      Span block = new Span(begin, begin + random.nextInt(text.length() - begin + 1));
      for (String language : List.of("de", "en")) {
        check(text, block, Tokenizer.of(language).sentences(text, block), seed);
      }
      String once = Forms.normalise(text);
      assertThat(Forms.normalise(once)).as("seed %d", seed).isEqualTo(once);
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int scraps = random.nextInt(30);
    for (int i = 0; i < scraps; i++) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static void check(String text, Span block, List<List<Word>> sentences, long seed) {
    boolean[] covered = new boolean[text.length()];
    Span last = new Span(block.begin(), block.begin());
    for (List<Word> sentence : sentences) {
      assertThat(sentence).isNotEmpty();
      for (Word word : sentence) {
        Span span = word.span();
        assertThat(block.contains(span)).as("in bounds, seed %d: %s", seed, span).isTrue();
        assertThat(span.begin() >= last.end() || span.equals(last))
            .as("in order, seed %d: %s after %s", seed, span, last)
            .isTrue();
        assertThat(span.length()).isPositive();
        assertThat(word.form()).isNotEmpty();
        last = span;
        for (int i = span.begin(); i < span.end(); i++) {
          covered[i] = true;
        }
      }
    }
    for (int i = block.begin(); i < block.end(); i++) {
      char c = text.charAt(i);
      boolean visible =
          !Character.isWhitespace(c)
              && !Character.isSpaceChar(c)
              && !Character.isISOControl(c)
              && Character.getType(c) != Character.FORMAT;
      assertThat(covered[i] || !visible).as("seed %d: %d of '%s'", seed, i, text).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a", "a.", "a-", "a@", "'", "\"", "1.", "http:", "www.", "...", "-", "=", "😀", "U.S.", "&a",
    "://"
  })
  void cutsLongRowsWithoutSpaceIntoBoundedWords(String unit) {
    String text = unit.repeat(400_000 / unit.length());
    for (String language : List.of("de", "en")) {
      List<List<Word>> sentences =
          Tokenizer.of(language).sentences(text, new Span(0, text.length()));
      assertThat(sentences).allMatch(sentence -> sentence.size() <= 1000);
      assertThat(sentences.stream().flatMap(List::stream))
          .allMatch(word -> word.span().length() <= 4100);
    }
  }
}
