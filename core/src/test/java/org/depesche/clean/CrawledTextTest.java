package org.depesche.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.clean.HarbourNews.BODY;
import static org.depesche.clean.HarbourNews.HEADLINE;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesche.model.Article;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.junit.jupiter.api.Test;

/** Texts of whole pages, with menus and footers, and texts that only look like such. */
class CrawledTextTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final List<String> MENU =
      List.of("Start", "Inland", "Ausland", "Wirtschaft", "Sport", "Kultur", "Wetter", "Konto");

  private static Document clean(String text) {
    return CLEANER.clean(new Article("a.txt", text.getBytes(UTF_8), "text/plain"));
  }

  private static String main(Document document) {
    return document.get(Layer.BLOCKS).stream()
        .filter(block -> block.kind() != Block.Kind.BOILERPLATE)
        .map(block -> document.text(block.span()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void leavesMenuAndFooterOutside() {
    String menu = String.join("\n", MENU);
    String footer = "Über das Blatt\nMediadaten\nKarriere\nBarrierefreiheit\nArchiv\nHilfe\nFolgt";
    Document document =
        clean(menu + "\n" + HEADLINE + "\n" + BODY + "\n" + footer + "\n" + menu + "\n");
    assertThat(main(document)).isEqualTo(HEADLINE + "\n" + BODY);
    assertThat(document.get(Layer.BLOCKS).getFirst().rule()).isEqualTo("outside-body");
    assertThat(document.get(Layer.BLOCKS))
        .filteredOn(block -> block.kind() == Block.Kind.HEADLINE)
        .extracting(block -> document.text(block.span()))
        .containsExactly(HEADLINE);
  }

  @Test
  void keepsTheListOfResultsOfAnArticle() {
    String results =
        IntStream.range(0, 12)
            .mapToObj(i -> "SV Nordkai – TuS Südhafen " + i + ":" + i / 2)
            .collect(Collectors.joining("\n"));
    assertThat(main(clean(HEADLINE + "\n" + BODY + "\n" + results))).endsWith(results);
    assertThat(main(clean(HEADLINE + "\n" + results + "\n" + BODY))).contains(results);
  }

  @Test
  void keepsLongSentencesThatStandApart() {
    String apart =
        "Das Gutachten soll nach Angaben des Büros, das damit beauftragt worden ist, vor allem"
            + " klären, ob der Grund unter dem Kai die Last der neuen Kräne auf Dauer tragen kann.";
    String menu = String.join("\n", MENU);
    String text = menu + "\n" + HEADLINE + "\n" + BODY + "\n" + menu + "\n" + apart;
    assertThat(main(clean(text))).endsWith(apart);
    assertThat(main(clean(text.replace("\nKonto\nDas", "\nKommentare\nDas")))).endsWith("wieder.");
  }

  @Test
  void readsTwoHundredThousandShortLinesInOneGo() {
    String text = "kurz\nDas ist hier ein Satz für alle.\nnoch\nimmer\n".repeat(50_000);
    assertThat(clean(text).get(Layer.BLOCKS).size()).isGreaterThan(50_000);
  }
}
