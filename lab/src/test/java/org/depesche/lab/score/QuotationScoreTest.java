package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.model.Party;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationScoreTest {

  private static final String TEXT = "Mila sagt: Der Kuchen ist fertig . Ole meint: Nein .";
  private static final TokenGrid GRID = TokenGrid.of(TEXT);

  @Test
  void givesFullMarksToTheGoldItself() {
    QuotationScore score = new QuotationScore();
    List<Quoted> gold = List.of(quotation("Der Kuchen ist fertig", "Mila"));
    score.add(gold, gold);
    assertThat(score.joint()).isEqualTo(new Prf(1, 1));
    assertThat(score.form()).isEqualTo(new Prf(1, 1));
  }

  @Test
  void countsUnpairedQuotationsInAllTheirParts() {
    QuotationScore score = new QuotationScore();
    score.add(
        List.of(quotation("Der Kuchen ist fertig", "Mila"), quotation("Nein", "Ole")),
        List.of(quotation("Der Kuchen", "Mila")));
    assertThat(score.message().precision()).isEqualTo(1);
    assertThat(score.message().recall()).isEqualTo(0.25, within(1e-9));
    assertThat(score.roles().recall()).isEqualTo(0.5, within(1e-9));
    assertThat(score.joint().recall()).isEqualTo(0.375, within(1e-9));
  }

  @Test
  void doesNotPairQuotationsThatShareNoToken() {
    QuotationScore score = new QuotationScore();
    score.add(List.of(quotation("Nein", "Ole")), List.of(quotation("Der Kuchen", "Mila")));
    assertThat(score.form()).isEqualTo(new Prf(0, 0));
  }

  @Test
  void readsTheDataSetsFormat(@TempDir Path folder) throws Exception {
    String json =
        """
        {"documentName":"1 - Kuchen","originalText":"\ud83c\udf82 Mila: Ja.",
         "tokens":[{"charBegin":0,"charEnd":1},{"charBegin":2,"charEnd":6},
                   {"charBegin":6,"charEnd":7},{"charBegin":8,"charEnd":10}],
         "annotations":[{"type":"Direct","medium":"SW","quote":{"tokenIds":[3]},
           "speaker":{"tokenIds":[1]},"cue":{"tokenIds":[]}}]}
        """;
    Files.writeString(folder.resolve("1.pretty.json"), json, StandardCharsets.UTF_8);
    QuotationGold gold = QuotationGold.readAll(folder).getFirst();
    Quoted quotation = gold.quotations().getFirst();
    assertThat(gold.grid().show(quotation.content())).isEqualTo("Ja");
    assertThat(gold.grid().show(quotation.part(Quoted.Part.SPEAKER))).isEqualTo("Mila");
    assertThat(quotation.mediums())
        .containsExactly(Quotation.Medium.SPEECH, Quotation.Medium.WRITING);
  }

  private static Quoted quotation(String content, String speaker) {
    return Quoted.of(
        new Quotation(
            "q",
            Quotation.Type.DIRECT,
            Quotation.Medium.SPEECH,
            List.of(span(content)),
            List.of(),
            List.of(),
            new Party(List.of(span(speaker)), null),
            null,
            List.of(),
            null,
            false,
            "test"),
        GRID);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
