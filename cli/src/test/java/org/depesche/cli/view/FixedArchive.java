package org.depesche.cli.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.merge.copies.Kin;
import org.depesche.model.Block;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Event;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.MentionRef;
import org.depesche.model.Metadata;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Party;
import org.depesche.model.Place;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.depesche.model.Story;
import org.depesche.model.TimeExpression;
import org.depesche.model.Value;
import org.depesche.model.Warning;
import org.depesche.query.Archive;
import org.depesche.query.DocumentSummary;
import org.depesche.query.EventQuery;
import org.jspecify.annotations.Nullable;

/** An archive of one article, with an accusation, its denial and a visit. */
final class FixedArchive implements Archive {

  static final String TEXT =
      "Ministerin in Tallinn\n"
          + "Ada Beispiel besuchte am 2. Mai 2031 Estland.\n"
          + "Lettland wirft ihr vor, Boote geliefert zu haben. „Das ist frei erfunden“, sagte sie.";

  private static final Participant ADA =
      new Participant(List.of(span("Ada Beispiel")), "per:ada", "Ada Beispiel", "FIN", "GOV");
  private static final Participant ESTONIA =
      new Participant(List.of(span("Estland")), "country:EST", "Estland", "EST", "GOV");
  private static final DateInterval DAY = DateInterval.day(LocalDate.of(2031, 5, 2), Basis.STATED);

  static final Document DOCUMENT = document();

  static final Event VISIT =
      event("ev1", EventType.CONSULT, "visit", DAY, EventStatus.REPORTED, "e1", List.of());
  static final Event DELIVERY =
      event("ev2", EventType.AID, null, null, EventStatus.ALLEGED, "e2", List.of("per:ada"));

  static final Claim CLAIM =
      new Claim(
          "c1",
          "ev2",
          "Ada Beispiel delivered boats",
          List.of(
              holder("country:LVA", "Lettland", Claim.Stance.ALLEGES, "Boote geliefert", List.of()),
              holder(
                  "per:ada",
                  "Ada Beispiel",
                  Claim.Stance.DENIES,
                  "Das ist frei",
                  List.of("Bote"))));

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Claim.Holder holder(
      String entity, String name, Claim.Stance stance, String words, List<String> via) {
    return new Claim.Holder(
        entity,
        name,
        stance,
        "2031-05-03",
        DOCUMENT.id(),
        DOCUMENT.location(),
        span(words),
        null,
        via);
  }

  private static Event event(
      String id,
      EventType type,
      @Nullable String mode,
      @Nullable DateInterval date,
      EventStatus status,
      String mention,
      List<String> deniedBy) {
    return new Event(
        id,
        type,
        mode,
        List.of(ADA),
        List.of(ESTONIA),
        date,
        new Place("Tallinn", "EST", List.of()),
        status,
        List.of(new MentionRef(DOCUMENT.id(), DOCUMENT.location(), mention)),
        List.of(DOCUMENT.id()),
        1,
        List.of(),
        deniedBy,
        List.of());
  }

  private static Document document() {
    return Document.of("visit.txt", TEXT)
        .with(
            Layer.METADATA,
            new Metadata(
                new Value<>("Ministerin in Tallinn", List.of(), "headline"),
                new Value<>("Der Bote", List.of(), "markup"),
                List.of(),
                null,
                new Value<>(DAY, List.of(), "markup"),
                null))
        .with(Layer.LANGUAGE, "de")
        .with(
            Layer.BLOCKS,
            List.of(
                new Block(span("Ministerin in Tallinn"), Block.Kind.HEADLINE, "first"),
                new Block(new Span(22, TEXT.length()), Block.Kind.PARAGRAPH, "line")))
        .with(
            Layer.MENTIONS,
            List.of(new Mention(span("Ada Beispiel"), Mention.Kind.PER, "per:ada", "name")))
        .with(
            Layer.ENTITIES,
            List.of(
                new Entity(
                    "per:ada",
                    "Ada Beispiel",
                    NameKind.PER,
                    "FIN",
                    "GOV",
                    "Ministerin",
                    List.of("Ada Beispiel"),
                    "name")))
        .with(
            Layer.TIMES,
            List.of(
                new TimeExpression(
                    span("2. Mai 2031"), TimeExpression.Type.DATE, "2031-05-02", DAY, "day")))
        .with(
            Layer.QUOTATIONS,
            List.of(
                new Quotation(
                    "q1",
                    Quotation.Type.DIRECT,
                    Quotation.Medium.SPEECH,
                    List.of(span("Das ist frei erfunden")),
                    List.of(span("sagte")),
                    List.of(span("sagte sie")),
                    new Party(List.of(span("sie.")), "per:ada"),
                    null,
                    List.of(),
                    null,
                    false,
                    "marks")))
        .with(
            Layer.EVENTS,
            List.of(
                mention("e1", EventType.CONSULT, "visit", "besuchte", EventStatus.REPORTED),
                mention("e2", EventType.AID, null, "geliefert", EventStatus.ALLEGED)))
        .warn(new Warning("odd", "Something is odd."));
  }

  private static EventMention mention(
      String id, EventType type, @Nullable String mode, String trigger, EventStatus status) {
    int at = TEXT.indexOf(trigger);
    int begin = TEXT.lastIndexOf('\n', at) + 1;
    Span sentence = new Span(begin, TEXT.indexOf('.', at) + 1);
    return new EventMention(
        id,
        type,
        mode,
        List.of(),
        sentence,
        List.of(span(trigger)),
        List.of(ADA),
        List.of(ESTONIA),
        DAY,
        null,
        status,
        false,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        "rule-" + id);
  }

  @Override
  public List<DocumentSummary> documents() {
    return List.of();
  }

  @Override
  public Optional<Document> document(String id) {
    return Optional.of(DOCUMENT).filter(document -> document.id().equals(id));
  }

  @Override
  public Optional<Document> documentAt(String location) {
    return Optional.of(DOCUMENT).filter(document -> document.location().equals(location));
  }

  @Override
  public Kin kin(String document) {
    return Kin.NONE;
  }

  @Override
  public List<Event> events(EventQuery query) {
    return List.of(VISIT, DELIVERY);
  }

  @Override
  public Optional<Event> event(String id) {
    return events(EventQuery.ALL).stream().filter(event -> event.id().equals(id)).findFirst();
  }

  @Override
  public List<Claim> claims() {
    return List.of(CLAIM);
  }

  @Override
  public List<Story> stories() {
    return List.of();
  }

  @Override
  public void close() {}
}
