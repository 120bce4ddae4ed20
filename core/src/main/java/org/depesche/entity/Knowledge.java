package org.depesche.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.model.NameKind;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * What is known before reading: states, organisations, persons in office and role nouns, from the
 * tables in {@code models} (see docs/knowledge.md). Immutable once loaded.
 */
final class Knowledge {

  /** A state is spoken of as its government wherever it acts. */
  static final String GOVERNMENT = "GOV";

  private static final String[] ADJECTIVE_ENDINGS = {"en", "er", "es", "em", "e", ""};

  private static final String COUNTRY = "country:";

  private final Map<String, Thing> things = new HashMap<>();
  private final Map<String, Gazetteer> gazetteers = new HashMap<>();
  private final Map<String, Map<String, Naming>> adjectives = new HashMap<>();
  private final Map<String, RoleLexicon> roles = new HashMap<>();
  private final Officeholders officeholders = new Officeholders();

  private Knowledge() {
    for (String language : List.of("de", "en")) {
      gazetteers.put(language, new Gazetteer());
      adjectives.put(language, new HashMap<>());
      roles.put(language, new RoleLexicon(language));
    }
    readStates();
    readNames();
    readOrganisations();
  }

  /** The knowledge that is shipped; loaded once, on first use. */
  static Knowledge standard() {
    return Standard.KNOWLEDGE;
  }

  private static final class Standard {
    static final Knowledge KNOWLEDGE = new Knowledge();
  }

  private void readStates() {
    for (List<String> row : Models.table("knowledge/states.tsv")) {
      String id = COUNTRY + row.get(0);
      Thing state =
          new Thing(id, row.get(2), row.get(3), NameKind.LOC, row.get(1), GOVERNMENT, row.get(4));
      things.put(id, state);
    }
  }

  private void readNames() {
    for (List<String> row : Models.table("knowledge/names.tsv")) {
      Naming.Kind kind = Naming.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Naming naming = new Naming(row.get(0), kind, row.get(3), row.get(4));
      if (!things.containsKey(naming.id())) {
        throw new IllegalStateException("names.tsv names '" + naming.id() + "', an unknown state");
      }
      String language = row.get(1);
      if (kind == Naming.Kind.ADJECTIVE && language.equals("de")) {
        table(adjectives, language).put(naming.form().toLowerCase(Locale.ROOT), naming);
      } else {
        table(gazetteers, language).add(naming);
      }
    }
  }

  private void readOrganisations() {
    for (List<String> row : Models.table("knowledge/organisations.tsv")) {
      String german = row.get(3);
      String english = row.get(4);
      String id = row.get(0);
      things.put(
          id,
          new Thing(
              id,
              first(german, english),
              first(english, german),
              NameKind.ORG,
              orNull(row.get(1)),
              orNull(row.get(2)),
              row.get(5)));
      addForms("de", german, id, row.get(5));
      addForms("en", english, id, row.get(5));
    }
  }

  private void addForms(String language, String forms, String id, String source) {
    if (!forms.isEmpty()) {
      for (String form : forms.split("\\|")) {
        table(gazetteers, language).add(new Naming(form, Naming.Kind.ORGANISATION, id, source));
      }
    }
  }

  private static String first(String forms, String otherwise) {
    return (forms.isEmpty() ? otherwise : forms).split("\\|")[0];
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /**
   * German for any language without tables of its own: the names are shared more often than not.
   */
  private static <T> T table(Map<String, T> tables, String language) {
    T table = tables.get(language);
    return table != null ? table : java.util.Objects.requireNonNull(tables.get("de"));
  }

  /**
   * @throws IllegalArgumentException if nothing has this id
   */
  Thing thing(String id) {
    Thing thing = things.get(id);
    if (thing == null) {
      throw new IllegalArgumentException("unknown: " + id);
    }
    return thing;
  }

  Gazetteer gazetteer(String language) {
    return table(gazetteers, language);
  }

  RoleLexicon roles(String language) {
    return table(roles, language);
  }

  Officeholders officeholders() {
    return officeholders;
  }

  /**
   * The adjective of a state that {@code word} is a form of; null if it is none. Only German has
   * forms, English adjectives are listed among the names.
   *
   * @param word in lower case
   */
  @Nullable Naming inflectedAdjective(String language, String word) {
    Map<String, Naming> table = adjectives.getOrDefault(language, Map.of());
    for (String ending : ADJECTIVE_ENDINGS) {
      if (word.endsWith(ending)) {
        Naming naming = table.get(word.substring(0, word.length() - ending.length()));
        if (naming != null) {
          return naming;
        }
      }
    }
    return null;
  }
}
