package org.depesche.model;

import java.util.List;

/** The sixteen event types of PLOVER 2.0 with their modes and quad classes. */
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION),
  CONSULT(Quad.VERBAL_COOPERATION, "visit", "third-party", "multilateral", "phone"),
  SUPPORT(Quad.VERBAL_COOPERATION),
  CONCEDE(Quad.VERBAL_COOPERATION),
  COOPERATE(Quad.MATERIAL_COOPERATION),
  AID(Quad.MATERIAL_COOPERATION),
  RETREAT(
      Quad.MATERIAL_COOPERATION, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST(Quad.VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
  ACCUSE(Quad.VERBAL_CONFLICT, "disapprove", "investigate", "allege"),
  REJECT(Quad.VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
  THREATEN(
      Quad.VERBAL_CONFLICT, "restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST(
      Quad.MATERIAL_CONFLICT,
      "demo",
      "riot",
      "strike",
      "hunger",
      "boycott",
      "obstruct",
      "vandalize"),
  SANCTION(Quad.MATERIAL_CONFLICT, "convict", "expel", "withdraw", "discontinue"),
  MOBILIZE(Quad.MATERIAL_CONFLICT, "troops", "weapons", "police", "militia"),
  COERCE(
      Quad.MATERIAL_CONFLICT,
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
      Quad.MATERIAL_CONFLICT,
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional");

  /** PLOVER's four classes: words or deeds, with or against each other. */
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
  }

  private final Quad quad;
  private final List<String> modes;

  EventType(Quad quad, String... modes) {
    this.quad = quad;
    this.modes = List.of(modes);
  }

  public Quad quad() {
    return quad;
  }

  /** The modes that this type can take; empty where PLOVER has none. */
  public List<String> modes() {
    return modes;
  }
}
