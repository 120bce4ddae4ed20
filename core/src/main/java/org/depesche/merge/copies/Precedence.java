package org.depesche.merge.copies;

import java.util.Locale;
import java.util.Optional;
import org.depesche.merge.copies.Link.Kind;
import org.depesche.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * Which of two texts came first, and what that rests on; the first of these that tells:
 *
 * <ol>
 *   <li>{@code published}: the dates of publication, if their intervals don't overlap;
 *   <li>{@code credit}: one is credited to the publisher of the other; or one is an agency's as a
 *       whole and the other used some of that agency's;
 *   <li>{@code containment}: the one stands nearly whole within the other, with text of the other
 *       both before and behind it: it was put in there.
 * </ol>
 *
 * Cut from the end or continued by somebody else look alike, so that of these nothing is concluded.
 */
public record Precedence(First first, String basis) {

  /** As seen from one of the two. */
  public enum First {
    THIS,
    OTHER
  }

  /** Empty where nothing tells. */
  static Optional<Precedence> of(Card mine, Card theirs, Kind kind, boolean enclosed) {
    First byDate = byDate(mine.published(), theirs.published());
    if (byDate != null) {
      return Optional.of(new Precedence(byDate, "published"));
    }
    boolean fromThem = isCreditedTo(mine, theirs) || usesMoreThan(theirs, mine);
    boolean fromMe = isCreditedTo(theirs, mine) || usesMoreThan(mine, theirs);
    if (fromThem != fromMe) {
      return Optional.of(new Precedence(fromThem ? First.OTHER : First.THIS, "credit"));
    }
    if (enclosed && kind == Kind.EXCERPT) {
      return Optional.of(new Precedence(First.THIS, "containment"));
    }
    return enclosed && kind == Kind.EXTENDED
        ? Optional.of(new Precedence(First.OTHER, "containment"))
        : Optional.empty();
  }

  private static @Nullable First byDate(
      @Nullable DateInterval mine, @Nullable DateInterval theirs) {
    if (mine == null || theirs == null || mine.overlaps(theirs)) {
      return null;
    }
    return mine.latest().isBefore(theirs.earliest()) ? First.THIS : First.OTHER;
  }

  private static boolean isCreditedTo(Card text, Card agency) {
    String publisher = agency.publisher();
    return publisher != null
        && text.credits().stream().anyMatch(c -> c.agency().equalsIgnoreCase(publisher));
  }

  /** Whether {@code edited} used some of what {@code whole} gives as a whole. */
  private static boolean usesMoreThan(Card whole, Card edited) {
    return whole.credits().stream()
        .filter(credit -> !credit.part())
        .map(credit -> credit.agency().toLowerCase(Locale.ROOT))
        .anyMatch(agency ->
            edited.credits().stream()
                .anyMatch(c -> c.part() && c.agency().equalsIgnoreCase(agency)));
  }
}
