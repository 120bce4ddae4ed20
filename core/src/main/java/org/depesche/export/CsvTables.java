package org.depesche.export;

import static org.depesche.export.Csv.column;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.model.Claim;
import org.depesche.model.Event;
import org.depesche.model.Figure;
import org.depesche.model.MentionRef;
import org.depesche.model.Participant;
import org.depesche.model.Quantity;
import org.depesche.model.Story;
import org.depesche.query.DocumentSummary;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds as tables for spreadsheets and statistics. Unknown is an empty field. Where
 * a field holds several values they stand in order with {@code |} between them. Every method
 * returns the lines of a file, line ends included.
 */
public final class CsvTables {

  private static final String AND = "|";

  private static final Csv<DocumentSummary> DOCUMENTS =
      new Csv<>(
          column("id", DocumentSummary::id),
          column("location", DocumentSummary::location),
          column("title", document -> orEmpty(document.title())),
          column("publisher", document -> orEmpty(document.publisher())),
          column("published", d -> d.published() == null ? "" : d.published().value()),
          column("language", DocumentSummary::language),
          column("origin", document -> orEmpty(document.origin())),
          column(
              "published_basis",
              d -> d.published() == null ? "" : ModelJson.name(d.published().basis())));

  private static final Csv<Event> EVENTS =
      new Csv<>(
          column("id", Event::id),
          column("type", Event::type),
          column("mode", event -> orEmpty(event.mode())),
          column("status", event -> ModelJson.name(event.status())),
          column("date", event -> event.date() == null ? "" : event.date().value()),
          column("earliest", event -> event.date() == null ? "" : event.date().earliest()),
          column("latest", event -> event.date() == null ? "" : event.date().latest()),
          column("place", event -> event.place() == null ? "" : event.place().name()),
          column("place_country", e -> e.place() == null ? "" : orEmpty(e.place().country())),
          column("actors", event -> all(event.actors(), Participant::name)),
          column("actor_countries", event -> all(event.actors(), Participant::country)),
          column("actor_sectors", event -> all(event.actors(), Participant::sector)),
          column("recipients", event -> all(event.recipients(), Participant::name)),
          column("recipient_countries", event -> all(event.recipients(), Participant::country)),
          column("recipient_sectors", event -> all(event.recipients(), Participant::sector)),
          column("documents", event -> event.documents().size()),
          column("origins", Event::origins),
          column("claimed_by", event -> String.join(AND, event.claimedBy())),
          column("denied_by", event -> String.join(AND, event.deniedBy())),
          column("locations", event -> distinct(event.mentions(), MentionRef::location)),
          column("dead", event -> outcome(event, Quantity.Outcome.DEAD)),
          column("injured", event -> outcome(event, Quantity.Outcome.INJURED)),
          column("arrested", event -> outcome(event, Quantity.Outcome.ARRESTED)),
          column("missing", event -> outcome(event, Quantity.Outcome.MISSING)),
          column("displaced", event -> outcome(event, Quantity.Outcome.DISPLACED)),
          column("quantities", event -> all(event.quantities(), CsvTables::words)));

  private static final Csv<HolderRow> CLAIMS =
      new Csv<>(
          column("claim", row -> row.claim().id()),
          column("event", row -> orEmpty(row.claim().event())),
          column("statement", row -> row.claim().statement()),
          column("entity", row -> row.holder().entity()),
          column("name", row -> row.holder().name()),
          column("stance", row -> ModelJson.name(row.holder().stance())),
          column("date", row -> orEmpty(row.holder().date())),
          column("document", row -> row.holder().document()),
          column("location", row -> row.holder().location()),
          column("begin", row -> row.holder().span().begin()),
          column("end", row -> row.holder().span().end()),
          column("quotation", row -> orEmpty(row.holder().quotation())),
          column("via", row -> String.join(AND, row.holder().via())));

  private static final Csv<StoryRow> STORIES =
      new Csv<>(
          column("story", row -> row.story().id()),
          column("label", row -> row.story().label()),
          column("document", StoryRow::document),
          column("location", StoryRow::location));

  private record HolderRow(Claim claim, Claim.Holder holder) {}

  private record StoryRow(Story story, String document, String location) {}

  private CsvTables() {}

  public static Stream<String> documents(Stream<DocumentSummary> documents) {
    return DOCUMENTS.lines(documents);
  }

  public static Stream<String> events(Stream<Event> events) {
    return EVENTS.lines(events);
  }

  /** A row for each holder of each claim. */
  public static Stream<String> claims(Stream<Claim> claims) {
    return CLAIMS.lines(
        claims.flatMap(c -> c.holders().stream().map(holder -> new HolderRow(c, holder))));
  }

  /** A row for each document of each story. */
  public static Stream<String> stories(Stream<Story> stories, DocumentIndex index) {
    return STORIES.lines(
        stories.flatMap(
            s -> s.documents().stream().map(id -> new StoryRow(s, id, index.location(id)))));
  }

  private static <T> String all(List<T> values, Function<T, @Nullable String> field) {
    return values.stream().map(v -> orEmpty(field.apply(v))).collect(Collectors.joining(AND));
  }

  /** The numbers that reports give, the lowest first; for bounds see the column of all. */
  private static String outcome(Event event, Quantity.Outcome outcome) {
    return event.quantities().stream()
        .filter(figure -> figure.outcome() == outcome)
        .map(figure -> figure.value().toPlainString())
        .distinct()
        .collect(Collectors.joining(AND));
  }

  private static String words(Figure figure) {
    String what = figure.outcome() == null ? figure.role().name() : figure.outcome().name();
    return Stream.of(what.toLowerCase(Locale.ROOT), figure.amount(), figure.unit(), figure.of())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static <T> String distinct(List<T> values, Function<T, String> field) {
    return values.stream().map(field).distinct().collect(Collectors.joining(AND));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
