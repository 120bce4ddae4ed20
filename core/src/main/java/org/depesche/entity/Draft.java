package org.depesche.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.model.Entity;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/** An entity while its mentions are being gathered. */
final class Draft {

  private final NameKind kind;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<RoleWord> roles = new ArrayList<>();
  private String id;
  private String name;
  private String rule;
  private @Nullable String country;
  private @Nullable String sector;
  private @Nullable String role;
  private boolean nameless;
  private boolean doubtful;
  private @Nullable Double lat;
  private @Nullable Double lon;

  Draft(String id, String name, NameKind kind, String rule) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.rule = rule;
  }

  static Draft of(Thing thing, String language, String rule) {
    Draft draft = new Draft(thing.id(), thing.name(language), thing.kind(), rule);
    draft.country = thing.country();
    draft.sector = thing.sector();
    return draft;
  }

  /** What a pronoun may mean though it is no entity of the document: "die Studie". */
  static Draft rival(String noun, NameKind kind) {
    return new Draft("", noun, kind, "noun");
  }

  /** Whether it is one of the document's entities. */
  boolean isEntity() {
    return !id.isEmpty();
  }

  /** Marks somebody whom the text knows by role only. */
  Draft nameless() {
    nameless = true;
    return this;
  }

  boolean isNameless() {
    return nameless;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  NameKind kind() {
    return kind;
  }

  @Nullable String country() {
    return country;
  }

  @Nullable String sector() {
    return sector;
  }

  Set<String> names() {
    return names;
  }

  List<RoleWord> roles() {
    return roles;
  }

  void identify(String newId, String newName, String newRule) {
    id = newId;
    name = newName;
    rule = newRule;
  }

  void addName(String form) {
    names.add(form);
  }

  /**
   * The first statement of a country holds: later ones are more often about somebody else. What was
   * known of another time gives way to what the text says.
   */
  void belongsTo(@Nullable String newCountry, @Nullable String newSector, String because) {
    if ((country == null || doubtful) && newCountry != null) {
      doubtful = false;
      rule = because.isEmpty() || newCountry.equals(country) ? rule : rule + "; " + because;
      country = newCountry;
    }
    if (sector == null) {
      sector = newSector;
    }
  }

  /** Where somebody of that name had an office at another time: perhaps another person. */
  void belongedTo(String oldCountry, @Nullable String oldSector) {
    if (country == null) {
      country = oldCountry;
      doubtful = true;
    }
    if (sector == null) {
      sector = oldSector;
    }
  }

  /** What the text says of the office itself, which counts more than what was known before. */
  void actsFor(@Nullable String newCountry, @Nullable String newSector, String because) {
    country = newCountry;
    sector = newSector;
    rule = because.isEmpty() ? rule : rule + "; " + because;
  }

  void liesAt(City city) {
    lat = city.lat();
    lon = city.lon();
  }

  void holds(RoleWord word, String phrase) {
    roles.add(word);
    if (role == null) {
      role = phrase;
    }
  }

  Entity toEntity() {
    return new Entity(id, name, kind, country, sector, role, lat, lon, List.copyOf(names), rule);
  }
}
