package org.depesche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/** Looks names up in what is known before reading: everything, not only what a text would mean. */
public final class Facts {

  private static final Comparator<@Nullable String> LAST_IF_NULL =
      Comparator.nullsLast(Comparator.<String>naturalOrder());

  private final Knowledge knowledge;
  private final Set<Fact> found = new LinkedHashSet<>();

  private Facts(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * All that is known of a name, rows of one's own first.
   *
   * @param language ISO 639-1; only names that this language uses; null for all
   * @param day ISO 8601; only offices held on that day; null for all
   */
  public static List<Fact> of(
      Knowledge knowledge, String name, @Nullable String language, @Nullable String day) {
    Facts facts = new Facts(knowledge);
    List<String> languages = language == null ? Models.LANGUAGES : List.of(language);
    languages.forEach(each -> facts.listed(name.strip(), each));
    facts.persons(name.strip(), day);
    facts.places(name.strip());
    facts.organisations(name.strip());
    languages.forEach(each -> facts.roles(name.strip(), each));
    return List.copyOf(facts.found);
  }

  private void listed(String name, String language) {
    for (Naming naming : knowledge.gazetteer(language).listed(name)) {
      if (!naming.isAcronym() || naming.form().equals(name)) {
        add(naming, language);
      }
    }
    Naming adjective = knowledge.inflectedAdjective(language, name.toLowerCase(Locale.ROOT));
    if (adjective != null) {
      add(adjective, language);
    }
  }

  private void add(Naming naming, String language) {
    Thing thing = knowledge.thing(naming.id());
    City city = naming.isPlace() ? knowledge.city(naming) : null;
    boolean town = naming.kind() == Naming.Kind.CITY || naming.kind() == Naming.Kind.PLACE;
    found.add(
        new Fact(
            kind(naming.kind()),
            town ? city == null ? null : city.id() : thing.id(),
            naming.form(),
            thing.country(),
            town ? null : thing.sector(),
            null,
            city == null ? null : Fact.Town.of(city),
            language,
            naming.source()));
  }

  private static String kind(Naming.Kind kind) {
    return switch (kind) {
      case NAME -> "state";
      case CITY, PLACE -> "place";
      case ADJECTIVE, DEMONYM, CAPITAL, SEAT, ORGANISATION -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Terms of one person stand together, in the order in which they began, unknown last. */
  private void persons(String name, @Nullable String day) {
    Map<String, List<Officeholders.Term>> byPerson = new LinkedHashMap<>();
    for (Officeholders.Term term : knowledge.officeholders().all(NameKey.of(name))) {
      if (day == null || term.holdsOn(day)) {
        byPerson.computeIfAbsent(term.id(), id -> new ArrayList<>()).add(term);
      }
    }
    for (List<Officeholders.Term> terms : byPerson.values()) {
      terms.sort(Comparator.comparing(term -> orNull(term.from()), LAST_IF_NULL));
      for (Officeholders.Term term : terms) {
        found.add(
            new Fact(
                "person",
                term.id(),
                term.name(),
                orNull(term.country()),
                orNull(term.sector()),
                new Fact.Office(
                    orNull(term.office()),
                    orNull(term.from()),
                    orNull(term.to()),
                    orNull(term.known())),
                null,
                null,
                term.source()));
      }
    }
  }

  private void places(String name) {
    for (City city : Places.named(name)) {
      if (found.stream().noneMatch(fact -> city.id().equals(fact.id()))) {
        String names =
            city.german().equals(city.english())
                ? city.german()
                : city.german() + ", " + city.english();
        found.add(
            new Fact(
                "place",
                city.id(),
                names,
                city.country(),
                null,
                null,
                Fact.Town.of(city),
                null,
                city.source()));
      }
    }
  }

  private void organisations(String name) {
    for (Organisation organisation : Organisations.named(name)) {
      String names =
          organisation.german().equals(organisation.english())
              ? organisation.german()
              : organisation.german() + ", " + organisation.english();
      found.add(
          new Fact(
              "organisation",
              organisation.id(),
              names,
              orNull(organisation.country()),
              orNull(organisation.sector()),
              null,
              null,
              null,
              organisation.source()));
    }
  }

  private void roles(String name, String language) {
    String[] words = name.split(" ");
    RoleLexicon.Found role = knowledge.roles(language).find(words, words, 0);
    if (role != null && role.tokens() == words.length) {
      found.add(
          new Fact(
              "role",
              null,
              role.word().word(),
              null,
              role.word().sector(),
              null,
              null,
              language,
              "roles-" + language + ".tsv"));
    }
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
