package org.depesche.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Place;
import org.depesche.model.Quantity;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/** Drafts documents for tests of merging: entities and event mentions without any analysis. */
public final class Draft {

  private final String location;
  private final String text;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<EventMention> mentions = new ArrayList<>();
  private @Nullable String title;
  private @Nullable DateInterval published;

  private Draft(String location, String text) {
    this.location = location;
    this.text = text;
  }

  /** With a text of its own: one that shares no five words with that of another location. */
  public static Draft at(String location) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(location).append('x').append(i).append(' ');
    }
    return new Draft(location, text.toString());
  }

  public static Draft at(String location, String text) {
    return new Draft(location, text);
  }

  public Draft titled(String title) {
    this.title = title;
    return this;
  }

  public Draft published(String day) {
    this.published = DateInterval.day(LocalDate.parse(day), Basis.STATED);
    return this;
  }

  /** {@code state("FIN")} and {@code person("Ada Lahti", "FIN")} as entities of the document. */
  public Draft state(String code) {
    return entity("state:" + code, code, NameKind.LOC, code);
  }

  public Draft person(String name, @Nullable String country) {
    return entity("person:" + name, name, NameKind.PER, country);
  }

  private Draft entity(String id, String name, NameKind kind, @Nullable String country) {
    entities.putIfAbsent(
        id, new Entity(id, name, kind, country, null, null, List.of(name), "draft"));
    return this;
  }

  public Mention tells(EventType type) {
    return new Mention(type);
  }

  public Document document() {
    Metadata metadata =
        new Metadata(
            title == null ? null : new Value<>(title, List.of(), "draft"),
            null,
            List.of(),
            null,
            published == null ? null : new Value<>(published, List.of(), "draft"),
            null);
    return Document.of(location, text)
        .with(Layer.METADATA, metadata)
        .with(Layer.LANGUAGE, "en")
        .with(Layer.ENTITIES, List.copyOf(entities.values()))
        .with(Layer.EVENTS, mentions);
  }

  /** {@code 2023}, {@code 2023-09}, {@code 2023-09-13} or {@code 2023-09-11/2023-09-17}. */
  public static DateInterval date(String value) {
    if (value.contains("/")) {
      String[] ends = value.split("/", -1);
      return DateInterval.between(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), Basis.STATED);
    }
    return switch (value.length()) {
      case 4 -> DateInterval.year(Integer.parseInt(value), Basis.STATED);
      case 7 -> DateInterval.month(YearMonth.parse(value), Basis.STATED);
      default -> DateInterval.day(LocalDate.parse(value), Basis.STATED);
    };
  }

  /** An event mention; {@link #end} adds it to the draft. */
  public final class Mention {
    private final EventType type;
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private @Nullable String mode;
    private @Nullable DateInterval date;
    private @Nullable Place place;
    private EventStatus status = EventStatus.REPORTED;
    private boolean historical;
    private List<String> claimedBy = List.of();
    private List<String> deniedBy = List.of();
    private @Nullable String answers;
    private @Nullable String content;
    private final List<EventQuantity> quantities = new ArrayList<>();

    private Mention(EventType type) {
      this.type = type;
    }

    /** A state code, or {@code name/code} for a person. */
    public Mention by(String... who) {
      for (String one : who) {
        actors.add(participant(one));
      }
      return this;
    }

    public Mention to(String... who) {
      for (String one : who) {
        recipients.add(participant(one));
      }
      return this;
    }

    public Mention toUnknown(String words) {
      recipients.add(new Participant(List.of(), null, words, null, null));
      return this;
    }

    private Participant participant(String who) {
      int slash = who.indexOf('/');
      String code = who.substring(slash + 1);
      String name = slash < 0 ? code : who.substring(0, slash);
      if (slash < 0) {
        state(code);
      } else {
        person(name, code);
      }
      String id = slash < 0 ? "state:" + code : "person:" + name;
      return new Participant(List.of(), id, name, code, null);
    }

    public Mention mode(String mode) {
      this.mode = mode;
      return this;
    }

    public Mention on(String date) {
      this.date = date(date);
      return this;
    }

    public Mention in(String place, @Nullable String country) {
      this.place = new Place(place, country, List.of());
      return this;
    }

    public Mention status(EventStatus status) {
      this.status = status;
      return this;
    }

    public Mention historical() {
      this.historical = true;
      return this;
    }

    public Mention claimedBy(String... codes) {
      for (String code : codes) {
        state(code);
      }
      this.claimedBy = List.of(codes).stream().map(code -> "state:" + code).toList();
      return this;
    }

    public Mention deniedBy(String... codes) {
      for (String code : codes) {
        state(code);
      }
      this.deniedBy = List.of(codes).stream().map(code -> "state:" + code).toList();
      return this;
    }

    /**
     * @param mention such as {@code e1}, the first of the draft
     */
    public Mention answers(String mention) {
      this.answers = mention;
      return this;
    }

    public Mention content(String mention) {
      this.content = mention;
      return this;
    }

    /** How many it befell. */
    public Mention toll(Quantity.Outcome outcome, int value, String unit) {
      Quantity quantity =
          new Quantity(
              new Span(0, 1),
              BigDecimal.valueOf(value),
              unit,
              false,
              null,
              null,
              Quantity.Kind.COUNT,
              null,
              unit,
              null,
              outcome,
              List.of(new Span(0, 1)),
              "draft");
      quantities.add(new EventQuantity(quantity, EventQuantity.Role.TOLL, "draft"));
      return this;
    }

    public Draft end() {
      int number = mentions.size() + 1;
      Span sentence = new Span(number, number + 1);
      mentions.add(
          new EventMention(
              "e" + number,
              type,
              mode,
              List.of(),
              sentence,
              List.of(sentence),
              actors,
              recipients,
              date,
              place,
              status,
              historical,
              claimedBy,
              deniedBy,
              answers,
              null,
              content,
              quantities,
              "draft"));
      return Draft.this;
    }
  }
}
