package org.depesche.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.model.EventStatus;

/**
 * How an event is vouched for, from how its mentions are.
 *
 * <ol>
 *   <li>A document that attributes a deed anywhere does not vouch for it in its headline: of the
 *       statuses that it uses the first in {@link #CAREFUL_FIRST} is the document's.
 *   <li>Of the documents' statuses the first in {@link EventStatus} is the event's: what one
 *       document reports is reported, whoever else alleges it.
 *   <li>But what some allege and others deny is alleged, even where a document puts it as
 *       somebody's claim.
 * </ol>
 */
final class Vouching {

  private static final List<EventStatus> CAREFUL_FIRST =
      List.of(
          EventStatus.CLAIMED,
          EventStatus.ALLEGED,
          EventStatus.DENIED,
          EventStatus.REPORTED,
          EventStatus.FUTURE,
          EventStatus.HYPOTHETICAL,
          EventStatus.NEGATED);

  private Vouching() {}

  /**
   * @param denied whether somebody denies it
   */
  static EventStatus status(List<Telling> tellings, boolean denied) {
    Map<String, Set<EventStatus>> byDocument = new TreeMap<>();
    boolean alleged = false;
    for (Telling telling : tellings) {
      byDocument
          .computeIfAbsent(telling.ref().document(), document -> EnumSet.noneOf(EventStatus.class))
          .add(telling.status());
      alleged |= telling.status() == EventStatus.ALLEGED;
    }
    Set<EventStatus> statuses = EnumSet.noneOf(EventStatus.class);
    for (Set<EventStatus> told : byDocument.values()) {
      EventStatus status = CAREFUL_FIRST.stream().filter(told::contains).findFirst().orElseThrow();
      boolean disputed = alleged && denied && status == EventStatus.CLAIMED;
      statuses.add(disputed ? EventStatus.ALLEGED : status);
    }
    return statuses.iterator().next();
  }
}
