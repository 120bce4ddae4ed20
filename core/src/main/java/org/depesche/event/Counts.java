package org.depesche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventQuantity.Role;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Quantity;
import org.depesche.model.Quantity.Outcome;
import org.depesche.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells which quantities belong to which event mention. A quantity belongs to the event whose
 * predicate stands above it ({@link Counted}). What befell somebody also belongs to the violence
 * told in the same sentence ("in the attack <u>twelve people</u> died") or in the one before
 * ("<u>Twelve people</u> died."), unless the sentence is of another place.
 */
final class Counts {

  private static final Set<EventStatus> UNREAL =
      EnumSet.of(EventStatus.FUTURE, EventStatus.HYPOTHETICAL, EventStatus.NEGATED);

  private final Who who;
  private final Predicate<String> carries;
  private final Map<Candidate, List<EventQuantity>> found = new IdentityHashMap<>();

  /** The violence that the next sentence may tell the toll of. */
  private @Nullable Candidate earlier;

  private Counts(Who who, Predicate<String> carries) {
    this.who = who;
    this.carries = carries;
  }

  /**
   * Reads a document.
   *
   * @param candidates all events of the document
   * @param carries whether a verb of that lemma only carries the noun that it governs
   */
  static Counts of(
      Document document, Who who, List<Candidate> candidates, Predicate<String> carries) {
    Counts counts = new Counts(who, carries);
    List<Quantity> quantities = document.get(Layer.QUANTITIES);
    int first = 0;
    int candidate = 0;
    for (Sentence sentence : document.get(Layer.SENTENCES)) {
      List<Quantity> counted = new ArrayList<>();
      while (first < quantities.size()
          && quantities.get(first).span().begin() < sentence.span().end()) {
        counted.add(quantities.get(first++));
      }
      int from = candidate;
      while (candidate < candidates.size() && candidates.get(candidate).sentence() == sentence) {
        candidate++;
      }
      if (sentence.block() != Block.Kind.BOILERPLATE) {
        counts.read(sentence, counted, candidates.subList(from, candidate));
      }
    }
    return counts;
  }

  /** What belongs to the event, in text order. */
  List<EventQuantity> of(Candidate candidate) {
    return found.getOrDefault(candidate, List.of()).stream()
        .sorted(Comparator.comparing(q -> q.quantity().span()))
        .toList();
  }

  private void read(Sentence sentence, List<Quantity> quantities, List<Candidate> candidates) {
    boolean goesOn = false;
    for (Quantity quantity : quantities) {
      Counted counted = Counted.of(sentence, candidates, carries, quantity);
      if (counted != null) {
        add(counted.candidate(), counted.link());
      }
      Outcome outcome = quantity.outcome();
      if (outcome == null) {
        continue;
      }
      Candidate cause = cause(sentence, candidates, quantity, counted, outcome);
      if (cause != null) {
        add(cause, new EventQuantity(quantity, Role.TOLL, "same-sentence"));
      } else if (isNameless(counted) && earlier != null && isOfSamePlace(sentence, earlier)) {
        add(earlier, new EventQuantity(quantity, Role.TOLL, "next-sentence"));
        goesOn = true;
      }
    }
    earlier = goesOn ? earlier : violence(candidates);
  }

  /** "Twelve people were killed.": no event, or one that names nobody who did it. */
  private static boolean isNameless(@Nullable Counted counted) {
    return counted == null || counted.candidate().actors().isEmpty();
  }

  /** The last of several; one that tells who did it goes before one that does not. */
  private static @Nullable Candidate violence(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> mayCause(candidate, Outcome.DEAD))
        .reduce((one, next) -> next.actors().isEmpty() ? one : next)
        .orElse(null);
  }

  private void add(Candidate candidate, EventQuantity quantity) {
    found.computeIfAbsent(candidate, c -> new ArrayList<>()).add(quantity);
  }

  /**
   * The violence of the sentence that the quantity tells the toll of. Of several it is one that
   * tells who did it, before the mere killing, and then the nearest.
   */
  private static @Nullable Candidate cause(
      Sentence sentence,
      List<Candidate> candidates,
      Quantity quantity,
      @Nullable Counted counted,
      Outcome outcome) {
    int head = sentence.headOf(quantity.span());
    return candidates.stream()
        .filter(candidate -> counted == null || candidate != counted.candidate())
        .filter(candidate -> counted == null || isTied(sentence, candidate, counted.candidate()))
        .filter(candidate -> mayCause(candidate, outcome))
        .min(
            Comparator.comparing((Candidate candidate) -> candidate.actors().isEmpty())
                .thenComparing(candidate -> Math.abs(candidate.index() - head)))
        .orElse(null);
  }

  /** "attacked the town, killing twelve": one predicate depends on the other. */
  private static boolean isTied(Sentence sentence, Candidate one, Candidate other) {
    return sentence.isWithin(one.index(), other.index())
        || sentence.isWithin(other.index(), one.index());
  }

  private static boolean mayCause(Candidate candidate, Outcome outcome) {
    EventType type = candidate.predicate().type();
    boolean violent = type == EventType.ASSAULT || type == EventType.PROTEST;
    return (violent || type == EventType.COERCE && outcome == Outcome.ARRESTED)
        && !UNREAL.contains(candidate.vouching().status());
  }

  /** Whether the sentence names no place that the event's sentence lacks. */
  private boolean isOfSamePlace(Sentence sentence, Candidate event) {
    Set<String> places = places(sentence);
    places.removeAll(places(event.sentence()));
    return places.isEmpty();
  }

  private Set<String> places(Sentence sentence) {
    return who.in(sentence).stream()
        .filter(mention -> mention.kind() == Mention.Kind.LOC)
        .map(Mention::entity)
        .collect(Collectors.toSet());
  }
}
