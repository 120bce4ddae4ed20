package org.depesche.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SortedTableTest {

  private static final String PLACES = "knowledge/places.tsv";

  @Test
  void findsEveryRowByItsKey() {
    SortedTable table = SortedTable.of(PLACES);

    assertThat(Models.table(PLACES))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(table.rows(row.get(0))).contains(row));
  }

  @Test
  void findsNothingUnderKeysThatAreNotThere() {
    SortedTable table = SortedTable.of(PLACES);

    assertThat(List.of("", "#", "0", "mosco", "moscovx", "zzzzzz", "\uFFFF"))
        .allSatisfy(key -> assertThat(table.rows(key)).isEmpty());
  }
}
