package org.depesche.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Joins organisations, places and other names by their spelling, and an acronym with the name that
 * it stands behind in brackets: "Internationale Atomenergie-Organisation (IAEO)".
 */
final class OrganisationJoiner {

  private final Map<String, Draft> drafts;
  private final Map<String, Draft> byKey = new HashMap<>();

  OrganisationJoiner(Map<String, Draft> drafts) {
    this.drafts = drafts;
  }

  void join(List<Passage> passages) {
    passages.forEach(this::acronyms);
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        if (hit.draft() == null && hit.naming() == null && isName(hit)) {
          hit.refersTo(draft(passage, hit));
        }
      }
    }
    passages.forEach(this::findMissed);
  }

  /** Acronyms that are a name elsewhere in the document and a part of a compound here. */
  private void findMissed(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.at(i) == null && isAcronym(passage.word(i))) {
        Draft draft = byKey.get(NameKey.of(passage.word(i)));
        if (draft != null) {
          boolean part = passage.isHyphenated(i);
          Mention.Kind kind = part ? Mention.Kind.ADJECTIVE : Mention.Kind.ORG;
          String rule = part ? "part of a compound; a name elsewhere" : "a name elsewhere";
          Hit hit = new Hit(passage.index(), i, i, passage.token(i).span(), kind, rule);
          hit.refersTo(draft);
          passage.cover(hit);
        }
      }
    }
  }

  private static boolean isName(Hit hit) {
    return hit.kind() == Mention.Kind.ORG
        || hit.kind() == Mention.Kind.LOC
        || hit.kind() == Mention.Kind.OTH;
  }

  private Draft draft(Passage passage, Hit hit) {
    String name = passage.text(hit.span());
    String key = key(name);
    Draft draft = byKey.get(key);
    if (draft == null) {
      NameKind kind = NameKind.valueOf(hit.kind().name());
      String id = kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + key;
      draft = drafts.computeIfAbsent(id, i -> new Draft(i, name, kind, "name"));
      byKey.put(key, draft);
    }
    draft.addName(name);
    return draft;
  }

  private void acronyms(Passage passage) {
    for (Hit hit : List.copyOf(passage.hits())) {
      String acronym = acronymOf(passage, hit);
      if (acronym == null) {
        continue;
      }
      if (hit.draft() == null) {
        hit.refersTo(draft(passage, hit));
      }
      Draft draft = hit.draft();
      if (draft != null) {
        byKey.putIfAbsent(key(acronym), draft);
      }
    }
  }

  /** The acronym in brackets behind the name that it abbreviates; null if there is none. */
  static @Nullable String acronymOf(Passage passage, Hit hit) {
    int open = hit.last() + 1;
    String acronym = passage.word(open + 1);
    boolean brackets = passage.word(open).equals("(") && passage.word(open + 2).equals(")");
    return brackets
            && isName(hit)
            && isAcronym(acronym)
            && abbreviates(acronym, passage.text(hit.span()))
        ? acronym
        : null;
  }

  /** "Oslo (NDA)" is a dateline: an acronym begins like one of several words. */
  private static boolean abbreviates(String acronym, String name) {
    String[] words = name.split("[ -]");
    for (String word : words) {
      if (words.length > 1 && word.regionMatches(true, 0, acronym, 0, 1)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** A genitive ending is no part of the key: "Yonhaps" is Yonhap. */
  private String key(String name) {
    String key = NameKey.of(name);
    String bare = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    return byKey.containsKey(bare) ? bare : key;
  }
}
