package org.depesche.entity;

import java.util.Set;

/**
 * A form that refers to somebody or something.
 *
 * @param fits what it agrees with
 */
record Pronoun(Type type, Set<Agreement> fits) {

  enum Type {
    PERSONAL,
    POSSESSIVE,
    DEMONSTRATIVE,
    /** "es", "it": often it refers to nothing. */
    NEUTRAL,
    /** "ich", "my": whoever says it. */
    SPEAKER
  }

  Pronoun {
    fits = Set.copyOf(fits);
  }

  boolean isPossessive() {
    return type == Type.POSSESSIVE;
  }
}
