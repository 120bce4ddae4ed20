package org.depesche.time;

/** Where the clause around a time expression places what it tells. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** There is no verb to tell. */
  UNKNOWN
}
