package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class FactsTest {

  private static final Knowledge SHIPPED = Knowledge.standard();

  @Test
  void listsEverythingThatANameMayMeanWithItsSource() {
    assertThat(Facts.of(SHIPPED, "Georgia", "en", null))
        .extracting(Fact::kind, Fact::country)
        .contains(tuple("state", "GEO"));
    assertThat(Facts.of(SHIPPED, "Springfield", null, null)).hasSizeGreaterThan(3);
    assertThat(Facts.of(SHIPPED, "Moskau", null, null))
        .allSatisfy(fact -> assertThat(fact.source()).isNotEmpty())
        .extracting(Fact::kind)
        .contains("capital", "place");
  }

  @Test
  void knowsAdjectivesInAnyInflectionAndRoles() {
    assertThat(Facts.of(SHIPPED, "nordkoreanischen", "de", null))
        .extracting(Fact::kind, Fact::id)
        .containsExactly(tuple("adjective", "country:PRK"));
    assertThat(Facts.of(SHIPPED, "Polizist", "de", null))
        .extracting(Fact::kind, Fact::sector)
        .containsExactly(tuple("role", "COP"));
  }

  @Test
  void listsPersonsByFullNameAndSurnameWithTheirTerms() {
    assertThat(Facts.of(SHIPPED, "Lawrow", null, null))
        .extracting(Fact::id)
        .contains("per:sergeilavrov");
    assertThat(Facts.of(SHIPPED, "Sergej Lawrow", null, null)).isNotEmpty();
  }

  @Test
  void leavesOutOfficesOfOtherDays() throws Exception {
    OwnKnowledge own =
        OwnKnowledge.of(
            java.util.List.of(
                new OwnKnowledge.File(
                    "own.tsv",
                    """
                    kind	name	country	office	from	to
                    person	Ole Quasdorff	EST	mayor	2001	2004-06
                    """
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    Knowledge knowledge = Knowledge.with(own);

    assertThat(Facts.of(knowledge, "Quasdorff", null, "2004-06-30")).hasSize(1);
    assertThat(Facts.of(knowledge, "Quasdorff", null, "2004-07-01")).isEmpty();
  }

  @Test
  void knowsNothingOfWhatNobodyLists() {
    assertThat(Facts.of(SHIPPED, "Xyzzyheim", null, null)).isEmpty();
    assertThat(Facts.of(SHIPPED, "", null, null)).isEmpty();
    assertThat(Facts.of(SHIPPED, " \t\uD800 ", null, null)).isEmpty();
  }
}
