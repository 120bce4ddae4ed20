package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Participant;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;

class EventFloorTest {

  private static final String TEXT = "Peru thanked Chad. Mali left.";
  private static final GoldText GOLD =
      GoldFile.read(
              "x",
              """
              @ x | en | none | thanks
              T Peru thanked Chad. Mali left.
              E SUPPORT | thanked Chad | PER | TCD | reported | -
              O RETREAT | Mali left | MLI | - | reported | -
              """)
          .texts()
          .getFirst();

  @Test
  void countsAMentionInTheSentenceThatHasTheType() {
    EventFloor floor = measured(mention(EventType.SUPPORT, EventStatus.REPORTED, "PER", "TCD"));
    assertThat(floor.types()).isEqualTo(new Prf(1, 1));
    assertThat(floor.actors()).isEqualTo(new Prf(1, 1));
    assertThat(floor.recipients()).isEqualTo(new Prf(1, 1));
    assertThat(floor.errors()).isEmpty();
  }

  @Test
  void tellsWrongCountriesAndStatusFromAWrongType() {
    EventFloor floor = measured(mention(EventType.SUPPORT, EventStatus.DENIED, "TCD", "PER"));
    assertThat(floor.types()).isEqualTo(new Prf(1, 1));
    assertThat(floor.actors()).isEqualTo(new Prf(0, 0));
    assertThat(floor.recipients()).isEqualTo(new Prf(0, 0));
    assertThat(floor.statuses()).isEqualTo(new Prf(0, 0));
    assertThat(floor.errors()).hasSize(1);
  }

  @Test
  void countsWhatGoldDoesNotHaveAgainstPrecision() {
    EventMention right = mention(EventType.SUPPORT, EventStatus.REPORTED, "PER", "TCD");
    EventFloor floor =
        measured(right, mention(EventType.ACCUSE, EventStatus.REPORTED, "PER", "TCD"));
    assertThat(floor.types()).isEqualTo(new Prf(0.5, 1));
  }

  @Test
  void countsOptionalEventsNeitherFoundNorMissed() {
    EventMention right = mention(EventType.SUPPORT, EventStatus.REPORTED, "PER", "TCD");
    EventMention optional =
        mention(EventType.RETREAT, EventStatus.REPORTED, "MLI", "PER", new Span(19, 29));
    assertThat(measured(right, optional).types()).isEqualTo(new Prf(1, 1));
    assertThat(measured(right).types()).isEqualTo(new Prf(1, 1));
  }

  private static EventFloor measured(EventMention... mentions) {
    EventFloor floor = new EventFloor();
    floor.add(GOLD, Document.of("x.txt", TEXT).with(Layer.EVENTS, List.of(mentions)));
    return floor;
  }

  private static EventMention mention(
      EventType type, EventStatus status, String actor, String recipient) {
    return mention(type, status, actor, recipient, new Span(0, 18));
  }

  private static EventMention mention(
      EventType type, EventStatus status, String actor, String recipient, Span sentence) {
    return new EventMention(
        "e",
        type,
        null,
        List.of(),
        sentence,
        List.of(new Span(sentence.begin() + 5, sentence.begin() + 8)),
        List.of(new Participant(List.of(), null, actor, actor, null)),
        List.of(new Participant(List.of(), null, recipient, recipient, null)),
        null,
        null,
        status,
        false,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        "test");
  }
}
