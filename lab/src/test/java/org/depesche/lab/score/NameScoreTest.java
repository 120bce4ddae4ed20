package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.depesche.lab.data.NamedText;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;

class NameScoreTest {

  private static final Set<NameKind> KINDS = Set.of(NameKind.PER, NameKind.ORG, NameKind.LOC);
  private static final String TEXT = "Anna Huber sprach in Graz mit der EU-Kommission.";

  private static Name name(String words, NameKind kind) {
    int begin = TEXT.indexOf(words);
    return new Name(new Span(begin, begin + words.length()), kind);
  }

  private static NameScore score(Name... found) {
    NameScore score = new NameScore(KINDS);
    NamedText gold =
        new NamedText(TEXT, List.of(name("Anna Huber", NameKind.PER), name("Graz", NameKind.LOC)));
    score.add(gold, List.of(found));
    return score;
  }

  @Test
  void wantsTheExactSpanAndKind() {
    NameScore score =
        score(name("Anna", NameKind.PER), name("Graz", NameKind.LOC), name("Huber", NameKind.ORG));
    assertThat(score.of(KINDS)).isEqualTo(Prf.of(1, 3, 2));
    assertThat(score.of(NameKind.LOC)).isEqualTo(Prf.of(1, 1, 1));
    assertThat(score.of(NameKind.PER)).isEqualTo(Prf.of(0, 1, 1));
  }

  @Test
  void leavesOutOtherKindsAndNamesInCompounds() {
    NameScore score = score(name("sprach", NameKind.OTH), name("EU", NameKind.ORG));
    assertThat(score.of(KINDS)).isEqualTo(Prf.of(0, 0, 2));
  }
}
