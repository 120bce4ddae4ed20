package org.depesche.merge;

import java.time.LocalDate;
import java.util.Comparator;
import org.depesche.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * The part of a block that a telling may have to do with. In blocks of one year it is days:
 * tellings meet only where the date of one contains that of another, so that those of May can be
 * merged without those of June, unless one covers both. Other blocks are taken as a whole.
 *
 * @param earliest the first of the days; null for a whole block
 * @param latest the last of the days; null for a whole block
 */
public record Stretch(String block, @Nullable LocalDate earliest, @Nullable LocalDate latest)
    implements Comparable<Stretch> {

  private static final Comparator<@Nullable LocalDate> WHOLE_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private static final Comparator<Stretch> ORDER =
      Comparator.comparing(Stretch::block)
          .thenComparing(Stretch::earliest, WHOLE_FIRST)
          .thenComparing(Stretch::latest, WHOLE_FIRST);

  static Stretch whole(String block) {
    return new Stretch(block, null, null);
  }

  /** That of a telling. */
  public static Stretch of(Telling telling) {
    DateInterval date = telling.date();
    return date != null && BlockKey.isOfYear(telling.block(), date.earliest().getYear())
        ? new Stretch(telling.block(), date.earliest(), date.latest())
        : whole(telling.block());
  }

  /** Whether it and {@code other}, which is of the same block, have a day in common. */
  public boolean overlaps(Stretch other) {
    return earliest == null
        || latest == null
        || other.earliest == null
        || other.latest == null
        || (!earliest.isAfter(other.latest) && !other.earliest.isAfter(latest));
  }

  /** Whether the days from {@code first} to {@code last} belong to it. */
  boolean contains(LocalDate first, LocalDate last) {
    return earliest == null
        || latest == null
        || (!first.isBefore(earliest) && !last.isAfter(latest));
  }

  boolean contains(Stretch other) {
    return block.equals(other.block)
        && (earliest == null
            || (other.earliest != null
                && other.latest != null
                && contains(other.earliest, other.latest)));
  }

  /** Both, and what lies between them. */
  public Stretch and(Stretch other) {
    if (earliest == null || latest == null || other.earliest == null || other.latest == null) {
      return whole(block);
    }
    return new Stretch(
        block,
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  @Override
  public int compareTo(Stretch other) {
    return ORDER.compare(this, other);
  }
}
