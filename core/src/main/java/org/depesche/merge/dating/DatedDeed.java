package org.depesche.merge.dating;

import java.util.Comparator;
import org.depesche.model.DateInterval;
import org.depesche.model.Span;

/**
 * A deed that an article tells as having happened, and dates.
 *
 * @param document id of the article's document
 * @param location its path or address
 * @param span the sentence that tells it
 */
public record DatedDeed(Deed deed, DateInterval date, String document, String location, Span span) {

  static final Comparator<DatedDeed> BY_PLACE =
      Comparator.comparing(DatedDeed::location)
          .thenComparing(DatedDeed::document)
          .thenComparing(DatedDeed::span);
}
