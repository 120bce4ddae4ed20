package org.depesche.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.depesche.merge.copies.Kin;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Participant;
import org.depesche.model.Publication;
import org.depesche.model.Story;
import org.depesche.model.Value;
import org.depesche.query.Archive;
import org.depesche.query.DocumentSummary;
import org.depesche.query.EventQuery;
import org.jspecify.annotations.Nullable;

/** An archive in memory, with the order and the filters that the port promises. */
class FakeArchive implements Archive {

  private final List<Document> all;
  private final List<Event> events;
  private final List<Claim> claims;
  private final List<Story> stories;

  FakeArchive(List<Document> all, List<Event> events, List<Claim> claims, List<Story> stories) {
    this.all = all;
    this.events = events;
    this.claims = claims;
    this.stories = stories;
  }

  @Override
  public List<DocumentSummary> documents() {
    List<DocumentSummary> summaries = new ArrayList<>();
    for (Document document : all) {
      Metadata metadata = document.get(Layer.METADATA);
      summaries.add(
          new DocumentSummary(
              document.id(),
              document.location(),
              metadata.title() == null ? null : metadata.title().value(),
              metadata.publisher() == null ? null : metadata.publisher().value(),
              date(metadata.published()),
              document.get(Layer.LANGUAGE),
              document.id()));
    }
    return summaries;
  }

  private static @Nullable Publication date(@Nullable Value<DateInterval> value) {
    return value == null ? null : Publication.of(value.value());
  }

  @Override
  public Optional<Document> document(String id) {
    return all.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Document> documentAt(String location) {
    return all.stream().filter(document -> document.location().equals(location)).findFirst();
  }

  @Override
  public Kin kin(String document) {
    return Kin.NONE;
  }

  @Override
  public List<Event> events(EventQuery query) {
    return events.stream().filter(fits(query)).toList();
  }

  private static Predicate<Event> fits(EventQuery query) {
    return event ->
        (query.type() == null || event.type() == query.type())
            && (query.party() == null || hasParty(event, query.party()))
            && (query.from() == null
                || event.date() == null
                || !event.date().latest().isBefore(query.from()))
            && (query.to() == null
                || event.date() == null
                || !event.date().earliest().isAfter(query.to()))
            && (query.document() == null || event.documents().contains(query.document()));
  }

  private static boolean hasParty(Event event, String party) {
    List<Participant> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    return parties.stream()
        .anyMatch(
            p -> party.equals(p.country()) || party.equals(p.entity()) || party.equals(p.name()));
  }

  @Override
  public Optional<Event> event(String id) {
    return events.stream().filter(event -> event.id().equals(id)).findFirst();
  }

  @Override
  public List<Claim> claims() {
    return claims;
  }

  @Override
  public List<Story> stories() {
    return stories;
  }

  @Override
  public void close() {}
}
