package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.lab.score.GoldText.GoldEvent;
import org.depesche.lab.score.GoldText.GoldParty;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.Layer;
import org.depesche.model.Participant;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares the event mentions of documents with ours of gold. A predicted mention counts when its
 * sentence overlaps the gold words and its type is the gold type; each counts once. Mentions on
 * which readers may differ count neither when found nor when missed.
 */
final class EventFloor {

  private static final double SAME_WORDS = 0.5;
  private static final double CERTAIN = 2;

  private final List<String> errors = new ArrayList<>();
  private int gold;
  private int predicted;
  private int typed;
  private int withActors;
  private int withRecipients;
  private int withStatus;
  private int dated;
  private int rightDates;

  /** For each gold event of the text the index of the mention that counts for it, or -1. */
  static int[] match(GoldText text, Document document) {
    Locator locator = new Locator(document.text());
    List<EventMention> mentions = Reading.list(document, Layer.EVENTS);
    List<GoldEvent> events = text.events();
    double[][] weights = new double[events.size()][mentions.size()];
    for (int i = 0; i < events.size(); i++) {
      Optional<Span> words = locator.first(events.get(i).words());
      for (int j = 0; j < mentions.size() && words.isPresent(); j++) {
        weights[i][j] = weight(events.get(i), words.get(), mentions.get(j));
      }
    }
    return Assignment.best(weights);
  }

  void add(GoldText text, Document document) {
    List<EventMention> mentions = Reading.list(document, Layer.EVENTS);
    List<GoldEvent> events = text.events();
    int[] columns = match(text, document);
    Set<Integer> extra = new TreeSet<>();
    for (int j = 0; j < mentions.size(); j++) {
      extra.add(j);
    }
    for (int i = 0; i < columns.length; i++) {
      extra.remove(columns[i]);
      if (!events.get(i).optional()) {
        count(text, events.get(i), columns[i] < 0 ? null : mentions.get(columns[i]), document);
      }
    }
    predicted += extra.size();
    for (int j : extra) {
      errors.add("spurious in " + text.id() + ": " + show(mentions.get(j), document));
    }
  }

  private static double weight(GoldEvent event, Span words, EventMention mention) {
    if (mention.type() != event.type() || !mention.sentence().overlaps(words)) {
      return 0;
    }
    boolean same = mention.trigger().stream().anyMatch(words::overlaps);
    return (event.optional() ? 1 : CERTAIN) + (same ? SAME_WORDS : 0);
  }

  private void count(
      GoldText text, GoldEvent event, @Nullable EventMention mention, Document document) {
    gold++;
    if (mention == null) {
      errors.add("missed in " + text.id() + ": " + event.type() + " “" + event.words() + "”");
      return;
    }
    predicted++;
    typed++;
    boolean actors = golden(event.actors()).equals(found(mention.actors()));
    boolean recipients = golden(event.recipients()).equals(found(mention.recipients()));
    boolean status = event.status() == mention.status();
    boolean date = event.date() == null || event.date().equals(dateOf(mention));
    withActors += actors ? 1 : 0;
    withRecipients += recipients ? 1 : 0;
    withStatus += status ? 1 : 0;
    dated += event.date() == null ? 0 : 1;
    rightDates += event.date() != null && date ? 1 : 0;
    if (!actors || !recipients || !status || !date) {
      String what =
          (actors ? "" : " actors")
              + (recipients ? "" : " recipients")
              + (status ? "" : " status")
              + (date ? "" : " date");
      errors.add(
          "wrong%s in %s: gold %s%n  ours %s"
              .formatted(what, text.id(), show(event), show(mention, document)));
    }
  }

  private static String show(GoldEvent event) {
    return "%s(%s -> %s) “%s” %s %s"
        .formatted(
            event.type(),
            golden(event.actors()),
            golden(event.recipients()),
            event.words(),
            event.status(),
            event.date() == null ? "" : event.date());
  }

  private static String show(EventMention mention, Document document) {
    return EventErrors.show(mention, document.text()) + " " + dateOf(mention);
  }

  private static String dateOf(EventMention mention) {
    DateInterval date = mention.date();
    return date == null ? "" : date.value();
  }

  private static Set<String> golden(List<GoldParty> parties) {
    Set<String> result = new TreeSet<>();
    parties.stream().map(GoldParty::country).filter(c -> !c.equals("-")).forEach(result::add);
    return result;
  }

  private static Set<String> found(List<Participant> participants) {
    Set<String> result = new TreeSet<>();
    for (Participant participant : participants) {
      if (participant.country() != null) {
        result.add(participant.country());
      }
    }
    return result;
  }

  Prf types() {
    return Prf.of(typed, predicted, gold);
  }

  /** The type and the countries of all actors, no more and no fewer. */
  Prf actors() {
    return Prf.of(withActors, predicted, gold);
  }

  /** The type and the countries of all recipients, no more and no fewer. */
  Prf recipients() {
    return Prf.of(withRecipients, predicted, gold);
  }

  /** The type and the status. */
  Prf statuses() {
    return Prf.of(withStatus, predicted, gold);
  }

  /** Share of right dates among the events found whose date a reader knows. */
  double dates() {
    return Prf.ratio(rightDates, dated);
  }

  List<String> errors() {
    return errors;
  }
}
