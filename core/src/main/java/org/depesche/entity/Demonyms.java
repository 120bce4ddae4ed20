package org.depesche.entity;

import java.util.EnumSet;
import java.util.Set;
import org.depesche.model.Mention;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/** People's names that stand for one person: "der Kanadier", "die Französin". */
final class Demonyms {

  private Demonyms() {}

  /**
   * Whether the mention is such a noun with a definite article in the singular. "Die Kanadier" are
   * a people, and so may "der Kanadier" be where he is no subject.
   */
  static boolean isPerson(Passage passage, Hit hit) {
    Naming naming = hit.naming();
    boolean noun =
        hit.kind() == Mention.Kind.ADJECTIVE
            && (naming == null || naming.kind() == Naming.Kind.DEMONYM)
            && hit.first() == hit.last()
            && passage.upos(hit.last() + 1) != Upos.NOUN
            && !passage.isHyphenated(hit.last());
    String article = passage.lower(hit.first() - 1);
    boolean masculine =
        article.equals("der") && !isWoman(passage, hit) && passage.token(hit.last()).is("nsubj");
    return noun && (masculine || article.equals("die") && isWoman(passage, hit));
  }

  private static boolean isWoman(Passage passage, Hit hit) {
    return passage.lower(hit.last()).endsWith("in");
  }

  static Set<Agreement> agreement(Passage passage, Hit hit) {
    return EnumSet.of(isWoman(passage, hit) ? Agreement.FEMININE : Agreement.MASCULINE);
  }

  /** "der Kanadier David Lister"; null if no name follows. */
  static @Nullable Draft nameBehind(Passage passage, Hit hit) {
    Hit next = passage.at(hit.last() + 1);
    return next != null && next.kind() == Mention.Kind.PER ? next.draft() : null;
  }
}
