package org.depesche.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Warning;
import org.junit.jupiter.api.Test;

class PdfTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final List<List<String>> PARAGRAPHS =
      List.of(
          List.of("Die Fähre fährt wieder"),
          List.of(
              "Die Fähre zwischen den Inseln hat am Dienstag nach langer Pause den Doku-",
              "mentenhafen verlassen. An Bord waren nach Angaben der Reederei vierzig",
              "Gäste und drei Hunde."),
          List.of("Die Stadt teilte mit, dass sie nun jeden Tag fahren solle, auch im Winter."));

  private static byte[] pdf(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float y = 740;
        for (List<String> paragraph : PARAGRAPHS) {
          for (String line : paragraph) {
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(60, y);
            content.showText(line);
            content.endText();
            y -= 14;
          }
          y -= 24;
        }
      }
      document.getDocumentInformation().setTitle("Microsoft Word - faehre.doc");
      document.getDocumentInformation().setAuthor("Anna Muster");
      GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      day.setTimeInMillis(1_717_488_000_000L);
      document.getDocumentInformation().setCreationDate(day);
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static Document clean(byte[] bytes) {
    return CLEANER.clean(new Article("a.pdf", bytes, "application/pdf"));
  }

  @Test
  void takesTheTextParagraphByParagraphWithItsHyphens() throws IOException {
    Document document = clean(pdf(""));
    assertThat(document.text())
        .isEqualTo(
            String.join(
                "\n\n", PARAGRAPHS.stream().map(lines -> String.join(" ", lines)).toList()));
    assertThat(document.get(Layer.LANGUAGE)).isEqualTo("de");
    Metadata metadata = document.get(Layer.METADATA);
    assertThat(String.valueOf(metadata.title())).contains("value=Die Fähre fährt wieder,");
    assertThat(String.valueOf(metadata.authors()))
        .contains("value=Anna Muster,")
        .contains("rule=pdf");
    assertThat(String.valueOf(metadata.published())).contains("2024-06-04").contains("rule=pdf");
  }

  @Test
  void warnsOfAnEncryptedDocument() throws IOException {
    Document document = clean(pdf("geheim"));
    assertThat(document.text()).isEmpty();
    assertThat(document.warnings())
        .extracting(Warning::code)
        .containsExactly("incomplete", "no-text");
  }

  @Test
  void readsOrWarnsOfWhateverIsLeftOfADocument() throws IOException {
    byte[] whole = pdf("");
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      byte[] odd =
          seed % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int i = 0; i < 5 && odd.length > 0; i++) {
        odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
      }
      Document document = clean(odd);
      assertThat(document.text().isEmpty() || !document.text().isBlank()).isTrue();
    }
  }
}
