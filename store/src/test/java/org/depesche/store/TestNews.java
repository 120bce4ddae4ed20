package org.depesche.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/** Documents about three states in one autumn, so that much of it meets; the same for one seed. */
final class TestNews {

  private static final List<String> STATES = List.of("AAA", "BBB", "CCC");
  private static final List<EventType> TYPES =
      List.of(EventType.CONSULT, EventType.AID, EventType.ASSAULT);

  private TestNews() {}

  static List<Document> documents(long seed, int count) {
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document(random, "news/" + i));
    }
    return documents;
  }

  static Document document(Random random, String location) {
    List<EventMention> events = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      events.add(mention(random, "e" + i));
    }
    LocalDate published = LocalDate.of(2023, 9, 1).plusDays(random.nextInt(60));
    Metadata metadata =
        new Metadata(
            new Value<>("Title of " + location, List.of(), "test"),
            new Value<>("The Test", List.of(), "test"),
            List.of(),
            null,
            new Value<>(DateInterval.day(published, Basis.STATED), List.of(), "test"),
            null);
    return Document.of(location, text(random))
        .with(Layer.METADATA, metadata)
        .with(Layer.LANGUAGE, "en")
        .with(Layer.ENTITIES, STATES.stream().map(TestNews::entity).toList())
        .with(Layer.EVENTS, events);
  }

  private static EventMention mention(Random random, String id) {
    EventStatus status = EventStatus.values()[random.nextInt(4)];
    Span span = new Span(0, 5);
    String actor = STATES.get(random.nextInt(3));
    String recipient = STATES.get(random.nextInt(3));
    boolean denied = status == EventStatus.DENIED;
    return new EventMention(
        id,
        TYPES.get(random.nextInt(3)),
        null,
        List.of(),
        span,
        List.of(span),
        List.of(participant(actor)),
        List.of(participant(recipient)),
        date(random),
        null,
        status,
        random.nextInt(4) == 0,
        status == EventStatus.ALLEGED
            ? List.of("state:" + STATES.get(random.nextInt(3)))
            : List.of(),
        denied ? List.of("state:" + actor) : List.of(),
        null,
        null,
        null,
        List.of(),
        "test");
  }

  private static @Nullable DateInterval date(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> DateInterval.month(YearMonth.of(2023, 9 + random.nextInt(2)), Basis.STATED);
      default -> DateInterval.day(LocalDate.of(2023, 9, 1 + random.nextInt(5)), Basis.DOCUMENT);
    };
  }

  private static Entity entity(String state) {
    return new Entity(
        "state:" + state, state, NameKind.LOC, state, "GOV", null, List.of(state), "test");
  }

  private static Participant participant(String state) {
    return new Participant(List.of(new Span(0, 3)), "state:" + state, state, state, null);
  }

  /** Sentences from a small stock, so that some documents are copies or near copies. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder("Schön: ");
    int first = random.nextInt(20);
    for (int sentence = first; sentence < first + 4; sentence++) {
      for (int word = 0; word < 15; word++) {
        text.append("word").append(sentence).append('x').append(word).append(' ');
      }
    }
    return text.toString();
  }
}
