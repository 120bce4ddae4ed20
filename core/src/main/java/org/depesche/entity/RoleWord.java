package org.depesche.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun that names an office, a body or a group.
 *
 * @param word dictionary form
 * @param sector PLOVER sector; null if it is that of what the role belongs to
 * @param classes the first says which role it is, the others are wider; at least one
 */
record RoleWord(String word, @Nullable String sector, Kind kind, List<String> classes) {

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

  /** Whether somebody who is {@code other} may be spoken of with this word. */
  boolean covers(RoleWord other) {
    return other.classes.contains(role());
  }
}
