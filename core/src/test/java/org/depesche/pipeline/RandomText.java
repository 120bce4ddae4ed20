package org.depesche.pipeline;

import java.util.List;
import java.util.Random;

/** Texts that nobody would write, made of what news texts are made of. */
final class RandomText {

  private static final List<String> PIECES =
      List.of(
          "Die",
          "Ministerin",
          "sagte",
          "dass",
          "habe",
          "Der",
          "Präsident",
          "besuchte",
          "Berlin",
          "am",
          "3. Mai 2031",
          "gestern",
          "Mr.",
          "Smith",
          "denied",
          "accused",
          "the",
          "of",
          "U.S.",
          "Nordkorea",
          "südkoreanische",
          "Moskau",
          "Dr.",
          "z. B.",
          "17.",
          "1.500",
          "12:30",
          "Uhr",
          "would",
          "not",
          "nicht",
          "werde",
          "Außenminister-Treffen",
          "I",
          "İstanbul",
          "ß",
          "könne",
          "„",
          "“",
          "”",
          "\"",
          "»",
          "«",
          "‚",
          "‘",
          "’",
          "'",
          "(",
          ")",
          "[",
          "–",
          "—",
          "-",
          ",",
          ".",
          "!",
          "?",
          "...",
          "…",
          ":",
          ";",
          "/",
          "&amp;",
          "https://example.org/a?b=c",
          "a@b.example",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "\u00A0",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDC00",
          "e\u0301",
          "\u0000",
          "\t",
          "\r\n",
          "\n",
          "\n\n",
          "\u2028",
          "日本",
          "北朝鮮",
          "Путин",
          "مصر",
          "٣",
          "2023-09-13",
          "13.9.2023",
          "Sept. 13",
          "2031",
          "99999999999999999999",
          "-",
          "%",
          "€");

  private RandomText() {}

  /** Always the same text for the same seed. */
  static String of(long seed) {
    Random random = new Random(seed);
    int length = random.nextInt(120);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(5) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Empty, blank, only marks, one word without end, half a pair, unbalanced brackets. */
  static List<String> odd() {
    return List.of(
        "",
        " ",
        "\n\n\n",
        "\u0000",
        ".",
        "\uD83D",
        "\"".repeat(500),
        "„".repeat(500) + "a" + "“".repeat(500),
        "(".repeat(2000),
        ". ".repeat(500),
        "a".repeat(20_000),
        "wer-".repeat(2000),
        "Er sagte, dass ".repeat(300) + "es regne.",
        "1.".repeat(2000));
  }
}
