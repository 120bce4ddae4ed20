package org.depesche.entity;

import org.jspecify.annotations.Nullable;

/**
 * A mention that ties its sentence to a country.
 *
 * @param country code of {@link org.depesche.model.Entity#country()}
 * @param sector of a body; null for all others
 */
record Trace(String country, Kind kind, @Nullable String sector) {

  enum Kind {
    /** Subject of a sentence's main verb. */
    SUBJECT,
    /** A state, one of its people or bodies in any other part of a sentence. */
    PARTY,
    /** Where something is. */
    PLACE
  }

  /** Of two traces of one entity in one sentence the one that says more. */
  Trace stronger(Trace other) {
    return other.kind.compareTo(kind) < 0 ? other : this;
  }
}
