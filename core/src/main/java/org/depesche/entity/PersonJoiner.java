package org.depesche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.model.Mention;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of persons within a document: full names first, then surnames, each with the
 * person named most recently before it.
 */
final class PersonJoiner {

  private final Officeholders officeholders;
  private final @Nullable String day;
  private final People people = new People();

  /** How often the words of persons' names occur, by key. */
  private final Map<String, Integer> words = new HashMap<>();

  /**
   * @param day ISO 8601 day of publication; null if unknown
   */
  PersonJoiner(Officeholders officeholders, @Nullable String day) {
    this.officeholders = officeholders;
    this.day = day;
  }

  void join(List<Passage> passages) {
    for (Passage passage : passages) {
      for (Hit hit : persons(passage)) {
        keys(passage, hit, hit.last() + 1).forEach(key -> words.merge(key, 1, Integer::sum));
      }
    }
    for (Passage passage : passages) {
      for (Hit hit : persons(passage)) {
        List<String> parts = parts(passage, hit);
        if (parts.size() > 1 && !split(passage, hit, parts)) {
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
    people.all().forEach(this::look);
  }

  private static List<Hit> persons(Passage passage) {
    return passage.hits().stream().filter(hit -> hit.kind() == Mention.Kind.PER).toList();
  }

  private Person full(Passage passage, Hit hit, List<String> parts) {
    Person known = people.withName(parts, hit.span().begin());
    if (known == null) {
      Person surname = people.withSurname(parts, hit.span().begin());
      if (surname != null) {
        return surname;
      }
    }
    Person person = known != null ? known : people.create(name(passage, hit));
    people.call(person, parts);
    return person;
  }

  /** Two persons side by side, "präsentierte Kim Shoigu die Raketen", each known by a full name. */
  private boolean split(Passage passage, Hit hit, List<String> parts) {
    int offset = hit.span().begin();
    if (parts.size() != 2 || hit.last() != hit.first() + 1) {
      return false;
    }
    Person first = people.withPart(parts.subList(0, 1), offset);
    Person second = people.withPart(parts.subList(1, 2), offset);
    boolean two = first != null && second != null && first != second;
    if (!two || people.withName(parts, offset) != null) {
      return false;
    }
    passage.replace(hit, List.of(part(passage, hit.first()), part(passage, hit.last())));
    return true;
  }

  private static Hit part(Passage passage, int i) {
    return new Hit(
        passage.index(), i, i, passage.token(i).span(), Mention.Kind.PER, "part of the name");
  }

  private Person alone(Passage passage, Hit hit) {
    List<String> parts = parts(passage, hit);
    Person person = parts.isEmpty() ? null : people.withPart(parts, hit.span().begin());
    if (person == null) {
      person = people.create(name(passage, hit));
      if (!parts.isEmpty()) {
        people.call(person, parts);
      }
    }
    return person;
  }

  private void refer(Passage passage, Hit hit, Person person, String rule) {
    hit.refersTo(person.draft(), rule);
    person.draft().addName(name(passage, hit));
    person.seen(hit.span().begin());
  }

  /**
   * Surnames that the recogniser passed over: a capitalised word that somebody in this document is
   * called, where it can't be the beginning of a sentence, or a verb or colon follows ("Im fuhr
   * fort", "Blinken: ...").
   */
  private void findMissed(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.text(passage.token(i).span());
      if (passage.at(i) != null || word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
        continue;
      }
      boolean certain = passage.upos(i) == Upos.PROPN || i > 0 && passage.upos(i) == Upos.ADP;
      if (!certain && !speaks(passage, i)) {
        continue;
      }
      Hit hit = part(passage, i);
      Person person = people.withPart(List.of(NameKey.of(word)), hit.span().begin());
      if (person == null) {
        person = people.withPart(parts(passage, hit), hit.span().begin());
      }
      if (person != null) {
        passage.cover(hit);
        refer(passage, hit, person, "part of the name, passed over by the recogniser");
      }
    }
  }

  private static boolean speaks(Passage passage, int i) {
    int next = i + 1;
    while (next < passage.size() && passage.token(next).span().equals(passage.token(i).span())) {
      next++; // the words of a contraction share a span
    }
    boolean verb = passage.upos(next) == Upos.VERB || passage.upos(next) == Upos.AUX;
    return i == 0 && (verb || passage.word(next).equals(":"));
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
      term = officeholders.bySurname(key, day);
    }
    if (term != null) {
      draft.identify("per:" + NameKey.of(term.name()), name, term.rule());
      String sector = term.mayHoldOn(day) ? term.sector() : null;
      if (term.holdsOn(day)) {
        draft.belongsTo(term.country(), sector, "");
      } else {
        draft.belongedTo(term.country(), sector);
      }
    } else {
      draft.identify("per:" + key, name, "name");
    }
  }

  // Spellings.

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
      boolean contraction =
          i > hit.first() && passage.token(i).span().equals(passage.token(i - 1).span());
      if (!contraction) {
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
   * Length of the genitive ending. A plain "s" is one only where the rest of the document, the
   * knowledge base or, for a name that occurs once, the lemma has the name without it: "Putins",
   * but "Matthias".
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
    boolean once = words.getOrDefault(NameKey.of(word), 0) < 2;
    boolean known =
        once && bare.equals(passage.token(i).lemma())
            || words.containsKey(key)
            || officeholders.bySurname(key, day) != null;
    return known ? 1 : 0;
  }
}
