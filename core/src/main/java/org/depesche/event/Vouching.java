package org.depesche.event;

import java.util.List;
import org.depesche.model.EventStatus;
import org.depesche.model.Participant;
import org.jspecify.annotations.Nullable;

/**
 * How the text vouches for an event: its status, and on whose word.
 *
 * @param quotation id of the quotation that tells it; or null
 */
record Vouching(
    EventStatus status,
    List<String> claimedBy,
    List<String> deniedBy,
    @Nullable String quotation,
    List<Participant> deniers) {

  static Vouching of(EventStatus status) {
    return new Vouching(status, List.of(), List.of(), null, List.of());
  }

  Vouching as(EventStatus other) {
    return new Vouching(other, claimedBy, deniedBy, quotation, deniers);
  }
}
