package org.depesche.merge.dating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.merge.dating.Deed.Who;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Span;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/** Reads the deeds of one document. */
final class Deeds {

  private static final String VISIT = "visit";

  /** Words by language that say where somebody is, of the tables {@code merge/places.tsv}. */
  private static final Map<String, Set<String>> WHERE =
      Models.LANGUAGES.stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Deeds::where));

  private final String text;
  private final Map<String, Entity> entities;
  private final List<Mention> mentions;
  private final Set<String> where;

  Deeds(Document document) {
    this.text = document.text();
    this.entities =
        document.find(Layer.ENTITIES).orElse(List.of()).stream()
            .collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
    this.mentions = document.find(Layer.MENTIONS).orElse(List.of());
    this.where = WHERE.getOrDefault(document.find(Layer.LANGUAGE).orElse(""), Set.of());
  }

  private static Set<String> where(String language) {
    return Models.table(language + "/merge/places.tsv").stream()
        .map(List::getFirst)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The deed of an event mention; empty if it can't be told from others of its kind. */
  Optional<Deed> of(EventMention event) {
    if (VISIT.equals(event.mode())) {
      return visit(event);
    }
    List<Who> persons =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .filter(this::isPerson)
            .map(this::who)
            .distinct()
            .toList();
    if (persons.size() < 2) {
      return Optional.empty();
    }
    Set<String> countries = new TreeSet<>();
    Stream.concat(event.actors().stream(), event.recipients().stream())
        .filter(this::isPerson)
        .map(Participant::country)
        .filter(Objects::nonNull)
        .forEach(countries::add);
    String key = event.type() + "|" + event.mode() + "|" + String.join("+", countries);
    return Optional.of(new Deed(key, persons));
  }

  /**
   * A visit has one guest, and one host of another country. What its own words leave out is taken
   * from the sentence, if that names but one who may be meant.
   */
  private Optional<Deed> visit(EventMention event) {
    List<Participant> guests = event.actors().stream().filter(this::isPerson).toList();
    String host = host(event);
    if (guests.size() == 1) {
      String home = guests.getFirst().country();
      String visited = host != null ? host : onlyOther(countries(event.sentence()), home);
      return deed(who(guests.getFirst()), home, visited);
    }
    if (!event.actors().isEmpty() || host == null) {
      return Optional.empty();
    }
    List<Entity> strangers =
        persons(event.sentence()).stream()
            .filter(person -> person.country() != null && !host.equals(person.country()))
            .toList();
    return strangers.size() == 1 ? stay(strangers.getFirst(), host) : Optional.empty();
  }

  /** A person in a state abroad, by a sentence that names but one of each ("in Finland"). */
  Optional<Deed> stay(Span sentence) {
    Set<Entity> persons = persons(sentence);
    if (persons.size() != 1) {
      return Optional.empty();
    }
    Entity guest = persons.iterator().next();
    String host = onlyOther(countries(sentence), guest.country());
    return host == null || !isIn(sentence, host) ? Optional.empty() : stay(guest, host);
  }

  /** Whether a place of the country stands behind a word that says where, not whose. */
  private boolean isIn(Span sentence, String country) {
    for (Mention mention : mentions) {
      Entity entity = entities.get(mention.entity());
      if (sentence.contains(mention.span()) && entity != null && country.equals(entity.country())) {
        String before = text.substring(sentence.begin(), mention.span().begin()).stripTrailing();
        if (where.contains(before.substring(before.lastIndexOf(' ') + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Deed> stay(Entity guest, String host) {
    return deed(new Who(guest.id(), guest.name()), guest.country(), host);
  }

  private static Optional<Deed> deed(Who guest, @Nullable String home, @Nullable String host) {
    return host == null || host.equals(home)
        ? Optional.empty()
        : Optional.of(new Deed(VISIT + "|" + home + ">" + host, List.of(guest)));
  }

  private @Nullable String host(EventMention event) {
    for (Participant recipient : event.recipients()) {
      if (recipient.country() != null) {
        return recipient.country();
      }
    }
    return event.place() == null ? null : event.place().country();
  }

  private static @Nullable String onlyOther(Set<String> countries, @Nullable String home) {
    List<String> others = countries.stream().filter(country -> !country.equals(home)).toList();
    return home != null && others.size() == 1 ? others.getFirst() : null;
  }

  /** Countries that the sentence names as places. */
  private Set<String> countries(Span sentence) {
    Set<String> countries = new TreeSet<>();
    for (Entity entity : named(sentence)) {
      if (entity.kind() == NameKind.LOC && entity.country() != null) {
        countries.add(entity.country());
      }
    }
    return countries;
  }

  private Set<Entity> persons(Span sentence) {
    return named(sentence).stream()
        .filter(entity -> entity.kind() == NameKind.PER)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Entity> named(Span sentence) {
    List<Entity> named = new ArrayList<>();
    for (Mention mention : mentions) {
      Entity entity = entities.get(mention.entity());
      if (entity != null
          && mention.kind() != Mention.Kind.ADJECTIVE
          && sentence.contains(mention.span())) {
        named.add(entity);
      }
    }
    return named;
  }

  private boolean isPerson(Participant participant) {
    Entity entity = participant.entity() == null ? null : entities.get(participant.entity());
    return entity != null && entity.kind() == NameKind.PER;
  }

  private Who who(Participant participant) {
    Entity entity = entities.get(participant.entity());
    return new Who(participant.entity(), entity == null ? participant.name() : entity.name());
  }
}
