package org.depesche.entity;

import org.depesche.model.NameKind;

/** A name of the recogniser as token indices, the last included. */
record NameRange(int first, int last, NameKind kind) {

  int size() {
    return last - first + 1;
  }

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  boolean contains(int from, int to) {
    return first <= from && to <= last;
  }
}
