package org.depesche.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.Layer;
import org.depesche.model.MentionRef;
import org.depesche.model.Participant;
import org.depesche.model.Place;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Telling}s of one document. */
final class Tellings {

  private final Document document;
  private final Map<String, Entity> entities;
  private final List<EventMention> mentions;
  private final Disputes disputes;

  private Tellings(Document document) {
    this.document = document;
    this.entities =
        document.find(Layer.ENTITIES).orElse(List.of()).stream()
            .collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
    this.mentions =
        document.find(Layer.EVENTS).orElse(List.of()).stream().map(Disputes::asDenial).toList();
    this.disputes = new Disputes(document, mentions, entities);
  }

  /** In the order of the mentions; empty for a document without the layer {@code events}. */
  static List<Telling> of(Document document) {
    return new Tellings(document).read();
  }

  private List<Telling> read() {
    Map<String, List<EventMention>> byDeed = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      byDeed.computeIfAbsent(deedOf(mention), deed -> new ArrayList<>()).add(mention);
    }
    Map<String, Telling> tellings = new LinkedHashMap<>(); // an id told twice counts once
    for (EventMention mention : mentions) {
      tellings.putIfAbsent(
          mention.id(), telling(mention, byDeed.getOrDefault(deedOf(mention), List.of())));
    }
    return List.copyOf(tellings.values());
  }

  private String deedOf(EventMention mention) {
    return BlockKey.deedOf(mention, parties(mention.actors()), parties(mention.recipients()));
  }

  private Telling telling(EventMention mention, List<EventMention> sameDeed) {
    List<Telling.Party> actors = parties(mention.actors());
    List<Telling.Party> recipients = parties(mention.recipients());
    DateInterval date = mention.date();
    if (date == null && !BlockKey.isStanding(mention, actors, recipients, null)) {
      date = onlyDateOf(sameDeed, mention);
    }
    List<Claim.Holder> holders = disputes.holders(mention);
    return new Telling(
        new MentionRef(document.id(), document.location(), mention.id()),
        BlockKey.of(document.id(), mention, actors, recipients, date),
        mention.type(),
        mention.mode(),
        mention.status(),
        mention.historical(),
        actors,
        recipients,
        date,
        bare(mention.place()),
        entitiesOf(holders, false),
        entitiesOf(holders, true),
        mention.quantities(),
        holders);
  }

  /**
   * The date that all dated mentions of the deed in this document agree on: the narrowest, if the
   * others contain it. Null if they name different ones.
   */
  private @Nullable DateInterval onlyDateOf(List<EventMention> same, EventMention mention) {
    DateInterval narrowest = null;
    for (EventMention other : same) {
      DateInterval date = other.date();
      if (date == null || other.status() != mention.status() || namesOthers(mention, other)) {
        continue;
      }
      if (narrowest == null || narrowest.contains(date)) {
        narrowest = date;
      } else if (!date.contains(narrowest)) {
        return null;
      }
    }
    return narrowest;
  }

  private boolean namesOthers(EventMention a, EventMention b) {
    return Fit.personsClash(persons(a), persons(b)) || Fit.clash(a.mode(), b.mode());
  }

  private List<Telling.Party> persons(EventMention mention) {
    return Stream.concat(mention.actors().stream(), mention.recipients().stream())
        .map(this::party)
        .filter(Telling.Party::isPerson)
        .toList();
  }

  private List<Telling.Party> parties(List<Participant> participants) {
    return participants.stream().map(this::party).toList();
  }

  private Telling.Party party(Participant participant) {
    Entity entity = participant.entity() == null ? null : entities.get(participant.entity());
    return new Telling.Party(
        participant.entity(),
        entity == null ? participant.name() : entity.name(),
        participant.country(),
        participant.sector(),
        entity == null ? null : entity.kind());
  }

  private static @Nullable Place bare(@Nullable Place place) {
    return place == null
        ? null
        : new Place(place.name(), place.country(), place.lat(), place.lon(), List.of());
  }

  private static List<String> entitiesOf(List<Claim.Holder> holders, boolean denying) {
    Set<String> ids = new TreeSet<>();
    for (Claim.Holder holder : holders) {
      if ((holder.stance() == Claim.Stance.DENIES) == denying) {
        ids.add(holder.entity());
      }
    }
    return List.copyOf(ids);
  }
}
