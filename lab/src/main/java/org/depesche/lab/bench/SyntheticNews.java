package org.depesche.lab.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Documents of the size and the shape of articles: 500 words, 60 mentions, 8 events, among 60
 * states of which few are in the news often, in the course of a year. One in five is a light
 * rewrite of one before it. The same for the same seed.
 */
final class SyntheticNews {

  private static final int STATES = 60;
  private static final int WORDS = 500;
  private static final int MENTIONS = 60;
  private static final int EVENTS = 8;
  private static final EventStatus[] STATUSES = {
    EventStatus.REPORTED,
    EventStatus.REPORTED,
    EventStatus.REPORTED,
    EventStatus.CLAIMED,
    EventStatus.ALLEGED,
    EventStatus.DENIED,
    EventStatus.FUTURE
  };

  private final Random random;
  private final List<String[]> former = new ArrayList<>();
  private int made;

  SyntheticNews(long seed) {
    this.random = new Random(seed);
  }

  Document next() {
    String location = "news/%07d".formatted(made++);
    String text = String.join(" ", words());
    LocalDate published = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365));
    List<String> states = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      states.add(state());
    }
    List<Entity> entities = entities(states);
    Metadata metadata =
        new Metadata(
            new Value<>(text.substring(0, 40), List.of(new Span(0, 40)), "bench"),
            new Value<>("Bench", List.of(), "bench"),
            List.of(),
            null,
            new Value<>(DateInterval.day(published, Basis.METADATA), List.of(), "bench"),
            null);
    return Document.of(location, text)
        .with(Layer.METADATA, metadata)
        .with(Layer.LANGUAGE, "en")
        .with(
            Layer.BLOCKS,
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH, "bench")))
        .with(Layer.ENTITIES, entities)
        .with(Layer.MENTIONS, mentions(text, entities))
        .with(Layer.EVENTS, events(text, entities, published));
  }

  /** New words, or those of a former text with every twentieth changed. */
  private String[] words() {
    boolean rewrite = !former.isEmpty() && random.nextInt(5) == 0;
    String[] words =
        rewrite ? former.get(random.nextInt(former.size())).clone() : new String[WORDS];
    for (int i = 0; i < words.length; i++) {
      if (!rewrite || random.nextInt(20) == 0) {
        words[i] = "w" + Integer.toString(random.nextInt(20_000), Character.MAX_RADIX);
      }
    }
    if (former.size() < 1000) {
      former.add(words);
    }
    return words;
  }

  /** The square makes some states appear much more often than others. */
  private String state() {
    double at = random.nextDouble();
    int number = (int) (at * at * STATES);
    return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + "X";
  }

  private List<Entity> entities(List<String> states) {
    Set<Entity> entities = new LinkedHashSet<>();
    for (String state : states) {
      entities.add(entity("state:" + state, "Land " + state, NameKind.LOC, state));
      String person = "Person " + state + random.nextInt(5);
      entities.add(
          entity("person:" + person.toLowerCase(Locale.ROOT), person, NameKind.PER, state));
    }
    return List.copyOf(entities);
  }

  private static Entity entity(String id, String name, NameKind kind, String country) {
    return new Entity(id, name, kind, country, "GOV", null, List.of(name), "bench");
  }

  private List<Mention> mentions(String text, List<Entity> entities) {
    List<Mention> mentions = new ArrayList<>();
    int step = text.length() / MENTIONS;
    for (int i = 0; i < MENTIONS; i++) {
      Entity entity = pick(entities);
      Mention.Kind kind = Mention.Kind.valueOf(entity.kind().name());
      mentions.add(new Mention(new Span(i * step, i * step + 5), kind, entity.id(), "bench"));
    }
    return mentions;
  }

  private List<EventMention> events(String text, List<Entity> entities, LocalDate published) {
    List<EventMention> events = new ArrayList<>();
    int step = text.length() / EVENTS;
    for (int i = 0; i < EVENTS; i++) {
      Span sentence = new Span(i * step, (i + 1) * step);
      Span trigger = new Span(i * step, i * step + 6);
      EventStatus status = STATUSES[random.nextInt(STATUSES.length)];
      String holder = pick(entities).id();
      events.add(
          new EventMention(
              "e" + i,
              EventType.values()[random.nextInt(EventType.values().length)],
              null,
              List.of(),
              sentence,
              List.of(trigger),
              List.of(participant(pick(entities), trigger)),
              List.of(participant(pick(entities), trigger)),
              date(published),
              null,
              status,
              random.nextInt(3) == 0,
              status == EventStatus.CLAIMED || status == EventStatus.ALLEGED
                  ? List.of(holder)
                  : List.of(),
              status == EventStatus.DENIED ? List.of(holder) : List.of(),
              null,
              null,
              null,
              List.of(),
              "bench"));
    }
    return events;
  }

  private static Participant participant(Entity entity, Span span) {
    return new Participant(
        List.of(span), entity.id(), entity.name(), entity.country(), entity.sector());
  }

  private @Nullable DateInterval date(LocalDate published) {
    return switch (random.nextInt(5)) {
      case 0, 1 -> null;
      case 2 -> DateInterval.month(YearMonth.from(published), Basis.STATED);
      default -> DateInterval.day(published.minusDays(random.nextInt(3)), Basis.DOCUMENT);
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
