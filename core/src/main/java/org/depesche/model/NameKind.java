package org.depesche.model;

/** What a name names. */
public enum NameKind {
  PER,
  ORG,
  LOC,
  OTH
}
