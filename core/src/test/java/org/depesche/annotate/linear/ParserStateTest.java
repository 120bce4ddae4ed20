package org.depesche.annotate.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserStateTest {

  /** Words are numbered from 0; the last number is the root. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "1 2", "2 0 4 2", "1 4 1 2", "3 0 1 5 3", "6 0 1 1 3 0"})
  void oracleLeadsToTheTree(String heads) {
    int[] gold = java.util.Arrays.stream(heads.split(" ")).mapToInt(Integer::parseInt).toArray();
    ParserState state = state(gold.length);
    while (!state.done()) {
      state.apply(cheapest(state, gold));
    }
    assertThat(state.heads()).isEqualTo(gold);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyTransitionsEndInATreeWithOneRoot(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(30);
    ParserState state = state(n);
    while (!state.done()) {
      List<Integer> allowed =
          new ArrayList<>(IntStream.range(0, 3).filter(state::allows).boxed().toList());
      Collections.shuffle(allowed, random);
      state.apply(allowed.getFirst());
    }
    int[] heads = state.heads();
    assertThat(heads).as("seed %d", seed).containsOnlyOnce(n);
    for (int i = 0; i < n; i++) {
      int steps = 0;
      for (int at = i; at < n; at = heads[at]) {
        assertThat(steps++).as("seed %d", seed).isLessThan(n);
      }
    }
  }

  private static int cheapest(ParserState state, int[] gold) {
    int best = -1;
    for (int t = 0; t < ParserState.TRANSITIONS; t++) {
      if (state.allows(t) && (best < 0 || state.cost(t, gold) < state.cost(best, gold))) {
        best = t;
      }
    }
    return best;
  }

  private static ParserState state(int words) {
    List<String> forms = IntStream.range(0, words).mapToObj(i -> "w" + i).toList();
    return new ParserState(new Encoded(forms, new Vocabulary(form -> List.of(), NameParts.NONE)));
  }
}
