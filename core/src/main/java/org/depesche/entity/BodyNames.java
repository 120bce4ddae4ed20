package org.depesche.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Countries of bodies from the states and towns in their names: "American Library Association",
 * "Wikimedia Deutschland", "VfB Stuttgart". A name with two states ("Anglo American") tells none,
 * and a town counts only at the end, where it says where the body is at home.
 */
final class BodyNames {

  /** What these stand before is a part of the world or of another state. */
  private static final Set<String> OTHERWISE =
      Set.of("latin", "north", "south", "central", "inter", "pan", "trans", "new", "neu");

  private static final int SHORTEST_TOWN = 4;

  private final Knowledge knowledge;
  private final String language;
  private final List<Gazetteer> gazetteers;

  BodyNames(Knowledge knowledge, String language) {
    this.knowledge = knowledge;
    this.language = language;
    gazetteers =
        List.of(
            knowledge.gazetteer(language),
            knowledge.gazetteer(language.equals("en") ? "de" : "en"));
  }

  /**
   * @param countries alpha-3 codes of those that the text names
   */
  void read(List<Passage> passages, Set<String> countries) {
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Draft draft = hit.draft();
        boolean body = hit.kind() == Mention.Kind.ORG && hit.last() > hit.first();
        if (body && draft != null && hit.naming() == null && draft.country() == null) {
          read(passage, hit, draft, countries);
        }
      }
    }
  }

  private void read(Passage passage, Hit hit, Draft draft, Set<String> countries) {
    String[] words = Arrays.copyOfRange(passage.words(), hit.first(), hit.last() + 1);
    String state = state(words);
    if (state != null) {
      draft.belongsTo(state, null, "state in the name");
    } else {
      City town = town(words, countries);
      if (town != null) {
        draft.belongsTo(town.country(), null, "in its name " + town.german());
      }
    }
  }

  /** The only state that the words name, by its own name, its adjective or its capital. */
  private @Nullable String state(String[] words) {
    for (Gazetteer gazetteer : gazetteers) {
      Set<String> states = new TreeSet<>();
      for (Gazetteer.Match match : gazetteer.match(words)) {
        boolean part =
            match.first() > 0
                && OTHERWISE.contains(words[match.first() - 1].toLowerCase(Locale.ROOT));
        for (Naming naming : match.namings()) {
          String country = knowledge.thing(naming.id()).country();
          if (!part && ofState(naming) && country != null) {
            states.add(country);
          }
        }
      }
      if (!states.isEmpty()) {
        return states.size() == 1 ? states.iterator().next() : null;
      }
    }
    return adjective(words);
  }

  /** "Deutscher Ruderverband"; English adjectives are listed among the names. */
  private @Nullable String adjective(String[] words) {
    Set<String> states = new TreeSet<>();
    for (String word : words) {
      Naming naming = knowledge.inflectedAdjective(language, word.toLowerCase(Locale.ROOT));
      String country = naming == null ? null : knowledge.thing(naming.id()).country();
      if (country != null) {
        states.add(country);
      }
    }
    return states.size() == 1 ? states.iterator().next() : null;
  }

  private static boolean ofState(Naming naming) {
    return switch (naming.kind()) {
      case NAME, ADJECTIVE, CAPITAL -> naming.form().length() >= SHORTEST_TOWN;
      case DEMONYM, SEAT, CITY, PLACE, ORGANISATION -> false;
    };
  }

  /** A well-known town at the end of the name, numbers aside: "Hannover 96". */
  private static @Nullable City town(String[] words, Set<String> countries) {
    int last = words.length - 1;
    while (last > 0 && !words[last].isEmpty() && Character.isDigit(words[last].charAt(0))) {
      last--;
    }
    String name = words[last];
    boolean fits = name.length() >= SHORTEST_TOWN && Character.isUpperCase(name.charAt(0));
    City town = fits ? Places.meant(name, countries) : null;
    return town != null && !town.isRegion() && Places.isCalled(town, name) ? town : null;
  }
}
