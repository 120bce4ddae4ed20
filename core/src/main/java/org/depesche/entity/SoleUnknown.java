package org.depesche.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * News often bring in somebody by role and name him later without it: "sagte der russische
 * Botschafter. ... sagte Matsegora." Where exactly one role of a state stays without a name, and
 * exactly one full name that speaks after it stays without role and country, they are the same
 * person.
 */
final class SoleUnknown {

  private SoleUnknown() {}

  static void join(List<Passage> passages) {
    Draft nameless = sole(namelessRoles(passages));
    Draft unknown = nameless == null ? null : sole(unknownSpeakers(passages, nameless));
    if (nameless == null || unknown == null) {
      return;
    }
    unknown.belongsTo(nameless.country(), nameless.sector(), "the only role left without a name");
    nameless.roles().forEach(word -> unknown.holds(word, nameless.name()));
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        if (hit.draft() == nameless) {
          hit.refersTo(unknown, "the only name left without a role");
        }
      }
    }
  }

  private static @Nullable Draft sole(Set<Draft> drafts) {
    return drafts.size() == 1 ? drafts.iterator().next() : null;
  }

  /** Definite persons with a country who act in some sentence. */
  private static Set<Draft> namelessRoles(List<Passage> passages) {
    Set<Draft> found = new LinkedHashSet<>();
    for (Passage passage : passages) {
      for (RolePhrase role : passage.roles()) {
        Draft draft = role.hit().draft();
        boolean definite = role.article() == RolePhrase.Article.DEFINITE && !role.plural();
        if (draft != null
            && draft.isNameless()
            && role.isPerson()
            && definite
            && draft.country() != null) {
          found.add(draft);
        }
      }
    }
    return found;
  }

  /** Persons of more than one name without role or country who are subjects after the role. */
  private static Set<Draft> unknownSpeakers(List<Passage> passages, Draft nameless) {
    Set<Draft> found = new LinkedHashSet<>();
    boolean after = false;
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Draft draft = hit.draft();
        after |= draft == nameless;
        boolean unknown =
            hit.kind() == Mention.Kind.PER
                && draft != null
                && draft.kind() == NameKind.PER
                && draft.country() == null
                && draft.roles().isEmpty()
                && draft.name().indexOf(' ') > 0;
        if (unknown && after && isSubject(passage, hit)) {
          found.add(draft);
        }
      }
    }
    return found;
  }

  private static boolean isSubject(Passage passage, Hit hit) {
    return passage.token(passage.sentence().headOf(hit.span())).is("nsubj");
  }
}
