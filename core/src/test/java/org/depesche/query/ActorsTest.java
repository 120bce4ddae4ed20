package org.depesche.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class ActorsTest {

  private static final Document FIRST =
      read(
          "first.txt",
          """
          2031-05-03
          Besuch in Tallinn

          Die finnische Außenministerin Aino Mustanen besuchte am 2. Mai 2031 Estland.
          „Wir bleiben gute Nachbarn“, sagte Mustanen in Tallinn.
          """);

  private static final Document SECOND =
      read(
          "second.txt",
          """
          2031-06-01
          Estland antwortet

          Estland kritisierte die finnische Außenministerin Aino Mustanen am Samstag.
          """);

  private static Document read(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Pipeline.standard().analyze(new Article(name, bytes, null));
  }

  private static List<Actor> actors(List<Document> documents) {
    Actors actors = new Actors();
    documents.forEach(actors::add);
    return actors.list();
  }

  private static Actor actor(String id) {
    return actors(List.of(FIRST, SECOND)).stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsWhoSomebodyIsOverAllDocuments() {
    Actor mustanen = actor("per:ainomustanen");

    assertThat(mustanen.name()).isEqualTo("Aino Mustanen");
    assertThat(mustanen.country()).isEqualTo("FIN");
    assertThat(mustanen.sector()).isEqualTo("GOV");
    assertThat(mustanen.role()).isEqualTo("Außenministerin");
    assertThat(mustanen.names()).contains("Aino Mustanen", "Mustanen");
  }

  @Test
  void countsDocumentsDeedsAndWords() {
    Actor mustanen = actor("per:ainomustanen");

    assertThat(mustanen.documents()).isEqualTo(2);
    assertThat(mustanen.mentions()).isGreaterThanOrEqualTo(3);
    assertThat(mustanen.acts()).isPositive();
    assertThat(mustanen.quotations()).isEqualTo(1);
    assertThat(mustanen.first()).isEqualTo(LocalDate.of(2031, 5, 2));
    assertThat(mustanen.last()).isEqualTo(LocalDate.of(2031, 6, 1));
  }

  @Test
  void givesNoDaysByInferredDates() {
    Document undated =
        read(
            "undated.txt",
            """
            Besuch in Tallinn

            Die finnische Außenministerin Aino Mustanen besuchte im Mai 2031 Estland.
            Sie wird 2032 nach Oslo reisen.
            """);

    assertThat(actors(List.of(undated))).isNotEmpty();
    assertThat(actors(List.of(undated))).extracting(Actor::first).containsOnlyNulls();
    assertThat(actors(List.of(undated))).extracting(Actor::last).containsOnlyNulls();
  }

  @Test
  void takesStatedDaysOfEventsWhereDocumentsHaveNone() {
    Document undated =
        read(
            "undated.txt",
            """
            Besuch in Tallinn

            Die finnische Außenministerin Aino Mustanen besuchte am 2. Mai 2031 Estland.
            Sie wird am 5. August 2032 nach Oslo reisen.
            """);

    assertThat(actors(List.of(undated)))
        .filteredOn(actor -> actor.id().equals("per:ainomustanen"))
        .allSatisfy(actor -> {
          assertThat(actor.first()).isEqualTo(LocalDate.of(2031, 5, 2));
          assertThat(actor.last()).isEqualTo(LocalDate.of(2031, 5, 2));
        })
        .hasSize(1);
  }

  @Test
  void givesTheSameInWhateverOrderDocumentsCome() {
    List<Document> documents = new java.util.ArrayList<>(List.of(FIRST, SECOND));
    List<Actor> forwards = actors(documents);
    Collections.reverse(documents);

    assertThat(actors(documents)).isEqualTo(forwards);
    assertThat(forwards).extracting(Actor::documents).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void countsNothingWithoutDocuments() {
    assertThat(actors(List.of())).isEmpty();
  }
}
