package org.depesche.lab.score;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.model.EventMention;
import org.depesche.model.Participant;
import org.depesche.model.Span;

/** Writes gold and coded events for people to compare. */
final class EventErrors {

  private EventErrors() {}

  static String show(EventGold gold, List<EventMention> predicted) {
    return "- %s %s: %s%n  gold %s(%s -> %s)%n  ours %s"
        .formatted(
            gold.label(),
            gold.id(),
            gold.text(),
            gold.label(),
            words(gold.actors(), gold.text()),
            words(gold.recipients(), gold.text()),
            predicted.stream()
                .map(m -> show(m, gold.text()))
                .collect(Collectors.joining("\n       ")));
  }

  static String show(EventMention mention, String text) {
    return "%s%s(%s -> %s) “%s” %s [%s]"
        .formatted(
            mention.type(),
            mention.mode() == null ? "" : "/" + mention.mode(),
            participants(mention.actors(), text),
            participants(mention.recipients(), text),
            words(mention.trigger(), text),
            mention.status(),
            mention.rule());
  }

  private static String participants(List<Participant> participants, String text) {
    return participants.stream()
        .map(p -> (p.country() == null ? "?" : p.country()) + " " + words(p.spans(), text))
        .collect(Collectors.joining("; "));
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" / "));
  }
}
