package org.depesche.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/** The persons of a document, found by full name or part of it in constant time. */
final class People {

  /** More namesakes than this are not told apart; it keeps the time in bounds. */
  private static final int NAMESAKES = 50;

  private final List<Person> all = new ArrayList<>();
  private final Map<String, List<Person>> byKey = new HashMap<>();

  /** By keys without one letter. */
  private final Map<String, List<Person>> bySimilarKey = new HashMap<>();

  List<Person> all() {
    return Collections.unmodifiableList(all);
  }

  Person create(String name) {
    Person person = new Person(new Draft("", name, NameKind.PER, "name"));
    all.add(person);
    return person;
  }

  /** Makes the person known under the name. */
  void call(Person person, List<String> parts) {
    if (!person.called(parts)) {
      return;
    }
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    for (String key : List.of(first, last, String.join("", parts))) {
      index(byKey, key, person);
      for (String shorter : shortened(key)) {
        index(bySimilarKey, shorter, person);
      }
    }
    for (int from = 1; from < parts.size() - 1; from++) {
      index(byKey, String.join("", parts.subList(from, parts.size())), person); // "von der Leyen"
    }
  }

  private static void index(Map<String, List<Person>> map, String key, Person person) {
    List<Person> list = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (list.size() < NAMESAKES && (list.isEmpty() || list.get(list.size() - 1) != person)) {
      list.add(person);
    }
  }

  /** Two keys that differ by one letter have a shortened key in common. */
  private static List<String> shortened(String key) {
    List<String> keys = new ArrayList<>();
    for (int i = 1; i < key.length() && key.length() > 4 && key.length() < 40; i++) {
      keys.add(key.substring(0, i) + key.substring(i + 1));
    }
    return keys;
  }

  /** The person of that full name who was named last before the offset, else first after it. */
  @Nullable Person withName(List<String> parts, int offset) {
    return latest(parts, offset, person -> person.hasName(parts));
  }

  /** Somebody whose full name ends so: "von der Leyen", "Jean-Pierre", "al-Burhan". */
  @Nullable Person withSurname(List<String> parts, int offset) {
    return latest(
        named(List.of(String.join("", parts))), offset, person -> person.hasSurname(parts));
  }

  /** The same for a surname, or failing that for a first name. */
  @Nullable Person withPart(List<String> parts, int offset) {
    Person person = latest(parts, offset, p -> p.hasSurname(parts));
    return person != null ? person : latest(parts, offset, p -> p.startsWith(parts.get(0)));
  }

  private @Nullable Person latest(List<String> parts, int offset, Predicate<Person> matches) {
    List<String> keys = List.of(String.join("", parts), parts.get(parts.size() - 1));
    Person exact = latest(named(keys), offset, matches);
    return exact != null ? exact : latest(namedAlmost(keys), offset, matches);
  }

  private static @Nullable Person latest(
      Set<Person> candidates, int offset, Predicate<Person> matches) {
    Person before = null;
    Person after = null;
    for (Person person : candidates) {
      if (matches.test(person)) {
        if (person.lastSeen() < offset) {
          before = before == null || person.lastSeen() > before.lastSeen() ? person : before;
        } else {
          after = after == null || person.lastSeen() < after.lastSeen() ? person : after;
        }
      }
    }
    return before != null ? before : after;
  }

  private Set<Person> named(List<String> keys) {
    Set<Person> found = new LinkedHashSet<>();
    keys.forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
    return found;
  }

  private Set<Person> namedAlmost(List<String> keys) {
    Set<Person> found = new LinkedHashSet<>();
    for (String key : keys) {
      found.addAll(bySimilarKey.getOrDefault(key, List.of()));
      for (String shorter : shortened(key)) {
        found.addAll(byKey.getOrDefault(shorter, List.of()));
        found.addAll(bySimilarKey.getOrDefault(shorter, List.of()));
      }
    }
    return found;
  }
}
