package org.depesche.merge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesche.merge.names.Names;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.MentionRef;
import org.depesche.model.NameKind;
import org.depesche.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * An event mention with all that merging asks of its document, so that a block can be merged anew
 * without reading its documents.
 *
 * @param block key of the block in which it may meet others, see {@link BlockKey}
 * @param date of the mention itself, or of the only dated mention of the same deed in its document;
 *     null if unknown
 * @param place without spans; null if unknown
 * @param claimedBy ids of the entities that say so here, those of an accusation included
 * @param deniedBy ids of the entities that deny it here, those of an answer included
 * @param quantities those of the mention
 * @param holders who says so and who denies it, with the words that show it
 */
public record Telling(
    MentionRef ref,
    String block,
    EventType type,
    @Nullable String mode,
    EventStatus status,
    boolean historical,
    List<Party> actors,
    List<Party> recipients,
    @Nullable DateInterval date,
    @Nullable Place place,
    List<String> claimedBy,
    List<String> deniedBy,
    List<EventQuantity> quantities,
    List<Claim.Holder> holders) {

  public Telling {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
    quantities = List.copyOf(quantities);
    holders = List.copyOf(holders);
  }

  /**
   * An actor or a recipient.
   *
   * @param entity id of an entity; null if the words lead to none
   * @param country see {@link org.depesche.model.Entity#country()}
   * @param sector see {@link org.depesche.model.Entity#sector()}
   * @param kind what its name names; null where no entity is known
   */
  public record Party(
      @Nullable String entity,
      String name,
      @Nullable String country,
      @Nullable String sector,
      @Nullable NameKind kind) {

    boolean isPerson() {
      return kind == NameKind.PER;
    }

    /** Whether it is a state or a place rather than somebody of it. */
    boolean isPlace() {
      return kind == NameKind.LOC;
    }

    /**
     * Whether both are the same as far as ids and names show: the same id, or persons of whom one
     * name holds all words of the other.
     */
    boolean isSame(Party other) {
      if (entity != null && entity.equals(other.entity)) {
        return true;
      }
      return kind == other.kind
          && (isPerson() ? Names.oneHoldsOther(name, other.name) : sameUnknown(other));
    }

    private boolean sameUnknown(Party other) {
      return entity == null
          && other.entity == null
          && Names.fold(name).equals(Names.fold(other.name));
    }
  }

  Stream<Party> parties() {
    return Stream.concat(actors.stream(), recipients.stream());
  }

  List<Party> persons() {
    return parties().filter(Party::isPerson).toList();
  }

  /** Days that the date may be, the first not counted; unknown dates count as the longest. */
  long vagueness() {
    return date == null
        ? Long.MAX_VALUE
        : date.latest().toEpochDay() - date.earliest().toEpochDay();
  }

  boolean isDomestic() {
    return parties().map(Party::country).filter(Objects::nonNull).distinct().count() <= 1;
  }
}
