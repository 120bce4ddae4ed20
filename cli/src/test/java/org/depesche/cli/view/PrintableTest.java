package org.depesche.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void takesTheTeethOutOfEscapeSequencesAndDirectionMarks() {
    assertThat(Printable.line("a\u001B[2Jb\u202Ec\uD83Dd")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd");
  }

  @Test
  void makesOneLineOfMany() {
    assertThat(Printable.line("  a\r\n\tb\u00A0\u2028c ")).isEqualTo("a b c");
  }

  @Test
  void cutsBehindAWordAndNeverWithinAPair() {
    assertThat(Printable.shortLine("eins zwei drei", 11)).isEqualTo("eins zwei…");
    assertThat(Printable.shortLine("\uD83D\uDE00".repeat(9), 5))
        .isEqualTo("\uD83D\uDE00".repeat(2) + "…");
  }

  @Test
  void wrapsBetweenWords() {
    assertThat(Wrap.lines("eins zwei drei", 9)).containsExactly("eins zwei", "drei");
    assertThat(Wrap.lines("überlangeswort x", 5)).containsExactly("überlangeswort", "x");
  }
}
