package org.depesche.annotate.linear;

import java.util.List;

/** A dictionary of forms. Safe for use by many threads. */
@FunctionalInterface
public interface Lexicon {

  /** Readings of a form exactly as written, in the dictionary's order; empty if it has none. */
  List<Reading> readings(String form);
}
