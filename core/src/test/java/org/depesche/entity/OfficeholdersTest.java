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
    assertThat(SHIPPED.bySurname(NameKey.of("Baerbock"), "2022-03-01")).isNull();
  }

  @Test
  void takesNoOpenTermForLastingLongerThanItsSourceSpeaks() {
    Officeholders.Term term =
        new Officeholders.Term("Ada Lahti", "FIN", "GOV", "Mayor", "2011", "", "2014-09-08", "own");

    assertThat(term.holdsOn("2010-12-31")).isFalse();
    assertThat(term.holdsOn("2011-02-03")).isTrue();
    assertThat(term.holdsOn("2014-09-08")).isTrue();
    assertThat(term.holdsOn("2014-09-09")).isFalse();
    assertThat(term.holdsOn(null)).isFalse();
    assertThat(term.mayHoldOn("2014-09-09")).isTrue();
    assertThat(term.mayHoldOn("2010-12-31")).isFalse();
  }

  @Test
  void isUnsureOfTheMonthOrYearInWhichATermBeginsOrEnds() {
    Officeholders.Term term =
        new Officeholders.Term("Ada Lahti", "FIN", "GOV", "Mayor", "2011", "2013-05", "", "own");

    assertThat(term.holdsOn("2011-06-01")).isTrue();
    assertThat(term.surelyHoldsOn("2011-06-01")).isFalse();
    assertThat(term.surelyHoldsOn("2012-01-01")).isTrue();
    assertThat(term.holdsOn("2013-05-31")).isTrue();
    assertThat(term.surelyHoldsOn("2013-05-31")).isFalse();
    assertThat(term.holdsOn("2013-06-01")).isFalse();
  }

  @Test
  void keepsTheCountryOfWhoIsOutOfOffice() {
    assertThat(SHIPPED.byName(NameKey.of("Annalena Baerbock"), "2030-01-01"))
        .isNotNull()
        .satisfies(term -> assertThat(term.holdsOn("2030-01-01")).isFalse())
        .extracting(Officeholders.Term::country)
        .isEqualTo("DEU");
  }

  @Test
  void findsTheOfficeOfTheDayAmongSeveralOfOnePerson() {
    String key = NameKey.of("Dmitri Medwedew");

    assertThat(office(key, "2010-03-01")).isEqualTo("President");
    assertThat(office(key, "2015-03-01")).isEqualTo("Prime Minister");
    assertThat(SHIPPED.bySurname(NameKey.of("Medwedew"), "2015-03-01")).isNotNull();
    assertThat(SHIPPED.bySurname(NameKey.of("Medwedew"), "2021-03-01")).isNull();
  }

  @Test
  void thinksOfNobodyAtASurnameThatManyBear() {
    assertThat(SHIPPED.bySurname(NameKey.of("Ali"), "2022-03-01")).isNull();
    assertThat(SHIPPED.bySurname(NameKey.of("Martin"), "2021-03-01")).isNull();
  }

  private static String office(String key, String day) {
    Officeholders.Term term = SHIPPED.byName(key, day);
    return term == null ? "" : term.office();
  }
}
