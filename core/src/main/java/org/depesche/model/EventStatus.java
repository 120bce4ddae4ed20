package org.depesche.model;

/** How the text vouches for an event. */
public enum EventStatus {
  /** The text itself tells it as a fact. */
  REPORTED,
  /** Somebody says so of what they know or did. */
  CLAIMED,
  /** Somebody says so of others, as an accusation or suspicion. */
  ALLEGED,
  /** The mention itself is the denial. */
  DENIED,
  /** It lies ahead. */
  FUTURE,
  /** It may or might happen or have happened. */
  HYPOTHETICAL,
  /** The text says that it did not happen. */
  NEGATED
}
