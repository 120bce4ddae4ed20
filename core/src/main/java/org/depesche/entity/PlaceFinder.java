package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Refers names of places that nothing else knows to towns and divisions of states. The recogniser
 * must have seen a place: many a town is called like a person or a common word.
 */
final class PlaceFinder {

  /** Places found name their countries, by which others are found. */
  private static final int ROUNDS = 3;

  /** States whose press writes in the language: it names their small towns without the state. */
  private static final Map<String, Set<String>> HOMES =
      Map.of(
          "de", Set.of("DEU", "AUT", "CHE"),
          "en", Set.of("GBR", "USA", "IRL", "CAN", "AUS", "NZL"));

  private record Unknown(Hit hit, String name) {}

  private final String language;
  private final Map<String, Draft> drafts;
  private List<Unknown> unknown = new ArrayList<>();

  PlaceFinder(String language, Map<String, Draft> drafts) {
    this.language = language;
    this.drafts = drafts;
  }

  void find(List<Passage> passages) {
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        if (hit.draft() == null && hit.naming() == null) {
          String name = name(passage, hit);
          if (name != null) {
            unknown.add(new Unknown(hit, name));
          }
        }
      }
    }
    boolean found = true;
    for (int round = 0; round < ROUNDS && found && !unknown.isEmpty(); round++) {
      Set<String> countries = countries();
      found = find(name -> Places.meant(name, countries), "");
    }
    Set<String> shared = shared();
    if (shared.size() == 1) {
      find(name -> Places.meant(name, shared), "in the state that has all places named; ");
    }
    Set<String> homes = HOMES.getOrDefault(language, Set.of());
    find(name -> sole(name, homes), "the only place of that name; ");
  }

  private static @Nullable String name(Passage passage, Hit hit) {
    if (hit.kind() == Mention.Kind.LOC) {
      return passage.text(hit.span());
    }
    return TownWord.is(hit) ? TownWord.town(passage, hit.last()) : null;
  }

  private boolean find(Function<String, @Nullable City> reading, String because) {
    List<Unknown> left = new ArrayList<>();
    int before = unknown.size();
    for (Unknown place : unknown) {
      if (!refer(place.hit(), place.name(), reading, because)
          && !genitive(place, reading, because)) {
        left.add(place);
      }
    }
    unknown = left;
    return left.size() < before;
  }

  /** Those whose states, adjectives or towns the text has named. */
  private Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    for (Draft draft : drafts.values()) {
      String country = draft.country();
      if (draft.kind() == NameKind.LOC && country != null) {
        countries.add(country);
      }
    }
    return countries;
  }

  /** The states that have a place of each of the names, which must be several. */
  private Set<String> shared() {
    Map<String, Set<String>> candidates = new TreeMap<>();
    for (Unknown place : unknown) {
      Set<String> countries = new TreeSet<>();
      Places.named(place.name()).forEach(city -> countries.add(city.country()));
      if (!countries.isEmpty()) {
        candidates.put(place.name(), countries);
      }
    }
    Set<String> shared = new TreeSet<>();
    if (candidates.size() > 1) {
      candidates.values().forEach(shared::addAll);
      candidates.values().forEach(shared::retainAll);
    }
    return shared;
  }

  private static @Nullable City sole(String name, Set<String> homes) {
    List<City> all = Places.named(name);
    boolean sure =
        all.stream().map(City::country).distinct().count() == 1
            && homes.contains(all.get(0).country())
            && Places.isCalled(all.get(0), name)
            && Places.isLargest(all);
    return sure ? all.get(0) : null;
  }

  /** "Rostocks": the name goes without its ending. */
  private boolean genitive(
      Unknown place, Function<String, @Nullable City> reading, String because) {
    String name = place.name();
    return name.endsWith("s")
        && name.length() > 3
        && refer(place.hit(), name.substring(0, name.length() - 1), reading, because);
  }

  private boolean refer(
      Hit hit, String name, Function<String, @Nullable City> reading, String because) {
    City city = reading.apply(name);
    if (city == null) {
      return false;
    }
    String called = language.equals("de") ? city.german() : city.english();
    String rule =
        String.format(Locale.ROOT, "%sknowledge: %s (%s)", because, called, city.source());
    Draft draft =
        drafts.computeIfAbsent(city.id(), id -> new Draft(id, called, NameKind.LOC, rule));
    draft.belongsTo(city.country(), null, "");
    draft.liesAt(city);
    draft.addName(name);
    hit.refersTo(draft, "name; " + rule);
    return true;
  }
}
