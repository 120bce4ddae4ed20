package org.depesche.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.depesche.annotate.linear.NameLabels;
import org.depesche.lab.data.NamedSentence;
import org.junit.jupiter.api.Test;

class SwappedNamesTest {

  private static final NamedSentence PERSON =
      sentence("Tano/B-PER Brek/I-PER liest/O Windrose/B-OTH heute/O");
  private static final NamedSentence SOURCE = sentence("Ormo/B-PER schläft/O Velda/B-LOC");

  @Test
  void putsNamesOfTheSameKindInPlaceOfMost() {
    List<NamedSentence> swapped = SwappedNames.of(Collections.nCopies(40, PERSON), List.of(SOURCE));

    assertThat(swapped).hasSize(40);
    assertThat(swapped.stream().map(SwappedNamesTest::text).distinct())
        .containsExactlyInAnyOrder(text(PERSON), "Ormo/B-PER liest/O Windrose/B-OTH heute/O");
    assertThat(swapped.stream().filter(s -> s.forms().getFirst().equals("Ormo")).count())
        .isGreaterThan(20);
  }

  @Test
  void givesTheSameTwice() {
    List<NamedSentence> sentences = Collections.nCopies(20, PERSON);

    assertThat(SwappedNames.of(sentences, List.of(SOURCE)).stream().map(SwappedNamesTest::text))
        .containsExactlyElementsOf(
            SwappedNames.of(sentences, List.of(SOURCE)).stream()
                .map(SwappedNamesTest::text)
                .toList());
  }

  @Test
  void leavesOutSentencesWithoutNamesAndThoseWithDoubtfulLabels() {
    NamedSentence doubtful = new NamedSentence(List.of("Velda"), new int[] {0b100001});

    assertThat(SwappedNames.of(List.of(sentence("er/O lacht/O"), doubtful), List.of(SOURCE)))
        .isEmpty();
  }

  private static NamedSentence sentence(String words) {
    List<String[]> pairs = Arrays.stream(words.split(" ")).map(word -> word.split("/")).toList();
    return new NamedSentence(
        pairs.stream().map(pair -> pair[0]).toList(),
        pairs.stream().mapToInt(pair -> 1 << NameLabels.ALL.indexOf(pair[1])).toArray());
  }

  private static String text(NamedSentence sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.forms().size(); i++) {
      text.append(i == 0 ? "" : " ")
          .append(sentence.forms().get(i))
          .append('/')
          .append(NameLabels.ALL.get(sentence.labels()[i]));
    }
    return text.toString();
  }
}
