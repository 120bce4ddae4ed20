package org.depesche.entity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The noun that the name of a listed body is built on: "Sicherheitsrat" of "UN-Sicherheitsrat",
 * however the text itself writes the name. It is read as a role, so that the bare noun elsewhere
 * may refer to the body.
 */
final class ListedBody {

  private ListedBody() {}

  /**
   * Null if nothing listed is mentioned, or its name has no noun that tells one body from others.
   */
  static @Nullable RolePhrase phrase(Hit hit, RoleLexicon lexicon) {
    Draft draft = hit.draft();
    if (draft == null || !is(hit)) {
      return null;
    }
    String[] words = beforeOwner(draft.name().split(" "));
    for (int at = 0; at < words.length; at++) {
      RoleLexicon.Found found = lexicon.find(words, words, at);
      if (found != null && at + found.tokens() == words.length) {
        return found.word().kind() == RoleWord.Kind.BODY && !found.word().isGeneric()
            ? phrase(hit, found.word())
            : null;
      }
    }
    return null;
  }

  private static RolePhrase phrase(Hit hit, RoleWord word) {
    RolePhrase.Owner owner = RolePhrase.Owner.unknown(hit.last());
    return new RolePhrase(
        hit, word, hit.last(), owner, word.word(), false, RolePhrase.Article.NONE);
  }

  static boolean is(Hit hit) {
    return hit.naming() != null && hit.naming().kind() == Naming.Kind.ORGANISATION;
  }

  /** "International Court" of "International Court of Justice". */
  private static String[] beforeOwner(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (RolePhrase.OF.contains(words[i])) {
        return Arrays.copyOf(words, i);
      }
    }
    return words;
  }
}
