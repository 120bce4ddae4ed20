package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    for (Floors.Resource texts : all()) {
      for (ChainGold gold : ChainGold.read(texts.name(), texts.content())) {
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

  private static List<Floors.Resource> all() {
    return List.of(
        Floors.chains("de"),
        Floors.chains("en"),
        Floors.unseenChains("de"),
        Floors.unseenChains("en"));
  }
}
