package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;

class QuotationFloorTest {

  private static final String TEXT = "Una said the geese were “quite cross”. Bo refused to help.";
  private static final GoldText GOLD =
      GoldFile.read(
              "x",
              "@ x | en | none | geese\nT "
                  + TEXT
                  + "\nQ indirect | the geese were “quite cross” | Una | said")
          .texts()
          .getFirst();

  @Test
  void leavesFragmentsAndReportsOpen() {
    QuotationFloor floor =
        measured(
            quotation(Quotation.Type.INDIRECT, "the geese were “quite cross”"),
            quotation(Quotation.Type.DIRECT, "quite cross"),
            quotation(Quotation.Type.REPORTED, "Bo refused to help"));
    assertThat(floor.score().message()).isEqualTo(new Prf(1, 1));
    assertThat(floor.score().predicted()).isEqualTo(1);
  }

  @Test
  void countsOtherPredictionsWithoutGoldAgainstPrecision() {
    QuotationFloor floor =
        measured(
            quotation(Quotation.Type.INDIRECT, "the geese were “quite cross”"),
            quotation(Quotation.Type.INDIRECT, "to help"));
    assertThat(floor.score().message().precision()).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void countsContentThatCleaningCutAwayAsMissed() {
    QuotationFloor floor = new QuotationFloor();
    floor.add(GOLD, Document.of("x.txt", "Bo refused to help."));
    assertThat(floor.score().gold()).isEqualTo(1);
    assertThat(floor.errors()).first().asString().startsWith("lost in x");
  }

  private static QuotationFloor measured(Quotation... quotations) {
    QuotationFloor floor = new QuotationFloor();
    floor.add(GOLD, Document.of("x.txt", TEXT).with(Layer.QUOTATIONS, List.of(quotations)));
    return floor;
  }

  private static Quotation quotation(Quotation.Type type, String content) {
    int begin = TEXT.indexOf(content);
    return new Quotation(
        "q",
        type,
        Quotation.Medium.SPEECH,
        List.of(new Span(begin, begin + content.length())),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        null,
        false,
        "test");
  }
}
