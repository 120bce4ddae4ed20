package org.depesche.time;

/** Where the clause around a time expression places what it tells. */
enum Tense {
  PAST,
  PRESENT,
  /** Present tense of what lasts: "leitet heute das Museum". */
  STATE,
  FUTURE,
  /** There is no verb to tell. */
  UNKNOWN
}
