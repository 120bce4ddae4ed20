package org.depesche.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Party;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Turns drafts into quotations: who speaks by name, who passed it on, and when. */
final class Attribution {

  private final List<Mention> mentions;
  private final List<TimeExpression> times;

  Attribution(Document document) {
    this.mentions = document.get(Layer.MENTIONS);
    this.times = document.get(Layer.TIMES);
  }

  /** Quotations q1, q2, ... in the order of the drafts. */
  List<Quotation> attribute(List<Draft> drafts) {
    List<Quotation> quotations = new ArrayList<>();
    Party last = null;
    for (Draft draft : drafts) {
      Party speaker = draft.continues() ? last : speaker(draft, last);
      quotations.add(
          new Quotation(
              "q" + (quotations.size() + 1),
              draft.type(),
              draft.medium(),
              draft.content(),
              draft.cue(),
              draft.frame(),
              speaker,
              addressee(draft),
              via(draft, drafts),
              date(draft),
              draft.truncated(),
              draft.rule()));
      if (speaker != null) {
        last = speaker;
      }
    }
    return quotations;
  }

  private @Nullable Party speaker(Draft draft, @Nullable Party last) {
    Party party = party(draft.speaker(), draft.speakerHead());
    if (party == null || party.entity() != null || last == null) {
      return party;
    }
    boolean shortWord = party.spans().size() == 1 && party.spans().getFirst().length() <= 3;
    // a bare pronoun ("er", "sie", "he") that nobody resolved: whoever spoke last goes on
    return shortWord ? new Party(party.spans(), last.entity()) : party;
  }

  /** Somebody must be named: "vor der Wahl" is no listener. */
  private @Nullable Party addressee(Draft draft) {
    Span head = draft.addresseeHead();
    boolean known = head != null && mentions.stream().anyMatch(m -> m.span().overlaps(head));
    return known ? party(draft.addressee(), head) : null;
  }

  private @Nullable Party party(List<Span> spans, @Nullable Span head) {
    if (spans.isEmpty()) {
      return null;
    }
    return new Party(spans, entity(spans, head).orElse(null));
  }

  /** The mention at the head word; a person named within the phrase goes before a bare place. */
  private Optional<String> entity(List<Span> spans, @Nullable Span head) {
    List<Mention> inside =
        mentions.stream().filter(m -> spans.stream().anyMatch(s -> s.overlaps(m.span()))).toList();
    Optional<Mention> atHead =
        inside.stream()
            .filter(m -> head != null && m.span().overlaps(head))
            .filter(m -> m.kind() != Mention.Kind.ADJECTIVE)
            .min(Comparator.comparingInt(m -> m.kind().ordinal()));
    if (atHead.isPresent()) {
      return atHead.map(Mention::entity);
    }
    return inside.stream()
        .filter(m -> m.kind() != Mention.Kind.ADJECTIVE)
        .min(Comparator.comparingInt((Mention m) -> m.kind().ordinal()))
        .map(Mention::entity);
  }

  /** Speakers of the quotations that hold this one whole, the outermost first. */
  private List<String> via(Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d != draft && !draft.cue().isEmpty() && holds(d, draft))
        .map(d -> entity(d.speaker(), d.speakerHead()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static boolean holds(Draft outer, Draft inner) {
    if (outer.type() == Quotation.Type.REPORTED) {
      return false;
    }
    Span span = Span.covering(outer.content());
    return inner.cue().stream().allMatch(span::contains)
        && inner.content().stream().allMatch(c -> span.contains(c) && !c.equals(span));
  }

  private @Nullable String date(Draft draft) {
    return times.stream()
        .filter(t -> draft.frame().stream().anyMatch(f -> f.contains(t.span())))
        .map(TimeExpression::interval)
        .filter(i -> i != null && i.precision() == DateInterval.Precision.DAY)
        .map(DateInterval::value)
        .findFirst()
        .orElse(null);
  }
}
