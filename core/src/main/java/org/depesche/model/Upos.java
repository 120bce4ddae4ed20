package org.depesche.model;

/** The universal parts of speech of Universal Dependencies, version 2. */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether words of this class carry content and can head a phrase. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON;
  }
}
