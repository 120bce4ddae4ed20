package org.depesche.model;

/**
 * A stretch of text that refers to an entity.
 *
 * @param entity id of an entity of the same document
 * @param rule why it is held to refer to that entity
 */
public record Mention(Span span, Kind kind, String entity, String rule) {

  public enum Kind {
    PER,
    ORG,
    LOC,
    OTH,
    /** "the Kremlin spokesman" */
    ROLE,
    PRONOUN,
    /** "North Korean", which refers to the state and names no place */
    ADJECTIVE
  }
}
