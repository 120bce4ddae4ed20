package org.depesche.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.merge.names.Names;
import org.depesche.model.DateInterval;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which event mentions are compared at all: {@code family|parties|cell}.
 *
 * <ul>
 *   <li>family: the type; AGREE stands with CONSULT, since an announced visit is an AGREE (PLOVER
 *       2.0) and becomes a CONSULT;
 *   <li>parties: countries, or entities where no country is known, or names where nothing is;
 *       {@code A+B} for mutual types, {@code A>B} where one acts upon the other;
 *   <li>cell: the year of the date; {@code span} where the date covers several; {@code standing}
 *       for conduct that is alleged, denied or goes on without a date; else the document, which
 *       keeps undated mentions of different documents apart.
 * </ul>
 */
final class BlockKey {

  private static final String STANDING = "|standing";

  /** Types in which it does not matter who is named first. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  /** Types that PLOVER allows with a recipient only: conduct between two, told without a date. */
  private static final Set<EventType> CONDUCT =
      EnumSet.of(EventType.AID, EventType.COOPERATE, EventType.SANCTION);

  private static final Set<EventStatus> DISPUTED =
      EnumSet.of(EventStatus.ALLEGED, EventStatus.DENIED);

  private static final Set<EventStatus> HAPPENED =
      EnumSet.of(
          EventStatus.REPORTED, EventStatus.CLAIMED, EventStatus.ALLEGED, EventStatus.DENIED);

  /** Codes that many parties share, so that they identify none. */
  private static final Set<String> GROUP_CODES = Set.of("IGO", "NGO", "ISM", "IMG", "MNC");

  /** From here on a date no longer tells one happening from the next: the shortest month. */
  private static final long VAGUE_DAYS = 28;

  private BlockKey() {}

  static String of(
      String document,
      EventMention mention,
      List<Telling.Party> actors,
      List<Telling.Party> recipients,
      @Nullable DateInterval date) {
    return deedOf(mention, actors, recipients) + cell(document, mention, actors, recipients, date);
  }

  /** Family and parties: what two mentions of one deed have in common besides the date. */
  static String deedOf(
      EventMention mention, List<Telling.Party> actors, List<Telling.Party> recipients) {
    EventType family = mention.type() == EventType.AGREE ? EventType.CONSULT : mention.type();
    if (!MUTUAL.contains(mention.type())) {
      return family + "|" + join(keys(actors)) + ">" + join(keys(recipients));
    }
    List<Telling.Party> parties = new ArrayList<>(actors);
    parties.addAll(recipients);
    Set<String> all = keys(parties);
    boolean visitWithoutHost = family == EventType.CONSULT && all.size() == 1;
    if (visitWithoutHost && mention.place() != null && mention.place().country() != null) {
      all.add(mention.place().country());
    }
    return family + "|" + join(all);
  }

  static boolean isMutual(EventType type) {
    return MUTUAL.contains(type);
  }

  /** Whether dates don't tell the mentions of the block apart. */
  static boolean isStanding(String block) {
    return block.endsWith(STANDING);
  }

  /** Whether the block holds what is dated within that year, and nothing else. */
  static boolean isOfYear(String block, int year) {
    return block.endsWith("|" + year);
  }

  /**
   * Whether the mention tells conduct that others tell, dispute or deny without a date or with
   * another: an accusation names a month, its denial none, and both are about the same deeds.
   */
  static boolean isStanding(
      EventMention mention,
      List<Telling.Party> actors,
      List<Telling.Party> recipients,
      @Nullable DateInterval date) {
    boolean twoSides = !keys(actors).isEmpty() && !keys(recipients).isEmpty();
    boolean vague =
        date == null || date.latest().toEpochDay() - date.earliest().toEpochDay() + 1 >= VAGUE_DAYS;
    boolean conduct = CONDUCT.contains(mention.type());
    boolean disputed = DISPUTED.contains(mention.status());
    boolean ongoing = conduct && HAPPENED.contains(mention.status());
    return twoSides && ((disputed && (conduct || vague)) || (ongoing && vague));
  }

  private static String cell(
      String document,
      EventMention mention,
      List<Telling.Party> actors,
      List<Telling.Party> recipients,
      @Nullable DateInterval date) {
    if (isStanding(mention, actors, recipients, date)) {
      return STANDING;
    }
    if (date == null || (actors.isEmpty() && recipients.isEmpty())) {
      return "|" + document;
    }
    int year = date.earliest().getYear();
    return year == date.latest().getYear() ? "|" + year : "|span";
  }

  /** Of those who are known, if any is: what words lead to nobody is seldom told twice alike. */
  private static Set<String> keys(List<Telling.Party> parties) {
    Set<String> keys = new TreeSet<>();
    for (Telling.Party party : parties) {
      if (party.country() != null && !GROUP_CODES.contains(party.country())) {
        keys.add(party.country());
      } else if (party.entity() != null) {
        keys.add(party.entity());
      }
    }
    if (keys.isEmpty()) {
      parties.forEach(party -> keys.add(Names.fold(party.name())));
    }
    return keys;
  }

  private static String join(Set<String> keys) {
    return String.join("+", keys);
  }
}
