package org.depesche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.Event;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Figure;
import org.depesche.model.MentionRef;
import org.depesche.model.Participant;
import org.depesche.model.Quantity;
import org.depesche.model.Span;
import org.depesche.model.Story;
import org.depesche.query.DocumentSummary;
import org.junit.jupiter.api.Test;

class MergedJsonTest {

  private static final Event EVENT =
      new Event(
          "ev1",
          EventType.CONSULT,
          "visit",
          List.of(new Participant(List.of(), "per:ada", "Ada Beispiel", "EST", "GOV")),
          List.of(),
          DateInterval.day(LocalDate.of(2031, 5, 2), DateInterval.Basis.STATED),
          null,
          EventStatus.REPORTED,
          List.of(new MentionRef("sha256:1", "a.txt", "e1")),
          List.of("sha256:1"),
          1,
          List.of(),
          List.of(),
          List.of(
              new Figure(
                  EventQuantity.Role.OBJECT,
                  null,
                  BigDecimal.TEN,
                  "Boote",
                  false,
                  null,
                  null,
                  Quantity.Kind.COUNT,
                  null,
                  null,
                  List.of(
                      new Figure.Told(
                          new MentionRef("sha256:1", "a.txt", "e1"),
                          List.of(new Span(3, 9)),
                          List.of("per:ada"))))));

  private static final Claim CLAIM =
      new Claim(
          "c1",
          "ev1",
          "Ada Beispiel visited Tallinn",
          List.of(
              new Claim.Holder(
                  "per:ada",
                  "Ada Beispiel",
                  Claim.Stance.DECLINES_COMMENT,
                  null,
                  "sha256:1",
                  "a.txt",
                  new Span(3, 9),
                  null,
                  List.of("Beispielbote"))));

  @Test
  void writesAMergedEventWithWhereItIsTold() {
    assertThat(ModelJson.toJson(EVENT))
        .startsWith("{\"id\":\"ev1\",\"type\":\"CONSULT\",\"mode\":\"visit\",\"actors\":[")
        .contains(
            "\"status\":\"reported\","
                + "\"mentions\":[{\"document\":\"sha256:1\",\"location\":\"a.txt\",\"event\":\"e1\"}],"
                + "\"documents\":[\"sha256:1\"],\"origins\":1,\"claimedBy\":[],\"deniedBy\":[],"
                + "\"quantities\":[{\"role\":\"object\",\"outcome\":null,\"value\":10,\"unit\":\"Boote\","
                + "\"approximate\":false,\"min\":null,\"max\":null,\"kind\":\"count\",\"code\":null,"
                + "\"of\":null,\"mentions\":[{\"document\":\"sha256:1\",\"location\":\"a.txt\","
                + "\"event\":\"e1\",\"spans\":[{\"begin\":3,\"end\":9}],"
                + "\"claimedBy\":[\"per:ada\"]}]}]}");
  }

  @Test
  void readsEventsThatWereWrittenBeforeTheyHadQuantities() {
    String older = ModelJson.toJson(EVENT).replaceFirst(",\"quantities\":.*", "}");

    assertThat(ModelJson.fromJson(older, Event.class).quantities()).isEmpty();
  }

  @Test
  void writesAClaimWithStancesInLowerCase() {
    assertThat(ModelJson.toJson(CLAIM)).contains("\"stance\":\"declines-comment\"");
  }

  @Test
  void readsEventsAndClaimsBack() {
    assertThat(ModelJson.fromJson(ModelJson.toJson(EVENT), Event.class)).isEqualTo(EVENT);
    assertThat(ModelJson.fromJson(ModelJson.toJson(CLAIM), Claim.class)).isEqualTo(CLAIM);
  }

  @Test
  void namesTheDocumentsOfAStoryByTheirLocation() {
    Story story = new Story("s1", "A visit", List.of("sha256:1", "sha256:2"));
    DocumentIndex index =
        new DocumentIndex(
            List.of(
                new DocumentSummary("sha256:1", "a.txt", null, null, null, "de", null),
                new DocumentSummary("sha256:2", "b.txt", null, null, null, "de", "sha256:1")));

    assertThat(StoryJson.toJson(story, index))
        .isEqualTo(
            "{\"id\":\"s1\",\"label\":\"A visit\",\"documents\":[\"a.txt\",\"b.txt\"],"
                + "\"documentIds\":[\"sha256:1\",\"sha256:2\"],\"origins\":1}");
  }
}
