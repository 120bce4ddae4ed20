package org.depesche.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Counts what entities do in documents. The result does not depend on the order in which these
 * come. Not for use by several threads at once.
 */
public final class Actors {

  private static final Comparator<Actor> ORDER =
      Comparator.comparingInt(Actor::documents)
          .thenComparingInt(Actor::mentions)
          .reversed()
          .thenComparing(Actor::id);

  private static final Set<EventStatus> HAPPENED =
      Set.of(EventStatus.REPORTED, EventStatus.CLAIMED, EventStatus.ALLEGED);

  private final Map<String, Count> counts = new TreeMap<>();

  /** Counts a document, which must be analysed. */
  public void add(Document document) {
    DateInterval published = published(document);
    for (Entity entity : layer(document, Layer.ENTITIES)) {
      Count count = counts.computeIfAbsent(entity.id(), id -> new Count(entity.kind()));
      count.add(entity);
      count.date(published);
    }
    for (Mention mention : layer(document, Layer.MENTIONS)) {
      count(mention.entity()).mentions++;
    }
    for (Quotation quotation : layer(document, Layer.QUOTATIONS)) {
      if (quotation.speaker() != null) {
        count(quotation.speaker().entity()).quotations++;
      }
    }
    for (EventMention event : layer(document, Layer.EVENTS)) {
      Set<@Nullable String> actors = ids(event.actors());
      Set<@Nullable String> recipients = ids(event.recipients());
      actors.forEach(id -> count(id).acts++);
      recipients.forEach(id -> count(id).undergoes++);
      DateInterval date = statedDay(event);
      actors.forEach(id -> count(id).date(date));
      recipients.forEach(id -> count(id).date(date));
    }
  }

  /** All of them, those of most documents first. */
  public List<Actor> list() {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue().toActor(entry.getKey()))
        .sorted(ORDER)
        .toList();
  }

  private static Set<@Nullable String> ids(List<Participant> participants) {
    Set<@Nullable String> ids = new HashSet<>();
    participants.forEach(participant -> ids.add(participant.entity()));
    return ids;
  }

  /** The count of an entity; one that nobody looks at if there is no such entity. */
  private Count count(@Nullable String id) {
    Count count = id == null ? null : counts.get(id);
    return count == null ? new Count(NameKind.OTH) : count;
  }

  private static <T> List<T> layer(Document document, Layer<List<T>> layer) {
    return document.find(layer).stream().flatMap(Collection::stream).toList();
  }

  /** When the document says that it was published; null if that is inferred at most. */
  private static @Nullable DateInterval published(Document document) {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    return metadata.published() == null ? null : metadata.published().value();
  }

  /**
   * The day that the text alone gives to what has happened; null for background, plans and the
   * like, which tell nothing of when an actor is in the news.
   */
  private static @Nullable DateInterval statedDay(EventMention event) {
    DateInterval date = event.date();
    boolean counts =
        date != null
            && date.basis() == DateInterval.Basis.STATED
            && date.precision() == DateInterval.Precision.DAY
            && HAPPENED.contains(event.status())
            && !event.historical();
    return counts ? date : null;
  }

  /** What has been counted of one entity. */
  private static final class Count {

    private final NameKind kind;
    private final Map<String, Integer> titles = new TreeMap<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, Integer> sectors = new TreeMap<>();
    private final Map<String, Integer> roles = new TreeMap<>();
    private int mentions;
    private int documents;
    private int acts;
    private int undergoes;
    private int quotations;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    Count(NameKind kind) {
      this.kind = kind;
    }

    void add(Entity entity) {
      documents++;
      vote(titles, entity.name());
      entity.names().forEach(name -> vote(names, name));
      vote(countries, entity.country());
      vote(sectors, entity.sector());
      vote(roles, entity.role());
    }

    void date(@Nullable DateInterval date) {
      if (date == null) {
        return;
      }
      first = first != null && first.isBefore(date.earliest()) ? first : date.earliest();
      last = last != null && last.isAfter(date.latest()) ? last : date.latest();
    }

    private static void vote(Map<String, Integer> votes, @Nullable String value) {
      if (value != null) {
        votes.merge(value, 1, Integer::sum);
      }
    }

    /** Those with most votes first, of as many the longest, then the first in the alphabet. */
    private static List<String> ranked(Map<String, Integer> votes) {
      Comparator<String> byVotes = Comparator.comparing(votes::get, Comparator.reverseOrder());
      return votes.keySet().stream()
          .sorted(
              byVotes
                  .thenComparing(String::length, Comparator.reverseOrder())
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }

    private static @Nullable String winner(Map<String, Integer> votes) {
      return votes.isEmpty() ? null : ranked(votes).get(0);
    }

    Actor toActor(String id) {
      return new Actor(
          id,
          ranked(titles).get(0),
          kind,
          winner(countries),
          winner(sectors),
          winner(roles),
          ranked(names),
          mentions,
          documents,
          acts,
          undergoes,
          quotations,
          first,
          last);
    }
  }
}
