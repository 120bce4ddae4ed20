package org.depesche.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Stance;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Participant;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says so and who denies it, within one document. Holders of a deed are
 *
 * <ul>
 *   <li>those whom its mention names (claimedBy, deniedBy),
 *   <li>the actors of an ACCUSE whose content it is: they allege it,
 *   <li>the actors of a REJECT whose content it is, or that answers such an ACCUSE or the deed
 *       itself: they deny it.
 * </ul>
 */
final class Disputes {

  /** What can be denied; turning down what lies ahead is no denial. */
  private static final Set<EventStatus> DENIABLE =
      EnumSet.of(
          EventStatus.REPORTED, EventStatus.CLAIMED, EventStatus.ALLEGED, EventStatus.DENIED);

  private final Document document;
  private final Map<String, Entity> entities;
  private final Map<String, Quotation> quotations = new LinkedHashMap<>();
  private final Map<String, EventMention> mentions = new LinkedHashMap<>();
  private final Map<String, List<EventMention>> accusations = new LinkedHashMap<>();
  private final Map<String, List<EventMention>> denials = new LinkedHashMap<>();

  /**
   * @param events the document's mentions as {@link #asDenial} leaves them
   */
  Disputes(Document document, List<EventMention> events, Map<String, Entity> entities) {
    this.document = document;
    this.entities = entities;
    document.find(Layer.QUOTATIONS).orElse(List.of()).forEach(q -> quotations.put(q.id(), q));
    events.forEach(mention -> mentions.putIfAbsent(mention.id(), mention));
    for (EventMention mention : events) {
      if (mention.type() == EventType.ACCUSE && mention.content() != null) {
        put(accusations, mention.content(), mention);
      } else if (mention.type() == EventType.REJECT) {
        String denied = deniedBy(mention);
        if (denied != null) {
          put(denials, denied, mention);
        }
      }
    }
  }

  /** Whoever says that a deed did not happen denies it. Other mentions stay as they are. */
  static EventMention asDenial(EventMention mention) {
    if (mention.status() != EventStatus.NEGATED || mention.claimedBy().isEmpty()) {
      return mention;
    }
    Set<String> deniedBy = new LinkedHashSet<>(mention.deniedBy());
    deniedBy.addAll(mention.claimedBy());
    return new EventMention(
        mention.id(),
        mention.type(),
        mention.mode(),
        mention.contexts(),
        mention.sentence(),
        mention.trigger(),
        mention.actors(),
        mention.recipients(),
        mention.date(),
        mention.place(),
        EventStatus.DENIED,
        mention.historical(),
        List.of(),
        List.copyOf(deniedBy),
        mention.answers(),
        mention.quotation(),
        mention.content(),
        mention.quantities(),
        mention.rule());
  }

  private static void put(Map<String, List<EventMention>> map, String deed, EventMention mention) {
    map.computeIfAbsent(deed, key -> new ArrayList<>()).add(mention);
  }

  /** Id of the deed that a REJECT denies; null if it denies none of this document. */
  private @Nullable String deniedBy(EventMention reject) {
    String deed = reject.content();
    if (deed == null && reject.answers() != null) {
      EventMention answered = mentions.get(reject.answers());
      deed =
          answered != null && answered.type() == EventType.ACCUSE
              ? answered.content()
              : reject.answers();
    }
    EventMention denied = deed == null ? null : mentions.get(deed);
    return denied != null && DENIABLE.contains(denied.status()) ? deed : null;
  }

  /** In the order: the mention's own, accusers, deniers; each of them once. */
  List<Claim.Holder> holders(EventMention deed) {
    Set<Claim.Holder> holders = new LinkedHashSet<>();
    Stance stance = deed.status() == EventStatus.ALLEGED ? Stance.ALLEGES : Stance.ASSERTS;
    deed.claimedBy().forEach(entity -> holders.add(holder(entity, stance, deed)));
    deed.deniedBy().forEach(entity -> holders.add(holder(entity, Stance.DENIES, deed)));
    for (EventMention accusation : accusations.getOrDefault(deed.id(), List.of())) {
      actorsOf(accusation).forEach(e -> holders.add(holder(e, Stance.ALLEGES, accusation)));
    }
    for (EventMention denial : denials.getOrDefault(deed.id(), List.of())) {
      actorsOf(denial).forEach(e -> holders.add(holder(e, Stance.DENIES, denial)));
    }
    return List.copyOf(holders);
  }

  private static List<String> actorsOf(EventMention mention) {
    return mention.actors().stream()
        .map(Participant::entity)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private Claim.Holder holder(String id, Stance stance, EventMention shown) {
    Entity entity = entities.get(id);
    Quotation quotation = shown.quotation() == null ? null : quotations.get(shown.quotation());
    return new Claim.Holder(
        id,
        entity == null ? id : entity.name(),
        stance,
        dateOf(shown, quotation),
        document.id(),
        document.location(),
        quotation == null || quotation.content().isEmpty()
            ? shown.sentence()
            : Span.covering(quotation.content()),
        quotation == null ? null : quotation.id(),
        quotation == null ? List.of() : quotation.via());
  }

  /** When it was said: the date of a deed is none of the saying. */
  private static @Nullable String dateOf(EventMention shown, @Nullable Quotation quotation) {
    if (quotation != null && quotation.date() != null) {
      return quotation.date();
    }
    boolean saying = shown.type() == EventType.ACCUSE || shown.type() == EventType.REJECT;
    DateInterval date = shown.date();
    return saying && date != null ? date.value() : null;
  }
}
