package org.depesche.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Refers names of places that nothing else knows to towns. The recogniser must have seen a place:
 * many a town is called like a person or a common word.
 */
final class PlaceFinder {

  private final String language;
  private final Map<String, Draft> drafts;

  PlaceFinder(String language, Map<String, Draft> drafts) {
    this.language = language;
    this.drafts = drafts;
  }

  void find(List<Passage> passages) {
    Set<String> countries = countries();
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        if (hit.kind() == Mention.Kind.LOC && hit.draft() == null && hit.naming() == null) {
          String name = passage.text(hit.span());
          City city = city(name, countries);
          if (city != null) {
            refer(hit, name, city);
          }
        }
      }
    }
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

  private static @Nullable City city(String name, Set<String> countries) {
    City city = Places.meant(name, countries);
    boolean genitive = city == null && name.endsWith("s") && name.length() > 3;
    return genitive ? Places.meant(name.substring(0, name.length() - 1), countries) : city;
  }

  private void refer(Hit hit, String name, City city) {
    String called = language.equals("de") ? city.german() : city.english();
    String rule = "knowledge: " + called + " (" + city.source() + ")";
    Draft draft =
        drafts.computeIfAbsent(city.id(), id -> new Draft(id, called, NameKind.LOC, rule));
    draft.belongsTo(city.country(), null, "");
    draft.liesAt(city);
    draft.addName(name);
    hit.refersTo(draft, "name; " + rule);
  }
}
