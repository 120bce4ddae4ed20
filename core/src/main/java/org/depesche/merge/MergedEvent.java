package org.depesche.merge;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * What merging makes of the tellings of one event.
 *
 * @param claim who says so and who denies it; null where the texts themselves vouch for it
 * @param news ids of those documents that tell it as news, not as background
 */
public record MergedEvent(Event event, @Nullable Claim claim, SortedSet<String> news) {

  /** By date (first day, then last day; unknown last), then id. */
  public static final Comparator<Event> BY_DATE =
      Comparator.comparing(
              Event::date,
              Comparator.nullsLast(
                  Comparator.comparing(DateInterval::earliest).thenComparing(DateInterval::latest)))
          .thenComparing(Event::id);

  public MergedEvent {
    news = Collections.unmodifiableSortedSet(new TreeSet<>(news));
  }
}
