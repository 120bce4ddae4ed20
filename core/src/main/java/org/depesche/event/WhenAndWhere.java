package org.depesche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.language.VerbGroup;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Place;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/** When and where an event took place, by the adjuncts of its clause. */
final class WhenAndWhere {

  /** After so many days an event is background to the document that tells it. */
  private static final int NEWS_DAYS = 45;

  private static final Set<String> IN =
      Set.of("in", "im", "bei", "an", "at", "auf", "near", "nahe");

  private final List<TimeExpression> times;
  private final @Nullable DateInterval published;
  private final Who who;

  WhenAndWhere(Document document, Who who) {
    this.times = document.get(Layer.TIMES);
    var stated = document.get(Layer.METADATA).published();
    this.published = stated == null ? null : stated.value();
    this.who = who;
  }

  /** The date that hangs on the predicate or its verb; else one that the clause shares. */
  @Nullable DateInterval date(Sentence sentence, int predicate, VerbGroup group) {
    Set<Integer> clause = clause(sentence, predicate, group);
    return times.stream()
        .filter(t -> t.interval() != null && sentence.span().contains(t.span()))
        .filter(t -> inClause(sentence, clause, t))
        .min(Comparator.comparingInt(t -> distance(sentence, predicate, t)))
        .map(TimeExpression::interval)
        .orElse(null);
  }

  private static boolean inClause(Sentence sentence, Set<Integer> clause, TimeExpression time) {
    int head = sentence.headOf(time.span());
    return head >= 0 && clause.contains(head);
  }

  private static int distance(Sentence sentence, int predicate, TimeExpression time) {
    return Math.abs(sentence.headOf(time.span()) - predicate);
  }

  /**
   * Whether the word belongs to an expression of when: "im September" names no host. A duration is
   * none, for "zu drei Jahren" is what a court sentences to.
   */
  boolean isTime(Sentence sentence, int word) {
    Span span = sentence.token(word).span();
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < times.size()
        && times.get(low).span().overlaps(span)
        && times.get(low).type() != TimeExpression.Type.DURATION;
  }

  /** Words below the predicate and its verb, other clauses left out. */
  private static Set<Integer> clause(Sentence sentence, int predicate, VerbGroup group) {
    Set<Integer> words = new HashSet<>();
    collect(sentence, predicate, words);
    if (group.verb() >= 0 && group.verb() != predicate) {
      collect(sentence, group.verb(), words);
    }
    return words;
  }

  private static void collect(Sentence sentence, int head, Set<Integer> words) {
    words.add(head);
    sentence
        .dependents(head)
        .filter(i -> !words.contains(i) && !isOtherClause(sentence.token(i)))
        .forEach(i -> collect(sentence, i, words));
  }

  private static boolean isOtherClause(Token token) {
    return token.is("ccomp")
        || token.is("advcl")
        || token.is("acl")
        || token.is("parataxis")
        || (token.is("conj") && token.upos() == Upos.VERB);
  }

  /** Whether an event of that date is background, not news, to the document. */
  boolean isHistorical(@Nullable DateInterval date) {
    return date != null
        && published != null
        && date.latest().isBefore(published.earliest().minusDays(NEWS_DAYS));
  }

  @Nullable Place place(Sentence sentence, int predicate, VerbGroup group) {
    List<Integer> hosts = new ArrayList<>(List.of(predicate));
    if (group.verb() >= 0 && group.verb() != predicate) {
      hosts.add(group.verb());
    }
    for (int host : hosts) {
      Optional<Mention> found =
          sentence
              .dependents(host)
              .filter(i -> sentence.token(i).is("obl") || sentence.token(i).is("nmod"))
              .filter(i -> hasPlaceCase(sentence, i))
              .mapToObj(i -> who.place(sentence, i))
              .flatMap(Optional::stream)
              .findFirst();
      if (found.isPresent()) {
        return place(found.get());
      }
    }
    return null;
  }

  private static boolean hasPlaceCase(Sentence sentence, int noun) {
    return sentence
        .dependents(noun, "case")
        .anyMatch(
            c -> IN.contains(sentence.token(c).lemma()) || IN.contains(sentence.token(c).form()));
  }

  private Place place(Mention mention) {
    Optional<Entity> entity = who.entity(mention.entity());
    return new Place(
        entity.map(Entity::name).orElse(mention.entity()),
        entity.map(Entity::country).orElse(null),
        entity.map(Entity::lat).orElse(null),
        entity.map(Entity::lon).orElse(null),
        List.of(mention.span()));
  }
}
