package org.depesche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Stage;
import org.jspecify.annotations.Nullable;

/** Finds event mentions outside boilerplate. */
public final class EventFinder implements Stage {

  private static final Set<EventType> ANNOUNCED_AS_AGREE =
      Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

  @Override
  public String name() {
    return "events";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Layer.LANGUAGE,
        Layer.METADATA,
        Layer.SENTENCES,
        Layer.MENTIONS,
        Layer.ENTITIES,
        Layer.TIMES,
        Layer.QUANTITIES,
        Layer.QUOTATIONS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.EVENTS);
  }

  @Override
  public Document process(Document document) {
    String language = document.get(Layer.LANGUAGE);
    if (!PredicateLexicon.knows(language)) {
      return document.with(Layer.EVENTS, List.of());
    }
    Who who = new Who(document);
    WhenAndWhere whenAndWhere = new WhenAndWhere(document, who);
    StatusReader statuses = new StatusReader(language, who, document.get(Layer.QUOTATIONS));
    SentenceEvents sentenceEvents = new SentenceEvents(document, who, whenAndWhere, statuses);
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : document.get(Layer.SENTENCES)) {
      if (sentence.block() != Block.Kind.BOILERPLATE) {
        candidates.addAll(sentenceEvents.in(sentence));
      }
    }
    Counts counts = Counts.of(document, who, candidates, PredicateLexicon.of(language)::isSupport);
    List<EventMention> events = new ArrayList<>();
    Set<String> denials = new HashSet<>();
    for (Candidate candidate : candidates) {
      String id = "e" + (events.size() + 1);
      events.add(mention(id, candidate, whenAndWhere, counts.of(candidate)));
      if (candidate.predicate().denial()) {
        denials.add(id);
      }
    }
    return document.with(Layer.EVENTS, Answers.link(events, denials));
  }

  private static EventMention mention(
      String id, Candidate candidate, WhenAndWhere whenAndWhere, List<EventQuantity> quantities) {
    Predicate predicate = candidate.predicate();
    Vouching vouching = candidate.vouching();
    EventType type = announced(predicate.type(), vouching.status());
    List<Span> trigger =
        predicate.noun()
            ? List.of(candidate.sentence().token(candidate.index()).span())
            : candidate.group().words().stream()
                .map(i -> candidate.sentence().token(i).span())
                .distinct()
                .toList();
    return new EventMention(
        id,
        type,
        mode(predicate, type),
        predicate.contexts(),
        candidate.sentence().span(),
        trigger,
        candidate.actors(),
        candidate.recipients(),
        candidate.date(),
        candidate.place(),
        vouching.status(),
        whenAndWhere.isHistorical(candidate.date()),
        vouching.claimedBy(),
        vouching.deniedBy(),
        null,
        vouching.quotation(),
        null,
        quantities,
        predicate.id());
  }

  /** PLOVER codes announced cooperation as AGREE, an announced withdrawal as CONCEDE. */
  private static EventType announced(EventType type, EventStatus status) {
    if (status != EventStatus.FUTURE) {
      return type;
    }
    return ANNOUNCED_AS_AGREE.contains(type)
        ? EventType.AGREE
        : type == EventType.RETREAT ? EventType.CONCEDE : type;
  }

  private static @Nullable String mode(Predicate predicate, EventType type) {
    return type == predicate.type() ? predicate.mode() : null;
  }
}
