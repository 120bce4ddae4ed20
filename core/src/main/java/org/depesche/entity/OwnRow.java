package org.depesche.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a user wrote, free of errors.
 *
 * @param names the first is the one to show
 * @param country ISO 3166 alpha-3 or PLOVER code; empty if none is given
 * @param sector PLOVER code; may be empty
 * @param from ISO 8601 day; empty if open
 * @param to ISO 8601 day; empty if open
 * @param languages that use the names
 * @param lat degrees north; null if not given, and then {@code lon} is too
 * @param lon degrees east
 * @param source file with the beginning of its hash, line, and what the row itself cites
 */
record OwnRow(
    Kind kind,
    List<String> names,
    String country,
    String sector,
    String office,
    String from,
    String to,
    List<String> languages,
    @Nullable Double lat,
    @Nullable Double lon,
    String source) {

  enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Another name of a state that is known by its code. */
    STATE,
    /** An adjective of a state, in German without its ending. */
    ADJECTIVE,
    /** A place or building that stands for a government. */
    SEAT
  }

  String name() {
    return names.get(0);
  }
}
