package org.depesche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.depesche.export.ModelJson;
import org.depesche.export.Records;
import org.depesche.merge.copies.Kin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the addresses that end in .json answer. */
class DataTest {

  private static DepescheServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = DepescheServer.start(Example.archive(), DepescheServer.LOOPBACK, 0);
    http = new Http(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode json(String path) {
    HttpResponse<String> response = http.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    return ModelJson.mapper().readTree(response.body());
  }

  @Test
  void listsEventsInTheOrderOfTheArchive() {
    JsonNode answer = json("/events.json");
    assertThat(answer.get("count").asInt()).isEqualTo(3);
    assertThat(answer.get("events").findValuesAsString("id"))
        .containsExactly("visit-1", "delivery-1", "talks-1");
    JsonNode visit = answer.get("events").get(0);
    assertThat(visit.get("type").asString()).isEqualTo("CONSULT");
    assertThat(visit.get("status").asString()).isEqualTo("reported");
    assertThat(visit.get("date").get("earliest").asString()).isEqualTo("2031-05-06");
  }

  @ParameterizedTest
  @CsvSource({
    "type=AID, delivery-1",
    "type=aid, delivery-1",
    "type=&party=NOR, talks-1",
    "party=Ada+Beispiel&to=2031-05-31&type=CONSULT, visit-1",
    "from=2031-05-07&to=2031-05-31&party=state:EST, delivery-1"
  })
  void filtersEvents(String query, String id) {
    JsonNode events = json("/events.json?" + query).get("events");
    assertThat(events.findValuesAsString("id")).containsExactly(id);
  }

  @Test
  void filtersEventsByDocument() {
    JsonNode events = json("/events.json?document=" + Example.VISIT.id()).get("events");
    assertThat(events.findValuesAsString("id")).containsExactly("visit-1");
  }

  @Test
  void quotesEachSentenceThatTellsAnEvent() {
    JsonNode tellings = json("/events/visit-1.json").get("tellings");
    assertThat(tellings.findValuesAsString("text"))
        .containsExactly(
            "She had met Otto Muster on Tuesday.",
            "Tallinn. Die isländische Außenministerin Ada Beispiel hat am Dienstag Estland besucht"
                + " und dort Otto Muster getroffen.");
    assertThat(tellings.findValuesAsString("rule")).containsOnly("verb.CONSULT");
  }

  @Test
  void quotesTheWordsOfEachHolderOfAClaim() {
    JsonNode holders = json("/claims.json").get("claims").get(0).get("holders");
    assertThat(holders.findValuesAsString("stance"))
        .containsExactly("alleges", "denies", "declines-comment");
    assertThat(holders.findValuesAsString("text"))
        .containsExactly(
            "Norway accused Iceland on Thursday of sending patrol boats to Estonia.",
            "Ada Beispiel denied it a day later.",
            "The yard Nordwerft declined to comment.");
  }

  @Test
  void listsStoriesAndDocuments() {
    assertThat(json("/stories.json").get("stories").get(0).get("documents").get(0).asString())
        .isEqualTo("articles/visit.txt");
    assertThat(json("/documents.json").get("documents").findValuesAsString("publisher"))
        .startsWith("Der Bote", "The Example");
  }

  @Test
  void answersWithTheRecordOfADocument() {
    HttpResponse<String> response = http.get("/documents/" + Example.VISIT.id() + ".json");
    assertThat(response.body()).isEqualTo(Records.toJson(Example.VISIT, Kin.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          /events.json?typ=AID;         400; typ;        type, party, from, to, document
          /events.json?type=PARTY;      400; PARTY;      CONSULT
          /events.json?type=AID&type=x; 400; type;       once
          /events.json?from=13.09.2023; 400; 13.09.2023; 2023-09-13
          /events.json?from=2023-02-30; 400; 2023-02-30; 2023-09-13
          /events.json?from=2023-09-14&to=2023-09-13; 400; to; Swap
          /events.json?document=none;   404; none;       /documents.json
          /events/none.json;            404; none;       /events.json
          /documents/none.json;         404; none;       /documents.json
          /nothing/here;                404; address;    openapi.yaml
          /web/../Guard.class;          404; file;       /
          /web/app/none.js;             404; file;       /
          """)
  void explainsWhatCannotBeAnswered(String path, int status, String named, String mend) {
    HttpResponse<String> response = http.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = ModelJson.mapper().readTree(response.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString()).contains(named);
    assertThat(problem.get("mend").asString()).contains(mend);
  }
}
