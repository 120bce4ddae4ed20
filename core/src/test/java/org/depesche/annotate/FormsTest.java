package org.depesche.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"", "„", "“", "”", "«", "»", "''", "``", "‘‘", ",,"})
  void writesDoubleQuotationMarksOneWay(String mark) {
    assertThat(Forms.normalise(mark)).isEqualTo("\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "‚", "‘", "’", "‹", "›", "`", "´"})
  void writesSingleQuotationMarksOneWay(String mark) {
    assertThat(Forms.normalise(mark)).isEqualTo("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", "−", "--", "---"})
  void writesDashesOneWay(String dash) {
    assertThat(Forms.normalise(dash)).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", "..", "...", "....."})
  void writesEllipsesOneWay(String dots) {
    assertThat(Forms.normalise(dots)).isEqualTo("...");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Präsident", "Pra\u0308sident", "Prä\u00adsi\u00addent", "\u200bPräsident"})
  void composesLettersAndDropsInvisibleOnes(String word) {
    assertThat(Forms.normalise(word)).isEqualTo("Präsident");
  }
}
