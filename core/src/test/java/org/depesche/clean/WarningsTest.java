package org.depesche.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.depesche.model.Article;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarningsTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final String DATE = "2022-05-03\n\n";

  private static final String BODY =
      "Der Stadtrat hat am Abend den Haushalt für das kommende Jahr beschlossen, nachdem die"
          + " Fraktionen lange darüber gestritten hatten.\n\n";

  private static Document clean(String text) {
    return CLEANER.clean(new Article("a.txt", (DATE + text).getBytes(UTF_8), "text/plain"));
  }

  private static List<String> codes(Document document) {
    return document.warnings().stream().map(Warning::code).toList();
  }

  private static List<String> evidence(Document document, String code) {
    return document.warnings().stream()
        .filter(warning -> warning.code().equals(code))
        .flatMap(warning -> warning.spans().stream())
        .map(document::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er sagte: „Wir bleiben.“ Dann ging er.",
        "Er sagte: “Wir bleiben.” Dann ging er.",
        "Er sagte: »Wir bleiben.« Dann ging er.",
        "Er sagte: « Wir bleiben. » Dann ging er.",
        "Er sagte: \"Wir bleiben.\" Dann ging er.",
        "Er sagte: „Wir bleiben\", und ging.",
        "Der Bildschirm misst 15\" und kostet wenig.",
        "Das Werk \"Leitlinien 2011\" ist vergriffen."
      })
  void leavesPairedMarksAlone(String sentence) {
    assertThat(codes(clean(BODY + sentence))).isEmpty();
  }

  @Test
  void letsAQuotationGoOverParagraphs() {
    String text = "„Wir bleiben bis zum Ende der Woche.\n\n„Danach gehen wir“, sagte der Sprecher.";
    assertThat(codes(clean(BODY + text))).isEmpty();
  }

  @Test
  void showsMarksWithoutPartner() {
    Document document = clean(BODY + "Wir bleiben“, sagte er. Sie rief: „Ich gehe.\n\n" + BODY);
    assertThat(codes(document)).containsExactly("unbalanced-quotation-marks");
    assertThat(evidence(document, "unbalanced-quotation-marks")).containsExactly("“", "„");
  }

  @Test
  void showsAQuotationThatBreaksOff() {
    Document document = clean(BODY + BODY.strip() + " Dazu: „Wir haben das\n\n" + BODY);
    assertThat(evidence(document, "truncated-quotation")).containsExactly("„Wir haben das");
  }

  @Test
  void showsATextThatBreaksOff() {
    String open = "Nach Angaben der Verwaltung soll die neue Halle im Herbst auf dem";
    assertThat(evidence(clean(BODY + open), "truncated-text")).containsExactly("dem");
    assertThat(codes(clean(BODY + "Die Halle soll im Herbst ..."))).contains("truncated-text");
    assertThat(codes(clean(BODY + BODY.strip() + " Anna Muster"))).isEmpty();
    assertThat(codes(clean(BODY + BODY.strip() + " Mehr unter rat.example.org"))).isEmpty();
  }

  @Test
  void takesNoLineWithinATextForItsEnd() {
    String open =
        "Nach Angaben der Verwaltung sollen in der neuen Halle, die im Herbst eröffnet wird, vor"
            + " allem Vereine aus der Stadt und dem Umland trainieren";
    assertThat(codes(clean(BODY + open + "\n\n" + BODY))).isEmpty();
    assertThat(codes(clean(BODY + open + "\n\n- Turner\n- Ringer\n- Fechter\n"))).isEmpty();
    assertThat(codes(clean((open + "\n\n").repeat(3)))).isEmpty();
  }

  @Test
  void tellsAStubWhoseRestIsPaidFor() {
    Document document =
        clean("Rat beschließt Haushalt\n\n" + BODY + "Jetzt weiterlesen mit Abo+\n");
    assertThat(evidence(document, "paywalled-stub")).containsExactly("Jetzt weiterlesen mit Abo+");
    assertThat(codes(clean(BODY.repeat(12) + "Jetzt weiterlesen mit Abo+\n"))).isEmpty();
  }

  @Test
  void tellsBlocksInAnotherLanguage() {
    String english =
        "The council said that it was not going to wait for the other towns and that the money"
            + " would be there in time for the start of the next year.";
    Document document = clean(BODY + BODY + english + "\n\n" + BODY);
    assertThat(evidence(document, "mixed-languages")).containsExactly(english);
    assertThat(document.get(Layer.BLOCKS))
        .filteredOn(block -> block.kind() == Block.Kind.PARAGRAPH)
        .extracting(Block::language)
        .containsExactly(null, null, "en", null);
  }

  @Test
  void needsSeveralSignsOfATranslatingMachine() {
    String one = "„Das Geld ist da.“ er sagte.";
    String other = "Die Stadt gab 12,000 Euro für die -Halle aus, wie der Rat -Vorsitz mitteilte.";
    assertThat(codes(clean(BODY + one.replace(" er sagte.", ""))))
        .doesNotContain("machine-translated");
    Document document = clean(BODY + one + " " + other);
    assertThat(evidence(document, "machine-translated")).contains("-Vorsitz", "12,000");
    assertThat(document.warnings().getFirst().message())
        .contains("a blank before a hyphen", "numbers with English separators");
  }

  @Test
  void measuresBoilerplate() {
    String comments =
        "Kommentare\n" + "Ganz meine Meinung\nGut gesagt\nFinde ich nicht\n".repeat(20);
    assertThat(codes(clean("Rat beschließt Haushalt\n\n" + BODY + comments)))
        .containsExactly("much-boilerplate");
  }

  @Test
  void pointsIntoTheTextWhateverItHolds() {
    Random random = new Random(20220503);
    String[] pieces = {
      "„", "“", "”", "»", "«", "\"", " ", "\n", "Wort", ".", "the", "[", "\ud83d", "-"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Document document = clean(text.toString());
      assertThat(document.warnings())
          .allSatisfy(warning ->
              assertThat(warning.spans())
                  .allMatch(span -> span.end() <= document.text().length() && span.length() > 0));
    }
  }
}
