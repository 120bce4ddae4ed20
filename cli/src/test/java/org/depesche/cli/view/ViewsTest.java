package org.depesche.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.depesche.merge.copies.Kin;
import org.depesche.model.Event;
import org.depesche.model.EventQuantity;
import org.depesche.model.Figure;
import org.depesche.model.Quantity;
import org.depesche.query.EventQuery;
import org.junit.jupiter.api.Test;

class ViewsTest {

  private final FixedArchive archive = new FixedArchive();
  private final Labels english = Labels.in("en");

  @Test
  void timelineTellsEachEventBelowItsDateWithTheSentenceAndWhereItStands() {
    String shown =
        shown(
            80,
            terminal ->
                new TimelineView(archive, terminal, english)
                    .print(List.of(FixedArchive.VISIT, FixedArchive.DELIVERY)));

    assertThat(shown)
        .isEqualTo(
            """
            2 May 2031
              Visit: Ada Beispiel (Finland) → Estonia
                reported · Tallinn · 1 document
                “Ada Beispiel besuchte am 2.”
                visit.txt:2 · Der Bote · 2 May 2031

            Date unknown
              Aid: Ada Beispiel (Finland) → Estonia
                alleged · Tallinn · 1 document · denied by Ada Beispiel
                “Lettland wirft ihr vor, Boote geliefert zu haben.”
                visit.txt:3 · Der Bote · 2 May 2031
            """);
  }

  @Test
  void timelineTellsWhoGivesWhichNumberWhereReportsDiffer() {
    Event visit = FixedArchive.VISIT;
    Event counted =
        new Event(
            visit.id(),
            visit.type(),
            visit.mode(),
            visit.actors(),
            visit.recipients(),
            visit.date(),
            visit.place(),
            visit.status(),
            visit.mentions(),
            visit.documents(),
            1,
            List.of(),
            List.of(),
            List.of(dead(5, false, List.of()), dead(1200, true, List.of("per:ada"))));

    assertThat(
            shown(
                80,
                terminal -> new TimelineView(archive, terminal, english).print(List.of(counted))))
        .contains("dead: 5 (Der Bote), at least 1,200 (Ada Beispiel)");
    assertThat(
            shown(
                80,
                terminal ->
                    new TimelineView(archive, terminal, Labels.in("de")).print(List.of(counted))))
        .contains("Tote: 5 (Der Bote), mindestens 1.200 (Ada Beispiel)");
  }

  private static Figure dead(int value, boolean atLeast, List<String> claimedBy) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Figure(
        EventQuantity.Role.TOLL,
        Quantity.Outcome.DEAD,
        number,
        "people",
        false,
        atLeast ? number : null,
        null,
        Quantity.Kind.COUNT,
        null,
        null,
        List.of(new Figure.Told(FixedArchive.VISIT.mentions().getFirst(), List.of(), claimedBy)));
  }

  @Test
  void timelineSpeaksGerman() {
    String shown =
        shown(
            80,
            terminal ->
                new TimelineView(archive, terminal, Labels.in("de"))
                    .print(List.of(FixedArchive.VISIT)));

    assertThat(shown)
        .startsWith("2. Mai 2031\n  Besuch: Ada Beispiel (Finnland) → Estland\n    berichtet")
        .contains("1 Dokument");
  }

  @Test
  void ledgerNamesHoldersTheirWordsAndWhoPassedThemOn() {
    String shown =
        shown(
            80,
            terminal ->
                new ClaimsView(archive, terminal, english).print(List.of(FixedArchive.CLAIM)));

    assertThat(shown)
        .isEqualTo(
            """
            1. Aid: Ada Beispiel (Finland) → Estonia [disputed]
               alleges     Latvia
                           “Boote geliefert”
                           3 May 2031 · visit.txt:3
               denies      Ada Beispiel (via Bote)
                           “Das ist frei”
                           3 May 2031 · visit.txt:3
            """);
  }

  @Test
  void documentShowsEachValueBesideItsCharacters() {
    String shown =
        shown(
            100,
            terminal ->
                new DocumentView(FixedArchive.DOCUMENT, Kin.NONE, terminal, english).print());

    assertThat(shown)
        .startsWith("Ministerin in Tallinn\nDer Bote · published 2 May 2031 (stated in the text)")
        .contains("Ada Beispiel · direct · marks\n                “Das ist frei erfunden”")
        .contains("Visit: Ada Beispiel (Finland) → Estonia · reported · 2 May 2031 · rule-e1")
        .contains("“2. Mai 2031” = 2 May 2031")
        .contains("PER           Ada Beispiel · Finland · Ministerin")
        .contains("odd           Something is odd.");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int width : new int[] {40, 57, 80}) {
      String shown =
          shown(
              width,
              terminal -> {
                new TimelineView(archive, terminal, english).print(archive.events(EventQuery.ALL));
                new ClaimsView(archive, terminal, english).print(archive.claims());
                new DocumentView(FixedArchive.DOCUMENT, Kin.NONE, terminal, english).print();
              });

      assertThat(shown.lines().filter(line -> !line.startsWith("sha256:")))
          .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void emptyArchivesSaySo() {
    assertThat(shown(80, t -> new TimelineView(archive, t, english).print(List.of())))
        .isEqualTo("No event in this archive fits.\n");
    assertThat(shown(80, t -> new ClaimsView(archive, t, english).print(List.of())))
        .isEqualTo("No claim in this archive.\n");
  }

  private static String shown(int width, Consumer<Terminal> view) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    view.accept(new Terminal(writer, writer, width, false, false));
    writer.flush();
    return out.toString();
  }
}
