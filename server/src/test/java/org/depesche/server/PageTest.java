package org.depesche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.query.EventQuery;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows, in a real browser. */
class PageTest {

  private static final Document TANGLED = tangled(20311106L);

  @TempDir private static Path folder;

  private static @Nullable OpenPage opened;

  @BeforeAll
  static void start() throws Exception {
    FakeArchive example = Example.archive();
    FakeArchive archive =
        new FakeArchive(
            List.of(Example.VISIT, Example.ACCUSATION, Example.HOSTILE, TANGLED),
            example.events(EventQuery.ALL),
            example.claims(),
            example.stories());
    opened = OpenPage.start(archive, folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (opened != null) {
      opened.close();
    }
  }

  private static Element open(String hash, String selector) {
    return Objects.requireNonNull(opened).open(hash, selector);
  }

  private static Browser browser() {
    return Objects.requireNonNull(opened).browser();
  }

  @Test
  void drawsTheTimeline() {
    Element page = open("#/timeline", ".event-holders");
    assertThat(page.select("h1").text()).isEqualTo("Timeline");
    assertThat(page.select(".month > h2").eachText()).containsExactly("May 2031", "No date");
    assertThat(page.select(".day-date").eachText()).containsExactly("Tue 6", "day unknown");
    assertThat(page.expectFirst(".event-parties").text())
        .isEqualTo("Ada Beispiel ISL → towards Otto Muster EST in Tallinn");
    assertThat(page.select(".event .status").eachText())
        .containsExactly("reported", "alleged", "announced");
    assertThat(page.select(".event-holders").text())
        .isEqualTo("according to Norway; denied by Island");
    assertThat(page.expectFirst(".evidence summary").text())
        .contains("2 articles", "2 independent reports");
  }

  @Test
  void showsNumbersThatDifferWithThoseWhoGiveThem() {
    Element page = open("#/timeline", ".event-figures");
    assertThat(page.select(".event-figures").text())
        .matches("3 boats \\(.+\\), at least 5 boats \\(Norway\\)");
    assertThat(page.expectFirst(".event-figures a").attr("href")).endsWith("?span=3-9");
  }

  @Test
  void filtersTheTimelineByAddress() {
    Element page = open("#/timeline?type=AID&party=state:EST", ".event");
    assertThat(page.select(".count").text()).isEqualTo("1 event");
    assertThat(page.select(".event")).hasSize(1);
  }

  @Test
  void unfoldsTheSentencesOfOneEvent() {
    Element page = open("#/timeline?event=visit-1", ".tellings a");
    Element first = page.expectFirst(".tellings a");
    assertThat(first.select("blockquote").text()).isEqualTo("She had met Otto Muster on Tuesday.");
    assertThat(first.attr("href")).startsWith("#/documents/sha256").contains("?span=");
  }

  @Test
  void drawsTheLedgerWithBothSides() {
    Element page = open("#/claims", ".attribution:not(:empty)");
    assertThat(page.select(".claims > h2").text()).isEqualTo("Disputed");
    assertThat(page.select(".claims h3").text())
        .isEqualTo("Material aid, May 2031 Island ISL → towards Estland EST");
    assertThat(page.select(".sides .side:first-child").text())
        .contains("Norway allegation", "8 May 2031", "of sending patrol boats", "The Example");
    assertThat(page.select(".sides .side:last-child").text()).contains("Ada Beispiel denial");
    assertThat(page.select(".sides + .side").text()).contains("Nordwerft no comment");
    Span denial = ExampleDocuments.sentence(new Text(Example.ACCUSATION.text()), "denied");
    assertThat(page.select(".sides .side:last-child a").attr("href"))
        .endsWith("?span=" + denial.begin() + "-" + denial.end());
  }

  @Test
  void marksTheArticleAndKeepsEveryCharacter() {
    Element page = open("#/documents/" + Example.VISIT.id(), ".text");
    assertThat(page.select(".paper h1").text()).isEqualTo("Außenministerin reist nach Tallinn");
    assertThat(page.expectFirst(".text").wholeText().replaceAll("\\s", ""))
        .contains("„WirhabeninTallinnoffengesprochen“,sagteBeispielamMittwoch.");
    assertThat(page.select(".mark-event").eachText()).contains("besucht");
    assertThat(page.select(".mark-quotation.mark-entity").eachText()).containsExactly("Tallinn");
    assertThat(page.select(".boilerplate p").eachText())
        .containsExactly("Diesen Artikel teilen", "Mehr zum Thema: Fähre fällt aus");
    assertThat(page.select(".warnings").text()).contains("Nothing names an author.");
  }

  @Test
  void showsWhatRestsOnTheChosenCharacters() throws Exception {
    Span muster = new Text(Example.VISIT.text()).span("Otto Muster");
    Element page =
        open(
            "#/documents/" + Example.VISIT.id() + "?span=" + muster.begin() + "-" + muster.end(),
            ".selection a[href*=timeline]");
    assertThat(page.select(".chosen").text()).isEqualTo("Otto Muster");
    assertThat(page.select(".selection .card-title").eachText())
        .containsExactly("Meeting reported", "means Otto Muster");
    assertThat(page.select(".selection .rule").eachText())
        .containsExactly("verb.CONSULT", "name-list");
    assertThat(page.select(".selection").text()).contains("also in 1 other article");
    assertThat(page.select("[aria-live]").text()).contains("2 values");
  }

  @Test
  void cutsTangledMarksWithoutLosingACharacter() {
    Element page = open("#/documents/" + TANGLED.id() + "?span=3-40,30-60", ".chosen");
    assertThat(page.expectFirst(".text").wholeText()).isEqualTo(TANGLED.text());
    assertThat(String.join("", page.select(".chosen").eachText()).replace(" ", ""))
        .isEqualTo(TANGLED.text().substring(3, 60).replace(" ", ""));
  }

  @Test
  void showsHostileTextAsText() {
    for (String view : List.of("timeline", "documents", "documents/" + Example.HOSTILE.id())) {
      Element page = open("#/" + view, "h1");
      assertThat(page.select("title").text()).endsWith("Depesche");
      assertThat(page.select("#page script, #page img")).isEmpty();
      assertThat(page.select("a[href^=javascript]")).isEmpty();
    }
    assertThat(open("#/documents/" + Example.HOSTILE.id(), "h1").select("h1").text())
        .isEqualTo("<script>document.title='broken'</script>");
  }

  @Test
  void saysWhatIsWrongWhereNothingIsFound() {
    Element page = open("#/documents/none", "[role=alert]");
    assertThat(page.select("[role=alert]").text())
        .contains("There is no document 'none'.", "/documents.json");
  }

  @Test
  void hasLandmarksAndNamesForThoseWhoListen() {
    Element page = open("#/claims", ".claim");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("header, nav[aria-label], main#content")).hasSize(3);
    assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Claims");
    assertThat(page.select("a.skip")).hasSize(1);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("button:not([type=button])")).isEmpty();
    assertThat(page.select("a:not([href])")).isEmpty();
  }

  @Test
  void speaksGermanOnceAskedAndRemembersIt() {
    open("#/timeline", ".event-holders");
    Element german = browser().click(".languages [lang=de]", "html[lang=de]");
    assertThat(german.select(".event .status").eachText())
        .containsExactly("berichtet", "vorgeworfen", "angekündigt");
    assertThat(open("#/claims", ".claim").select("h1").text()).isEqualTo("Behauptungen");
    browser().click(".languages [lang=en]", "html[lang=en]");
  }

  @Test
  void leadsFromAMarkToItsValueAndFromAValueToItsMarks() {
    open("#/documents/" + Example.VISIT.id(), ".text");
    Element chosen = browser().click(".text .mark-quotation.mark-entity", ".selection");
    assertThat(chosen.select(".chosen").text()).isEqualTo("Tallinn");
    assertThat(chosen.select(".selection .card-title").eachText())
        .containsExactly("Ada Beispiel", "means Tallinn");
    Element quoted =
        browser().click(".section .card-quotation blockquote a", ".chosen.mark-quotation");
    assertThat(String.join(" ", quoted.select(".chosen").eachText()))
        .isEqualTo("Wir haben in Tallinn offen gesprochen sagte Beispiel");
    assertThat(browser().press("Escape", ".text:not(:has(.chosen))").select(".selection"))
        .isEmpty();
  }

  @Test
  void switchesMarksOff() {
    open("#/documents/" + Example.VISIT.id(), ".text");
    Element page =
        browser().click(".legend label:nth-of-type(3) input", ".text:not(:has(.mark-entity))");
    assertThat(page.select(".text .mark-quotation").text())
        .isEqualTo("Wir haben in Tallinn offen gesprochen");
  }

  /** Marks over each other at random; a fixed seed, so that a failure can be repeated. */
  private static Document tangled(long seed) {
    Random random = new Random(seed);
    String text = "Über allem liegt 🙂 ein Netz aus Zeichen, ".repeat(20).strip();
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int begin = random.nextInt(text.length());
      int end = Math.min(text.length(), begin + random.nextInt(80));
      times.add(
          new TimeExpression(
              new Span(begin, end), TimeExpression.Type.SET, "P1D", null, "seed-" + seed));
    }
    return Document.of("tangled.txt", text)
        .with(Layer.METADATA, Metadata.NONE)
        .with(Layer.LANGUAGE, "de")
        .with(Layer.TIMES, times);
  }
}
