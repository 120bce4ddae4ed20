package org.depesche.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.model.NameKind;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * What is known before reading: states, organisations, places, persons in office and role nouns,
 * from the tables in {@code models} and from rows of one's own, which come first (see
 * docs/knowledge.md). Immutable once loaded.
 */
public final class Knowledge {

  /** A state is spoken of as its government wherever it acts. */
  static final String GOVERNMENT = "GOV";

  private static final String[] ADJECTIVE_ENDINGS = {"en", "er", "es", "em", "e", ""};

  private static final String COUNTRY = "country:";

  private final Map<String, Thing> things = new HashMap<>();
  private final Map<String, Gazetteer> gazetteers = new HashMap<>();
  private final Map<String, Map<String, Naming>> adjectives = new HashMap<>();
  private final Map<String, RoleLexicon> roles = new HashMap<>();
  private final Officeholders officeholders;
  private final Map<String, City> ownCities = new HashMap<>();

  private Knowledge(OwnKnowledge own) {
    officeholders = Officeholders.with(own.rows());
    for (String language : List.of("de", "en")) {
      gazetteers.put(language, new Gazetteer());
      adjectives.put(language, new HashMap<>());
      roles.put(language, new RoleLexicon(language));
    }
    readStates();
    own.rows().forEach(this::readOwn); // whatever is listed first is found first
    readNames();
    readOrganisations();
  }

  /** The knowledge that is shipped; loaded once, on first use. */
  public static Knowledge standard() {
    return Standard.KNOWLEDGE;
  }

  /** What is shipped, and rows of one's own before it. */
  public static Knowledge with(OwnKnowledge own) {
    return own.rows().isEmpty() ? standard() : new Knowledge(own);
  }

  private static final class Standard {
    static final Knowledge KNOWLEDGE = new Knowledge(OwnKnowledge.NONE);
  }

  /** Whether it is the ISO 3166 alpha-3 code of a state or territory that we list. */
  static boolean isState(String code) {
    return standard().things.containsKey(COUNTRY + code);
  }

  /** The code that is meant by another code or by a name; null if none is. */
  static @Nullable String codeOf(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (isState(upper)) {
      return upper;
    }
    for (String alpha2 : Locale.getISOCountries()) {
      if (alpha2.equals(upper)) {
        return Locale.of("", alpha2).getISO3Country();
      }
    }
    for (String language : List.of("de", "en")) {
      for (Naming naming : table(standard().gazetteers, language).listed(text)) {
        if (naming.id().startsWith(COUNTRY)) {
          return naming.id().substring(COUNTRY.length());
        }
      }
    }
    return null;
  }

  private void readOwn(OwnRow row) {
    switch (row.kind()) {
      case PERSON -> {} // the officeholders have them
      case ORGANISATION -> {
        String id = "org:" + NameKey.of(row.name());
        String country = orNull(row.country());
        things.putIfAbsent(
            id,
            new Thing(
                id,
                row.name(),
                row.name(),
                NameKind.ORG,
                country,
                orNull(row.sector()),
                row.source()));
        own(row, Naming.Kind.ORGANISATION, id);
      }
      case PLACE -> {
        for (String name : row.names()) {
          ownCities.putIfAbsent(NameKey.of(name) + " " + row.country(), City.of(row));
        }
        own(row, Naming.Kind.PLACE, COUNTRY + row.country());
      }
      case STATE -> own(row, Naming.Kind.NAME, COUNTRY + row.country());
      case SEAT -> own(row, Naming.Kind.SEAT, COUNTRY + row.country());
      case ADJECTIVE -> own(row, Naming.Kind.ADJECTIVE, COUNTRY + row.country());
    }
  }

  private void own(OwnRow row, Naming.Kind kind, String id) {
    for (String language : row.languages()) {
      for (String name : row.names()) {
        add(language, new Naming(name, kind, id, row.source()));
      }
    }
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
      add(row.get(1), naming);
    }
  }

  private void add(String language, Naming naming) {
    if (naming.kind() == Naming.Kind.ADJECTIVE && language.equals("de")) {
      table(adjectives, language).putIfAbsent(naming.form().toLowerCase(Locale.ROOT), naming);
    } else {
      table(gazetteers, language).add(naming);
    }
  }

  private void readOrganisations() {
    for (List<String> row : Models.table("knowledge/organisations.tsv")) {
      String german = row.get(3);
      String english = row.get(4);
      String id = row.get(0);
      things.putIfAbsent(
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

  /** The town that the form names; null if nothing more is known of it. */
  @Nullable City city(Naming naming) {
    String country = naming.id().substring(naming.id().indexOf(':') + 1);
    City own = ownCities.get(NameKey.of(naming.form()) + " " + country);
    return own != null ? own : Places.in(country, naming.form());
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
