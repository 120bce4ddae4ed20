package org.depesche.entity;

/**
 * A form that the knowledge base lists for something.
 *
 * @param form as listed
 * @param id of the thing
 * @param source the row's source
 */
record Naming(String form, Kind kind, String id, String source) {

  enum Kind {
    NAME,
    ADJECTIVE,
    DEMONYM,
    CAPITAL,
    /** A building that stands for a government: the Kremlin. */
    SEAT,
    CITY,
    /** A place of a user's list, found even where the recogniser sees none. */
    PLACE,
    ORGANISATION
  }

  /** Provenance as entities show it. */
  String rule() {
    return "knowledge: " + form + " (" + source + ")";
  }

  /** Whether it names a town, whatever else that may stand for. */
  boolean isPlace() {
    return kind == Kind.CITY || kind == Kind.PLACE || kind == Kind.CAPITAL;
  }

  /** Capital letters count: "US" is no "us". */
  boolean isAcronym() {
    return form.length() > 1
        && form.chars().noneMatch(Character::isLowerCase)
        && form.chars().anyMatch(Character::isUpperCase);
  }
}
