package org.depesche.lab.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactbookPartiesTest {

  @Test
  void readsNamesAcronymsAndNativeNamesWithoutLeadersAndRemarks() {
    assertThat(
            FactbookParties.forms(
                "Blue Lamp Party (Parti Lampe) or BLP [Ada QUILL] (formerly Red)"))
        .containsExactly("Blue Lamp Party", "BLP", "Parti Lampe");
  }

  @Test
  void readsNothingFromWhatBeginsWithARemark() {
    assertThat(FactbookParties.forms("other minor parties")).isEmpty();
    assertThat(FactbookParties.forms("[Ada QUILL]")).isEmpty();
  }
}
