package org.depesche.lab.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactbookGroupsTest {

  @Test
  void readsNamesAcronymsAndNativeNamesWithoutLeadersAndRemarks() {
    assertThat(
            FactbookGroups.forms("Blue Lamp Party (Parti Lampe) or BLP [Ada QUILL] (formerly Red)"))
        .containsExactly("Blue Lamp Party", "BLP", "Parti Lampe");
  }

  @Test
  void readsNothingFromWhatBeginsWithARemark() {
    assertThat(FactbookGroups.forms("other minor parties")).isEmpty();
    assertThat(FactbookGroups.forms("[Ada QUILL]")).isEmpty();
  }
}
