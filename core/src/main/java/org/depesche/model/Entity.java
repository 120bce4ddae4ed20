package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What mentions refer to.
 *
 * @param id the same in every document for states and other known entities; for others made of kind
 *     and name
 * @param name the fullest name
 * @param country ISO 3166 alpha-3 or PLOVER's IGO, UNO, EUR, NGO, ISM, IMG, MNC; null if unknown
 * @param sector PLOVER sector code such as GOV, MIL, COP; null if unknown
 * @param role as the text names it, "Kremlsprecher"; null if it names none
 * @param lat degrees north of a place (WGS 84); null if unknown or no place
 * @param lon degrees east of it; null where {@code lat} is
 * @param names the different names that the document uses, in order of appearance
 * @param rule what knew it: a knowledge base row or a rule
 */
public record Entity(
    String id,
    String name,
    NameKind kind,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role,
    @Nullable Double lat,
    @Nullable Double lon,
    List<String> names,
    String rule) {

  public Entity {
    names = List.copyOf(names);
  }

  /** Something without coordinates. */
  public Entity(
      String id,
      String name,
      NameKind kind,
      @Nullable String country,
      @Nullable String sector,
      @Nullable String role,
      List<String> names,
      String rule) {
    this(id, name, kind, country, sector, role, null, null, names, rule);
  }
}
