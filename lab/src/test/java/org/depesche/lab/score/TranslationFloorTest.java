package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranslationFloorTest {

  private static final TranslationFloor FLOOR = TranslationFloor.measure();

  @Test
  void findsTranslationsAmongReportsOfTheSameHappenings() {
    assertThat(FLOOR.told().recall()).as("%s", FLOOR.pairs()).isGreaterThanOrEqualTo(0.8);
    assertThat(FLOOR.told().precision()).as("%s", FLOOR.pairs()).isEqualTo(1);
  }

  @Test
  void countsNoIndependentReportToTheOriginOfAnother() {
    assertThat(FLOOR.certain().precision()).as("%s", FLOOR.pairs()).isEqualTo(1);
  }
}
