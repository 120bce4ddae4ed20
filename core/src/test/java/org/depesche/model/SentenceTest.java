package org.depesche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static Sentence tree(int... heads) {
    List<Token> tokens =
        IntStream.range(0, heads.length)
            .mapToObj(i -> new Token(new Span(i, i + 1), "a", "a", Upos.X, "_", heads[i], "dep"))
            .toList();
    return new Sentence(new Span(0, heads.length), Block.Kind.PARAGRAPH, tokens);
  }

  @Test
  void tellsWhatIsWithinWhat() {
    Sentence sentence = tree(1, -1, 1, 2);

    assertThat(sentence.isWithin(3, 1)).isTrue();
    assertThat(sentence.isWithin(2, 2)).isTrue();
    assertThat(sentence.isWithin(0, 2)).isFalse();
    assertThat(sentence.isWithin(1, 3)).isFalse();
  }

  @Test
  void endsWhereHeadsGoRoundInACircle() {
    assertThat(tree(1, 0, -1).isWithin(0, 2)).isFalse();
  }
}
