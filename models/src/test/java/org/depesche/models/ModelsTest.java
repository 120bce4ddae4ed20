package org.depesche.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelsTest {

  static java.util.List<String> languages() {
    return Models.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void readsTablesWithoutTheirComments(String language) {
    assertThat(Models.table(language + "/time/months.tsv"))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row).hasSizeGreaterThan(1).noneMatch(cell -> cell.startsWith("#")));
  }

  @Test
  void namesTheResourceThatIsMissing() {
    assertThat(Models.has("xx/none.tsv")).isFalse();
    assertThatThrownBy(() -> Models.open("xx/none.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("xx/none.tsv");
  }
}
