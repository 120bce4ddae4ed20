package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;

/** A person of the document with all spellings of the name. */
final class Person {

  private final Draft draft;
  private final List<List<String>> spellings = new ArrayList<>();
  private int lastSeen;

  Person(Draft draft) {
    this.draft = draft;
  }

  Draft draft() {
    return draft;
  }

  /** Where the latest mention so far begins. */
  int lastSeen() {
    return lastSeen;
  }

  void seen(int offset) {
    lastSeen = offset;
  }

  /**
   * @param parts keys of the words of a name
   * @return whether it is new
   */
  boolean called(List<String> parts) {
    return !spellings.contains(parts) && spellings.add(parts);
  }

  /** Whether the full name is one of this person's, or one letter off. */
  boolean hasName(List<String> parts) {
    String key = String.join("", parts);
    for (List<String> spelling : spellings) {
      String own = String.join("", spelling);
      boolean near = key.length() > 6 && parts.size() == spelling.size() && NameKey.near(own, key);
      if (own.equals(key)
          || isTurned(spelling, parts)
          || near
          || isShortenedFrom(spelling, parts)
          || isShortenedFrom(parts, spelling)) {
        return true;
      }
    }
    return false;
  }

  /** "Orbán Viktor", as Hungarians write it, and "Ichiro Tanaka" for "Tanaka Ichiro". */
  private static boolean isTurned(List<String> spelling, List<String> parts) {
    return spelling.size() == 2
        && parts.size() == 2
        && spelling.get(0).equals(parts.get(1))
        && spelling.get(1).equals(parts.get(0));
  }

  /** First and last word agree and one has more in between: "Wladimir (Wladimirowitsch) Putin". */
  private static boolean isShortenedFrom(List<String> longer, List<String> shorter) {
    return longer.size() > shorter.size()
        && shorter.size() >= 2
        && longer.get(0).equals(shorter.get(0))
        && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1));
  }

  /** Whether the words end one of the full names: the surname of most of the world. */
  boolean hasSurname(List<String> parts) {
    return spellings.stream().anyMatch(spelling -> endsWith(spelling, parts));
  }

  /** Whether the word begins one of the full names: the surname in East Asia, else a first name. */
  boolean startsWith(String part) {
    return spellings.stream().anyMatch(spelling -> spelling.get(0).equals(part));
  }

  private static boolean endsWith(List<String> spelling, List<String> parts) {
    int from = spelling.size() - parts.size();
    if (from < 0) {
      return false;
    }
    List<String> end = spelling.subList(from, spelling.size());
    if (end.equals(parts)) {
      return true;
    }
    String key = parts.get(0);
    return parts.size() == 1 && key.length() > 4 && NameKey.near(end.get(0), key);
  }
}
