package org.depesche.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of persons within a document: full names first, then surnames, each with the
 * person named most recently before it.
 */
final class PersonJoiner {

  private final Officeholders officeholders;
  private final @Nullable String day;
  private final List<Person> persons = new ArrayList<>();

  /** Keys of all words of persons' names in the document. */
  private final Set<String> words = new HashSet<>();

  /**
   * @param day ISO 8601 day of publication; null if unknown
   */
  PersonJoiner(Officeholders officeholders, @Nullable String day) {
    this.officeholders = officeholders;
    this.day = day;
  }

  void join(List<Passage> passages) {
    for (Passage passage : passages) {
      persons(passage).forEach(hit -> words.addAll(keys(passage, hit, hit.last() + 1)));
    }
    for (Passage passage : passages) {
      for (Hit hit : persons(passage)) {
        List<String> parts = parts(passage, hit);
        if (parts.size() > 1) {
          refer(passage, hit, full(passage, hit, parts), "full name");
        }
      }
    }
    for (Passage passage : passages) {
      for (Hit hit : persons(passage)) {
        if (hit.draft() == null) {
          refer(passage, hit, alone(passage, hit), "part of the name");
        }
      }
    }
    passages.forEach(this::findMissed);
    persons.forEach(this::look);
  }

  private static List<Hit> persons(Passage passage) {
    return passage.hits().stream().filter(hit -> hit.kind() == Mention.Kind.PER).toList();
  }

  private Person full(Passage passage, Hit hit, List<String> parts) {
    Person known = latest(hit, p -> p.hasName(parts));
    Person person = known != null ? known : create(name(passage, hit));
    person.isCalled(parts);
    return person;
  }

  private Person alone(Passage passage, Hit hit) {
    List<String> parts = parts(passage, hit);
    if (parts.isEmpty()) {
      return create(name(passage, hit));
    }
    Person person = latest(hit, p -> p.hasSurname(parts));
    if (person == null) {
      person = latest(hit, p -> p.startsWith(parts.get(0)));
    }
    if (person == null) {
      person = create(name(passage, hit));
      person.isCalled(parts);
    }
    return person;
  }

  /** The person who matches and was named last before the hit, else first after it. */
  private @Nullable Person latest(Hit hit, Predicate<Person> matches) {
    int begin = hit.span().begin();
    Person before = null;
    Person after = null;
    for (Person person : persons) {
      if (matches.test(person)) {
        if (person.lastSeen() < begin) {
          before = before == null || person.lastSeen() >= before.lastSeen() ? person : before;
        } else {
          after = after == null ? person : after;
        }
      }
    }
    return before != null ? before : after;
  }

  private Person create(String name) {
    Person person = new Person(new Draft("", name, NameKind.PER, ""));
    persons.add(person);
    return person;
  }

  private void refer(Passage passage, Hit hit, Person person, String rule) {
    hit.refersTo(person.draft(), rule);
    person.draft().addName(name(passage, hit));
    person.seen(hit.span().begin());
  }

  /**
   * Surnames that the recogniser passed over: a capitalised word that somebody in this document is
   * called, where it can't be the beginning of a sentence or a verb follows ("Im fuhr fort").
   */
  private void findMissed(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.text(passage.token(i).span());
      if (passage.at(i) != null || word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
        continue;
      }
      boolean certain = passage.upos(i) == Upos.PROPN || i > 0 && passage.upos(i) == Upos.ADP;
      if (!certain && !isBeforeVerb(passage, i)) {
        continue;
      }
      String key = NameKey.of(word);
      Hit hit =
          new Hit(
              passage.index(), i, i, passage.token(i).span(), Mention.Kind.PER, "part of the name");
      Person person = latest(hit, p -> p.hasSurname(List.of(key)) || p.startsWith(key));
      if (person != null) {
        passage.cover(hit);
        refer(passage, hit, person, "part of the name, passed over by the recogniser");
      }
    }
  }

  private static boolean isBeforeVerb(Passage passage, int i) {
    int next = i + 1;
    while (next < passage.size() && passage.token(next).span().equals(passage.token(i).span())) {
      next++; // the words of a contraction share a span
    }
    return i == 0 && (passage.upos(next) == Upos.VERB || passage.upos(next) == Upos.AUX);
  }

  /** Chooses the fullest name and looks it up. */
  private void look(Person person) {
    Draft draft = person.draft();
    String name =
        draft.names().stream()
            .reduce((a, b) -> b.split("[ -]").length > a.split("[ -]").length ? b : a)
            .orElse(draft.name());
    String key = NameKey.of(name);
    Officeholders.Term term = officeholders.byName(key, day);
    if (term == null && name.indexOf(' ') < 0) {
      Officeholders.Term leader = officeholders.bySurname(key, day);
      term = leader != null && leader.holdsOn(day) ? leader : null;
    }
    if (term != null) {
      draft.identify("per:" + NameKey.of(term.name()), name, term.rule());
      draft.belongsTo(term.country(), term.holdsOn(day) ? term.sector() : null, "");
    } else {
      draft.identify("per:" + key, name, "name");
    }
  }

  /** The name as written, without a genitive ending. */
  private String name(Passage passage, Hit hit) {
    String name = passage.text(hit.span());
    return name.substring(0, name.length() - genitive(passage, hit.last()));
  }

  private List<String> parts(Passage passage, Hit hit) {
    List<String> parts = keys(passage, hit, hit.last());
    String last = passage.text(passage.token(hit.last()).span());
    parts.addAll(keys(last.substring(0, last.length() - genitive(passage, hit.last()))));
    return parts;
  }

  /** Keys of the words of the name before token {@code end}. */
  private static List<String> keys(Passage passage, Hit hit, int end) {
    List<String> keys = new ArrayList<>();
    for (int i = hit.first(); i < end; i++) {
      boolean repeated =
          i > hit.first() && passage.token(i).span().equals(passage.token(i - 1).span());
      if (!repeated) {
        keys.addAll(keys(passage.text(passage.token(i).span())));
      }
    }
    return keys;
  }

  private static List<String> keys(String word) {
    List<String> keys = new ArrayList<>();
    for (String part : word.split("-")) {
      String key = NameKey.of(part);
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  /**
   * Length of the genitive ending. A plain "s" is one only where the lemma, the rest of the
   * document or the knowledge base has the name without it: "Putins", but "Matthias".
   */
  private int genitive(Passage passage, int i) {
    String word = passage.text(passage.token(i).span());
    if (word.endsWith("'s") || word.endsWith("’s")) {
      return 2;
    }
    if (word.endsWith("'") || word.endsWith("’")) {
      return 1;
    }
    if (word.length() < 4 || !word.endsWith("s")) {
      return 0;
    }
    String bare = word.substring(0, word.length() - 1);
    String key = NameKey.of(bare);
    boolean known =
        bare.equals(passage.token(i).lemma())
            || words.contains(key)
            || officeholders.bySurname(key, day) != null;
    return known ? 1 : 0;
  }
}
