package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.models.Models;
import org.depesche.models.SortedTable;
import org.junit.jupiter.api.Test;

class OfficeholdersTest {

  private static final String TABLE = "knowledge/persons.tsv";
  private static final Officeholders SHIPPED = Officeholders.with(List.of());

  @Test
  void findsEveryRowOfTheTableByItsKey() {
    SortedTable table = SortedTable.of(TABLE);

    assertThat(Models.table(TABLE))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(table.rows(row.get(0))).contains(row))
        .allSatisfy(row ->
            assertThat(row.get(0))
                .satisfiesAnyOf(
                    key -> assertThat(key).startsWith("="),
                    key -> assertThat(key).isEqualTo("@" + row.get(3)),
                    key -> assertThat(key).isEqualTo(NameKey.of(row.get(1))),
                    key ->
                        assertThat(row.get(2).split("\\|")).extracting(NameKey::of).contains(key)));
  }

  @Test
  void takesTheTermThatHoldsOnTheDay() {
    String key = NameKey.of("Sergej Lawrow");

    assertThat(SHIPPED.byName(key, "2014-06-01"))
        .isNotNull()
        .satisfies(term -> assertThat(term.holdsOn("2014-06-01")).isTrue())
        .extracting(Officeholders.Term::country)
        .isEqualTo("RUS");
  }

  @Test
  void thinksOfLeadersAloneByTheirSurnames() {
    assertThat(SHIPPED.bySurname(NameKey.of("Albanese"), null))
        .isNotNull()
        .extracting(Officeholders.Term::country)
        .isEqualTo("AUS");
    assertThat(SHIPPED.bySurname(NameKey.of("Stubb"), null)).isNull();
  }
}
