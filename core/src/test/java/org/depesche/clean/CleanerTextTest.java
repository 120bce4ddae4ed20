package org.depesche.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.depesche.model.Article;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.depesche.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTextTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final String BODY =
      "Die Ministerin hat am Montag in Lissabon mit ihrem Kollegen über den neuen Vertrag"
          + " gesprochen, der im Herbst unterzeichnet werden soll.";

  private static Document clean(String text) {
    return clean(text.getBytes(UTF_8));
  }

  private static Document clean(byte[] content) {
    return CLEANER.clean(new Article("a.txt", content, "text/plain"));
  }

  private static List<String> blocks(Document document) {
    return document.get(Layer.BLOCKS).stream()
        .map(block -> block.kind() + ":" + document.text(block.span()))
        .toList();
  }

  private static List<Block.Kind> kinds(Document document) {
    return document.get(Layer.BLOCKS).stream().map(Block::kind).toList();
  }

  private static Metadata metadata(Document document) {
    return document.get(Layer.METADATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ein Satz.\r\nNoch einer.\r\n", " vorn und hinten \n\n", "\u2028\u0085x", ""})
  void keepsTheTextExactly(String text) {
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @Test
  void dropsOnlyTheByteOrderMark() {
    assertThat(clean("\ufeffEin Satz.\ufeff").text()).isEqualTo("Ein Satz.\ufeff");
    assertThat(clean("\ufeffEin Satz.".getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo("Ein Satz.");
  }

  @Test
  void guessesAnEncodingWithAWarning() {
    Document document =
        clean((BODY + " Größe, Übung, Maß.").getBytes(Charset.forName("windows-1252")));
    assertThat(document.text()).isEqualTo(BODY + " Größe, Übung, Maß.");
    assertThat(document.warnings()).extracting(Warning::code).contains("guessed-encoding");
  }

  @Test
  void losesOnlyTheBrokenBytesOfAText() {
    byte[] bytes = ("Größe und Übung für alle Fälle. " + BODY).getBytes(UTF_8);
    bytes[20] = (byte) 0xff;
    Document document = clean(bytes);
    assertThat(document.text()).startsWith("Größe und Übung").contains("\ufffd");
    assertThat(document.warnings()).extracting(Warning::code).contains("malformed-encoding");
  }

  @Test
  void takesATextOfOneLineAsBody() {
    assertThat(kinds(clean("Minister trifft Kollegen in Lissabon")))
        .containsExactly(Block.Kind.PARAGRAPH);
  }

  @Test
  void readsAnIsoDateInTheFirstLineAsPublicationDateAndKeepsIt() {
    Document document = clean("2024-03-07\n" + BODY + "\n");
    Value<DateInterval> published = requireNonNull(metadata(document).published());
    assertThat(document.text()).startsWith("2024-03-07");
    assertThat(published.value())
        .isEqualTo(DateInterval.day(LocalDate.of(2024, 3, 7), DateInterval.Basis.STATED));
    assertThat(document.text(published.spans().get(0))).isEqualTo("2024-03-07");
    assertThat(document.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mar 7, 2024 08:15 Europe/Lisbon | published",
        "7. März 2024, 08:15 Uhr | published",
        "Veröffentlicht am 07.03.2024 um 8.15 Uhr | published",
        "Thursday, 7 March 2024 | published",
        "Stand: 7.3.2024 | updated",
        "Aktualisiert 7. März 2024, 20:15 Uhr ET. | updated",
        "Last updated: March 7th, 2024 at 8:15 a.m. | updated"
      })
  void readsDateLines(String line, String role) {
    Document document = clean(line + "\n" + BODY + "\n" + BODY);
    Metadata metadata = metadata(document);
    Value<DateInterval> date =
        requireNonNull(role.equals("published") ? metadata.published() : metadata.updated());
    assertThat(date.value().value()).isEqualTo("2024-03-07");
    assertThat(document.text(date.spans().get(0))).contains("2024").doesNotContain(":");
    assertThat(kinds(document)).startsWith(Block.Kind.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Am 7. März 2024 trafen sie sich.", "31. Februar 2024"})
  void takesNoOtherLineForADateLine(String line) {
    assertThat(metadata(clean(line + "\n" + BODY + "\n" + BODY)).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          05/06/2024 | The harbour was closed on 13/05/2024. | 2024-06-05
          05/06/2024 | The harbour was closed on 05/13/2024. | 2024-05-06
          05/06/2024 | The mayor spoke on May 3, 2024 about the harbour. | 2024-05-06
          05/06/2024 | The mayor spoke on 3 May 2024 about the harbour. | 2024-06-05
          05/06/2024 | The harbour was closed on 13/05/2024 and on 05/14/2024. |
          05/06/2024 | The mayor said that the harbour will be closed by the town. |
          05/06/2024 | Der Hafen wurde am Abend von der Stadt für die Schiffe gesperrt. | 2024-06-05
          """)
  void readsDatesWithSlashesAsTheTextWritesThem(String line, String sentence, String day) {
    Value<DateInterval> published =
        metadata(clean(line + "\n" + sentence + "\n" + sentence.replace("The", "This")))
            .published();
    assertThat(published == null ? null : published.value().value()).isEqualTo(day);
  }

  @Test
  void tellsHeadlineDeckHeadingAndParagraphs() {
    Document document =
        clean(
            "Ministerin reist nach Lissabon\n\nGespräche über den neuen Vertrag dauern an\n\n"
                + BODY
                + "\n\nKritik aus der Opposition\n\n"
                + BODY
                + "\n\nDIE VORGESCHICHTE DES STREITS\n\n"
                + BODY);
    assertThat(kinds(document))
        .containsExactly(
            Block.Kind.HEADLINE,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH);
    assertThat(metadata(document).title())
        .extracting(Value::value)
        .isEqualTo("Ministerin reist nach Lissabon");
  }

  @Test
  void setsBoilerplateApartInBothLanguages() {
    Document document =
        clean(
            "Ministerin reist nach Lissabon\n\nMinisterin reist nach Lissabon\n\n"
                + BODY
                + "\n\nLesen Sie auch\n\nMinister bleibt doch lieber zu Hause\n\n"
                + BODY
                + "\n\nFolgen Sie uns auf allen Kanälen\n\nRelated Posts\n\nLeave a Reply\n\n"
                + "Name and mail, please");
    assertThat(kinds(document))
        .containsExactly(
            Block.Kind.HEADLINE,
            Block.Kind.BOILERPLATE,
            Block.Kind.PARAGRAPH,
            Block.Kind.BOILERPLATE,
            Block.Kind.BOILERPLATE,
            Block.Kind.PARAGRAPH,
            Block.Kind.BOILERPLATE,
            Block.Kind.BOILERPLATE,
            Block.Kind.BOILERPLATE,
            Block.Kind.BOILERPLATE);
  }

  @Test
  void takesTheTextOfAnImageAsCaptionAndItsAddressAsBoilerplate() {
    Document document =
        clean(BODY + "\n![Der Hafen am Abend](https://example.org/a.jpg?w=1)\n" + BODY);
    assertThat(blocks(document))
        .contains("CAPTION:Der Hafen am Abend", "BOILERPLATE:](https://example.org/a.jpg?w=1)");
  }

  @Test
  void joinsTheLinesOfWrappedParagraphs() {
    String wrapped =
        """
        Die Ministerin hat am Montag in Lissabon mit ihrem Kollegen über
        den neuen Vertrag gesprochen, der schon im Herbst unterzeichnet
        werden soll. Beide lobten danach vor Journalisten die Einigung,
        die lange auf sich warten ließ.

        Einzelheiten nannten sie nicht, doch sollen die Abgeordneten in
        beiden Ländern bald unterrichtet werden.
        """;
    assertThat(kinds(clean(wrapped))).containsExactly(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lissabon, Portugal – Die Ministerin ist gekommen, sagte sie dort. | Lissabon",
        "LISBON (XYZ) — The minister has arrived, she said on Monday. | LISBON",
        "BOZEN. Die Ministerin ist gekommen, sagte sie vor Journalisten. | BOZEN",
        "Bozen (lu). Die Ministerin ist gekommen, sagte sie dort gestern. | Bozen",
        "Porto/Lissabon (xyz) - Die Ministerin ist gekommen, sagte sie dort. | Porto"
      })
  void readsTheOpeningPlace(String paragraph, String place) {
    Document document = clean(paragraph + "\n" + BODY);
    Value<String> dateline = requireNonNull(metadata(document).dateline());
    assertThat(dateline.value()).isEqualTo(place);
    assertThat(document.text(dateline.spans().get(0))).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Muster – die neue Ministerin – ist in Lissabon angekommen.",
        "Gestern. Und dann kam sie doch noch nach Lissabon, wie sie sagte."
      })
  void takesNoOtherOpeningForAPlace(String paragraph) {
    assertThat(metadata(clean(paragraph + "\n" + BODY)).dateline()).isNull();
  }

  @Test
  void readsBylines() {
    Document document =
        clean("Ministerin reist ab\n\nVon Anna Muster und Jan van Dam, Lissabon\n\n" + BODY);
    assertThat(metadata(document).authors())
        .extracting(Value::value)
        .containsExactly("Anna Muster", "Jan van Dam");
    assertThat(document.text(metadata(document).authors().get(1).spans().get(0)))
        .isEqualTo("Jan van Dam");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Ministerin ist am Montag mit ihrem Kollegen nach Lissabon gereist. | de",
        "The minister travelled to Lisbon on Monday with her colleague and was glad. | en",
        "Minister trifft Präsidenten in Lissabon | de",
        "Meran - Huy 4:3; Burggräfler und Schützen 2:1; Fußball, Österreich 14.30 | de",
        "Minister greets northern neighbours | en",
        "La ministre est arrivée lundi à Lisbonne avec son collègue et tous les autres. | und",
        "Министр прибыла в Лиссабон в понедельник. | und"
      })
  void tellsTheLanguage(String text, String language) {
    assertThat(clean(text).get(Layer.LANGUAGE)).isEqualTo(language);
  }

  @Test
  void warnsWhereNothingTellsTheDate() {
    assertThat(clean(BODY).warnings())
        .extracting(Warning::code)
        .containsExactly("no-publication-date");
  }
}
