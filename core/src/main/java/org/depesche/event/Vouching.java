package org.depesche.event;

import java.util.List;
import org.depesche.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the text vouches for an event: its status, and on whose word.
 *
 * @param quotation id of the quotation that tells it; or null
 */
record Vouching(
    EventStatus status, List<String> claimedBy, List<String> deniedBy, @Nullable String quotation) {

  static Vouching of(EventStatus status) {
    return new Vouching(status, List.of(), List.of(), null);
  }

  Vouching as(EventStatus other) {
    return new Vouching(other, claimedBy, deniedBy, quotation);
  }
}
