package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;

class ChainGoldTest {

  @Test
  void readsMentionsWithinMentionsAndCountries() {
    ChainGold gold =
        ChainGold.read(
                "test",
                """
                # a comment
                @ x-01 | de | 2024-01-02 | sport
                T Der [A! [B dänische] Trainer] kam.
                T [A! Er] ging.
                K A DNK
                """)
            .get(0);
    assertThat(gold.text()).isEqualTo("Der dänische Trainer kam.\nEr ging.");
    assertThat(gold.mentions())
        .containsExactly(
            new ChainGold.GoldMention(new Span(4, 20), "A", true),
            new ChainGold.GoldMention(new Span(4, 12), "B", false),
            new ChainGold.GoldMention(new Span(26, 28), "A", true));
    assertThat(gold.countries()).containsExactly(Map.entry("A", "DNK"));
  }

  @Test
  void namesTheTextWhoseBracketsDoNotClose() {
    assertThatThrownBy(() -> ChainGold.read("test", "@ x-07 | de | 2024-01-02 | sport\nT [A b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x-07");
  }

  @Test
  void countriesOfOurTextsBelongToChainsOfTheirs() {
    Set<String> ids = new HashSet<>();
    for (ChainSet set : ChainSet.values()) {
      for (ChainGold gold : texts(set)) {
        assertThat(ids.add(gold.id())).as(gold.id()).isTrue();
        assertThat(gold.mentions())
            .as(gold.id())
            .isNotEmpty()
            .allSatisfy(m -> assertThat(m.span().in(gold.text())).matches("\\S(.*\\S)?"));
        List<String> chains = gold.mentions().stream().map(ChainGold.GoldMention::chain).toList();
        assertThat(chains).as(gold.id()).containsAll(gold.countries().keySet());
      }
    }
  }

  @Test
  void numbersOfTextsBeginWithTheirSet() {
    for (ChainSet set : ChainSet.values()) {
      List<ChainSet> shown = set.open() ? List.of(set) : List.of(ChainSet.OWN, set);
      assertThat(texts(set)).allSatisfy(gold -> assertThat(shown(gold.id())).isEqualTo(shown));
    }
  }

  @Test
  void showsClosedSetsOnlyToWhoNamesThem() {
    assertThat(shown("")).containsExactly(ChainSet.OWN);
    assertThat(shown("de-07")).containsExactly(ChainSet.OWN);
    assertThat(shown("unseen-de-07")).containsExactly(ChainSet.OWN, ChainSet.UNSEEN);
    assertThat(shown("kept")).containsExactly(ChainSet.OWN, ChainSet.KEPT);
  }

  private static List<ChainSet> shown(String wanted) {
    return Arrays.stream(ChainSet.values()).filter(s -> s.shows(wanted)).toList();
  }

  private static List<ChainGold> texts(ChainSet set) {
    List<ChainGold> all = new ArrayList<>();
    for (String language : List.of("de", "en")) {
      Floors.Resource texts = set.texts(language);
      all.addAll(ChainGold.read(texts.name(), texts.content()));
    }
    return all;
  }
}
