package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun that names an office, a body or a group.
 *
 * @param word dictionary form
 * @param sector PLOVER sector; null if it is that of what the role belongs to
 * @param classes the first says which role it is, the others are wider; at least one
 */
record RoleWord(String word, @Nullable String sector, Kind kind, List<String> classes) {

  /** PLOVER: who held an office and holds it no more. */
  static final String ELITE = "ELI";

  private static final Set<String> WIDE = Set.of("chief", "leader", "politician", "counterpart");

  private static final Set<String> GENERIC =
      Set.of("human", "company", "authority", "association", "union", "team");

  enum Kind {
    PERSON,
    BODY,
    /** A medium; its name follows: "the news agency KCNA". */
    AGENCY
  }

  RoleWord {
    classes = List.copyOf(classes);
  }

  String role() {
    return classes.get(0);
  }

  /** The deputy of who this is: "stellvertretender Außenminister". */
  RoleWord deputy() {
    List<String> more = new ArrayList<>();
    more.add("deputy-" + role());
    if (classes.contains("minister") && !role().equals("minister")) {
      more.add("deputy-minister");
    }
    more.addAll(classes.subList(1, classes.size()));
    return new RoleWord(word, sector, kind, more);
  }

  /** Whether it says so little of anybody that it may refer to all of its kind. */
  boolean isGeneric() {
    return GENERIC.contains(role());
  }

  /** Whether somebody with a more exact office may be called so as well. */
  boolean isWide() {
    return WIDE.contains(role());
  }

  RoleWord in(String newSector) {
    return new RoleWord(word, newSector, kind, classes);
  }

  /** Whether somebody who is {@code other} may be spoken of with this word. */
  boolean covers(RoleWord other) {
    return other.classes.contains(role());
  }
}
