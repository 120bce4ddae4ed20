package org.depesche.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesche.event.Predicate.Condition;
import org.depesche.language.VerbGroup;
import org.depesche.language.Verbs;
import org.depesche.model.Document;
import org.depesche.model.EventType.Quad;
import org.depesche.model.Layer;
import org.depesche.model.Participant;
import org.depesche.model.Place;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;

/** Finds the predicates of a sentence and who stands around them. */
final class SentenceEvents {

  private final Verbs verbs;
  private final PredicateLexicon lexicon;
  private final Who who;
  private final WhenAndWhere whenAndWhere;
  private final StatusReader statuses;
  private final Home home;
  private final String text;

  SentenceEvents(Document document, Who who, WhenAndWhere whenAndWhere, StatusReader statuses) {
    this.text = document.text();
    this.home = new Home(document, who);
    this.verbs = Verbs.of(document.get(Layer.LANGUAGE));
    this.lexicon = PredicateLexicon.of(document.get(Layer.LANGUAGE));
    this.who = who;
    this.whenAndWhere = whenAndWhere;
    this.statuses = statuses;
  }

  /** Candidates in text order, each with somebody who acts or a named one to whom it is done. */
  List<Candidate> in(Sentence sentence) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      candidate(sentence, i).filter(Candidate::namesSomebody).ifPresent(candidates::add);
    }
    return withoutEchoes(candidates);
  }

  private Optional<Candidate> candidate(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean verb =
        token.upos() == Upos.VERB || (token.upos() == Upos.ADJ && token.has("VerbForm=Part"));
    if (verb) {
      VerbGroup group = verbs.group(sentence, index);
      return matching(sentence, index, group, lexicon.verbs(group.lemma()));
    }
    if (token.upos() == Upos.NOUN) {
      return matching(sentence, index, governor(sentence, index), lexicon.nouns(token.lemma()));
    }
    return Optional.empty();
  }

  /** The verb group that says whether the deed of the noun took place. */
  private VerbGroup governor(Sentence sentence, int noun) {
    int head = sentence.token(noun).head();
    while (head >= 0 && sentence.token(head).upos() != Upos.VERB) {
      Token token = sentence.token(head);
      if (!token.is("nmod") && !token.is("conj") && !token.is("obl") && !token.is("obj")) {
        break;
      }
      head = token.head();
    }
    boolean governed = head >= 0 && sentence.token(head).upos() == Upos.VERB;
    return verbs.group(sentence, governed ? head : noun);
  }

  private Optional<Candidate> matching(
      Sentence sentence, int index, VerbGroup group, List<Predicate> rows) {
    Arguments arguments = new Arguments(sentence, lexicon::isSupport);
    for (Predicate row : rows) {
      if (row.conditions().stream().allMatch(c -> holds(sentence, arguments, index, group, c))) {
        return Optional.of(candidate(sentence, arguments, index, group, row));
      }
    }
    return Optional.empty();
  }

  private boolean holds(
      Sentence sentence, Arguments arguments, int index, VerbGroup group, Condition condition) {
    List<Integer> heads = arguments.at(condition.slot(), index, group);
    if (condition.words().isEmpty()) {
      return heads.stream().anyMatch(head -> !whenAndWhere.isTime(sentence, head));
    }
    boolean compound = condition.slot().path().getLast().equals(Slot.COMPOUND);
    for (int head : heads) {
      String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
      if (condition.words().stream()
          .anyMatch(w -> compound ? lemma.startsWith(w) : lemma.endsWith(w))) {
        return true;
      }
    }
    return false;
  }

  private Candidate candidate(
      Sentence sentence, Arguments arguments, int index, VerbGroup group, Predicate row) {
    List<Participant> actors = actors(sentence, arguments, index, group, row);
    List<Participant> recipients =
        participants(sentence, arguments, index, group, row.recipients()).stream()
            .filter(r -> actors.stream().noneMatch(a -> same(a, r)))
            .toList();
    if (recipients.isEmpty() && !row.noun() && wantsObject(row)) {
      recipients = besideSubject(sentence, arguments, index, group, actors);
    }
    if (recipients.isEmpty() && !row.noun()) {
      recipients = unnamed(sentence, arguments, index, group, row, row.recipients());
    }
    Place place = whenAndWhere.place(sentence, index, group);
    return new Candidate(
        sentence,
        index,
        group,
        row,
        home.settle(sentence, actors, place),
        home.settle(sentence, recipients, place),
        whenAndWhere.date(sentence, index, group),
        place,
        statuses.read(sentence, index, group));
  }

  private static boolean wantsObject(Predicate row) {
    return row.recipients().stream()
        .map(slot -> slot.path().getFirst())
        .anyMatch(place -> place.equals(Slot.OBJECT) || place.equals(Slot.DATIVE));
  }

  /**
   * "besuchte Minister Schoigu Nordkorea": without a case ending the parser takes the object for
   * the last part of the subject's name. What names somebody else there is the object.
   */
  private List<Participant> besideSubject(
      Sentence sentence,
      Arguments arguments,
      int index,
      VerbGroup group,
      List<Participant> actors) {
    List<Integer> below =
        IntStream.concat(
                Arrays.stream(arguments.subjects(index)),
                sentence.dependents(index, "obl").filter(i -> whenAndWhere.isTime(sentence, i)))
            .boxed()
            .flatMap(head -> arguments.nameParts(head).stream())
            .toList();
    return group.passive()
        ? List.of()
        : who.at(sentence, below, false).stream()
            .filter(p -> actors.stream().noneMatch(a -> same(a, p)))
            .filter(p -> p.entity() != null)
            .toList();
  }

  /** Those who act: named ones, or a counted group ("3.000 Bauern"). */
  private List<Participant> actors(
      Sentence sentence, Arguments arguments, int index, VerbGroup group, Predicate row) {
    List<Participant> named = participants(sentence, arguments, index, group, row.actors());
    return named.isEmpty() && !row.noun()
        ? unnamed(sentence, arguments, index, group, row, row.actors())
        : named;
  }

  private List<Participant> participants(
      Sentence sentence, Arguments arguments, int index, VerbGroup group, List<Slot> slots) {
    List<Participant> found = new ArrayList<>();
    for (Slot slot : slots) {
      String last = slot.path().getLast();
      boolean adjectives = last.equals(Slot.ADJECTIVE) || last.equals(Slot.COMPOUND);
      for (Participant p : who.at(sentence, arguments.at(slot, index, group), adjectives)) {
        if (found.stream().noneMatch(f -> same(f, p))) {
          found.add(p);
        }
      }
    }
    return List.copyOf(found);
  }

  /** A proper name that nobody linked, or a counted group: not "Wiederaufnahme". */
  private static boolean isSomebody(Sentence sentence, Participant participant) {
    int head = sentence.headOf(participant.spans().getFirst());
    return sentence.dependents(head, "nummod").findAny().isPresent()
        || sentence.token(head).upos() == Upos.PROPN;
  }

  /**
   * Whoever acts or suffers may be nameless ("75 Zivilisten"): the first slot that is filled.
   * Violence and force may strike anything.
   */
  private List<Participant> unnamed(
      Sentence sentence,
      Arguments arguments,
      int index,
      VerbGroup group,
      Predicate row,
      List<Slot> slots) {
    boolean anything = slots == row.recipients() && row.type().quad() == Quad.MATERIAL_CONFLICT;
    for (Slot slot : slots) {
      List<Participant> found =
          arguments.at(slot, index, group).stream()
              .filter(head -> !whenAndWhere.isTime(sentence, head))
              .flatMap(head -> who.unnamed(sentence, head, text).stream())
              .filter(p -> anything || isSomebody(sentence, p))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean same(Participant one, Participant other) {
    return one.entity() != null
        ? one.entity().equals(other.entity())
        : one.name().equals(other.name());
  }

  /**
   * A noun that only repeats the verb it hangs on ("traf sich zu einem Treffen") tells nothing new.
   */
  private static List<Candidate> withoutEchoes(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean echo =
          candidate.predicate().noun()
              && candidates.stream()
                  .anyMatch(other -> other != candidate && repeats(candidate, other));
      if (!echo) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean repeats(Candidate noun, Candidate other) {
    boolean governs = other.index() == noun.group().verb() && !other.predicate().noun();
    if (!governs || other.predicate().type() != noun.predicate().type()) {
      return false;
    }
    Set<String> known = new HashSet<>();
    other.actors().forEach(p -> known.add(p.name()));
    other.recipients().forEach(p -> known.add(p.name()));
    return noun.actors().stream().allMatch(p -> known.contains(p.name()))
        && noun.recipients().stream().allMatch(p -> known.contains(p.name()));
  }
}
