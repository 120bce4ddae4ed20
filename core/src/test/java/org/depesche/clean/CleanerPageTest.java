package org.depesche.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.depesche.model.Article;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.junit.jupiter.api.Test;

class CleanerPageTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final String PARAGRAPH =
      "<p>Die Ministerin hat am Montag in Lissabon mit ihrem <b>Kollegen</b> über den neuen Vertrag"
          + " gesprochen, der im Herbst unterzeichnet werden soll.</p>";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="de"><head><title>Ministerin in Lissabon | Küstenblatt</title>
      <meta property="og:site_name" content="Küstenblatt">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"NewsArticle","headline":"Ministerin in Lissabon","datePublished":"2024-03-07T23:30:00-05:00",
         "dateModified":"2024-03-08T08:00:00Z","author":[{"@type":"Person","name":"Anna Muster"}]}]}</script>
      </head><body><nav><ul><li><a href="/">Start</a></li><li>Politik im Land und in der Welt</li></ul></nav>
      <article><h1>Ministerin in Lissabon</h1><div class="byline">Von Anna Muster</div>
      %s<h2>Die Vorgeschichte</h2>%s
      <figure><img src="a.jpg"><figcaption>Der Hafen am Abend</figcaption></figure>
      <script>var text = "Das ist kein Text des Artikels, auch wenn es so aussieht.";</script>
      <div class="share-buttons">Teilen Sie diesen Text mit allen Ihren Freunden im Netz</div>%s
      </article><aside>Andere Meldungen von gestern und vorgestern</aside>
      <div id="comments"><p>Ich finde das alles ganz falsch und möchte es hier einmal sagen dürfen.</p></div>
      <footer>Impressum</footer></body></html>
      """
          .formatted(PARAGRAPH, PARAGRAPH, PARAGRAPH);

  private static Document clean(String html) {
    return CLEANER.clean(new Article("a.html", html.getBytes(UTF_8), "text/html"));
  }

  @Test
  void keepsTheMainTextBlockByBlock() {
    Document document = clean(PAGE);
    assertThat(document.get(Layer.BLOCKS))
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.HEADLINE,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.CAPTION,
            Block.Kind.PARAGRAPH);
    assertThat(document.text())
        .startsWith("Ministerin in Lissabon\n\nDie Ministerin hat")
        .contains("mit ihrem Kollegen über")
        .doesNotContain("kein Text", "Start", "Freunden", "Impressum", "falsch", "gestern");
  }

  @Test
  void readsMetadataFromMarkup() {
    Document document = clean(PAGE);
    Metadata metadata = document.get(Layer.METADATA);
    assertThat(metadata.title()).extracting(Value::value).isEqualTo("Ministerin in Lissabon");
    assertThat(requireNonNull(metadata.title()).spans()).hasSize(1);
    assertThat(metadata.publisher()).extracting(Value::value).isEqualTo("Küstenblatt");
    assertThat(metadata.authors()).extracting(Value::value).containsExactly("Anna Muster");
    assertThat(requireNonNull(metadata.published()).value().value()).isEqualTo("2024-03-07");
    assertThat(requireNonNull(metadata.updated()).value().value()).isEqualTo("2024-03-08");
    assertThat(document.get(Layer.LANGUAGE)).isEqualTo("de");
  }

  @Test
  void findsTheTextOfAPageThatSaysNothingOfItself() {
    Document document =
        clean(
            "<body><div><a href=a>Politik</a> <a href=b>Sport</a></div><div><div>"
                + PARAGRAPH.repeat(4)
                + "</div></div><div><a href=c>Mehr Sport</a></div></body>");
    assertThat(document.get(Layer.BLOCKS))
        .hasSize(4)
        .allSatisfy(block -> assertThat(block.kind()).isEqualTo(Block.Kind.PARAGRAPH));
  }

  @Test
  void cutsParagraphsAtDoubleLineBreaksOnly() {
    Document document =
        clean(
            "<body><div>Die erste Zeile des alten Artikels<br>und die zweite Zeile davon.<br><br>"
                + "Ein neuer Absatz des alten Artikels, der nun auch etwas länger wird.</div></body>");
    assertThat(document.get(Layer.BLOCKS)).hasSize(2);
    assertThat(document.text()).startsWith("Die erste Zeile des alten Artikels\nund die zweite");
  }

  @Test
  void decodesByTheCharsetThatThePageNames() {
    String html = "<meta charset=iso-8859-1><body>" + PARAGRAPH + "</body>";
    Document document =
        CLEANER.clean(
            new Article("a.html", html.getBytes(StandardCharsets.ISO_8859_1), "text/html"));
    assertThat(document.text()).contains("über den neuen");
  }

  @Test
  void passesOverBrokenLinkedData() {
    Document document =
        clean(
            PAGE.replace("{\"@context\"", "{{\"@context\"")
                .replace("<article>", "<article><time datetime=\"2024-03-06\">gestern</time>"));
    assertThat(requireNonNull(document.get(Layer.METADATA).published()).value().value())
        .isEqualTo("2024-03-06");
  }

  @Test
  void readsADateThatThePageShowsBelowItsHeading() {
    Document document =
        clean(
            "<body><p>Heute, 1.1.2020</p><h1>Ministerin in Lissabon</h1><p class=x>7. März 2024</p>"
                + PARAGRAPH.repeat(3)
                + "</body>");
    Value<?> published = requireNonNull(document.get(Layer.METADATA).published());
    assertThat(published.value()).asString().contains("2024-03-07");
  }

  @Test
  void believesNoClassNamesWhereNothingWouldBeLeft() {
    String wrapped = "<div class='share widget'>" + PARAGRAPH + "</div>";
    assertThat(clean("<body><article>" + wrapped.repeat(4) + "</article></body>").get(Layer.BLOCKS))
        .hasSize(4);
  }

  @Test
  void takesTheLeadOfAnArticleWithItsBody() {
    Document document =
        clean(
            "<body><article><p>Ein kurzer Vorspann steht hier vor dem Text der Meldung.</p>"
                + "<div itemprop=articleBody>"
                + PARAGRAPH.repeat(4)
                + "</div></article></body>");
    assertThat(document.text()).startsWith("Ein kurzer Vorspann");
  }

  @Test
  void warnsWhereAPageHoldsNoText() {
    Document document = clean("<html><body><script>all();</script></body></html>");
    assertThat(document.text()).isEmpty();
    assertThat(document.warnings()).extracting(w -> w.code()).containsExactly("no-text");
  }
}
