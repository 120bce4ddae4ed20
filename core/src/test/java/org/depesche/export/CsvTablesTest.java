package org.depesche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.model.Event;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Figure;
import org.depesche.model.MentionRef;
import org.depesche.model.Participant;
import org.depesche.model.Quantity;
import org.depesche.model.Story;
import org.depesche.query.DocumentSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTablesTest {

  @Test
  void putsMarksAroundWhatWouldBreakARow() {
    DocumentSummary odd =
        new DocumentSummary("id", "a,b.txt", "say \"x\"\nnow", null, null, "de", null);

    assertThat(CsvTables.documents(Stream.of(odd)))
        .containsExactly(
            "id,location,title,publisher,published,language,origin,published_basis\r\n",
            "id,\"a,b.txt\",\"say \"\"x\"\"\nnow\",,,de,,\r\n");
  }

  @Test
  void writesUnknownAsEmptyAndSeveralValuesInOneField() {
    Event event =
        new Event(
            "ev1",
            EventType.AID,
            null,
            List.of(
                new Participant(List.of(), "a", "Ada", "EST", "GOV"),
                new Participant(List.of(), null, "Otto", null, null)),
            List.of(),
            null,
            null,
            EventStatus.ALLEGED,
            List.of(new MentionRef("d1", "a.txt", "e1"), new MentionRef("d1", "a.txt", "e2")),
            List.of("d1"),
            1,
            List.of("LVA"),
            List.of(),
            List.of(
                figure(Quantity.Outcome.DEAD, 5, null, "Menschen"),
                figure(Quantity.Outcome.DEAD, 7, 7, "people"),
                figure(null, 20, null, "Boote")));

    assertThat(CsvTables.events(Stream.of(event)).toList().get(1))
        .isEqualTo(
            "ev1,AID,,alleged,,,,,,Ada|Otto,EST|,GOV|,,,,1,1,LVA,,a.txt,5|7,,,,,"
                + "dead 5 Menschen|dead >=7 people|object 20 Boote\r\n");
  }

  private static Figure figure(
      Quantity.@Nullable Outcome outcome, int value, @Nullable Integer min, String unit) {
    return new Figure(
        outcome == null ? EventQuantity.Role.OBJECT : EventQuantity.Role.TOLL,
        outcome,
        BigDecimal.valueOf(value),
        unit,
        false,
        min == null ? null : BigDecimal.valueOf(min),
        null,
        Quantity.Kind.COUNT,
        null,
        null,
        List.of());
  }

  @Test
  void writesARowForEachDocumentOfAStory() {
    Story story = new Story("s1", "A visit", List.of("d1", "d2"));
    DocumentIndex index =
        new DocumentIndex(
            List.of(
                new DocumentSummary("d1", "d1.txt", null, null, null, "de", null),
                new DocumentSummary("d2", "d2.txt", null, null, null, "de", null)));

    assertThat(CsvTables.stories(Stream.of(story), index))
        .containsExactly(
            "story,label,document,location\r\n",
            "s1,A visit,d1,d1.txt\r\n",
            "s1,A visit,d2,d2.txt\r\n");
  }
}
