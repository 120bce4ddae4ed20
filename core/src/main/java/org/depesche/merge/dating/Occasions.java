package org.depesche.merge.dating;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.merge.dating.Occasion.Manner;
import org.depesche.model.Block;
import org.depesche.model.Clue;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.Layer;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;

/** Reads what a document tells of deeds: those that it dates, and those that may date it. */
final class Occasions {

  private static final Set<EventStatus> HAPPENED =
      EnumSet.of(EventStatus.REPORTED, EventStatus.CLAIMED);

  /** TIMEX3 value of "in the foreseeable future". */
  private static final String COMING = "FUTURE_REF";

  /** Sentences that tell the news of an article, the headline among them. */
  private static final int LEAD = 3;

  private final Document document;
  private final Deeds deeds;
  private final List<EventMention> events;

  Occasions(Document document) {
    this.document = document;
    this.deeds = new Deeds(document);
    this.events = document.find(Layer.EVENTS).orElse(List.of());
  }

  /** Deeds that it tells as having happened, on days that it tells or that follow from metadata. */
  List<DatedDeed> dated() {
    List<DatedDeed> dated = new ArrayList<>();
    for (EventMention event : events) {
      Optional<Deed> deed = deeds.of(event);
      if (deed.isPresent() && event.date() != null && HAPPENED.contains(event.status())) {
        dated.add(
            new DatedDeed(
                deed.get(), event.date(), document.id(), document.location(), event.sentence()));
      }
    }
    return dated;
  }

  /** Undated deeds, in the order of their evidence's strength. */
  List<Occasion> undated() {
    List<Occasion> occasions = new ArrayList<>(seen());
    Set<Span> lead = lead();
    for (EventMention event : events) {
      Optional<Deed> deed = event.date() == null ? deeds.of(event) : Optional.empty();
      boolean news = HAPPENED.contains(event.status()) && lead.contains(event.sentence());
      if (deed.isPresent() && news && !event.historical() && !hasTime(event.sentence())) {
        occasions.add(new Occasion(Manner.NEWS, deed.get(), event.sentence(), null));
      } else if (deed.isPresent() && isAhead(event)) {
        occasions.add(new Occasion(Manner.AHEAD, deed.get(), event.sentence(), null));
      }
    }
    occasions.sort((a, b) -> a.manner().compareTo(b.manner()));
    return occasions;
  }

  /**
   * Deeds of sentences with one clue that quote nobody: "said yesterday that" tells when somebody
   * spoke. A sentence without any deed may tell of a stay abroad.
   */
  private List<Occasion> seen() {
    List<Occasion> seen = new ArrayList<>();
    List<Clue> clues = document.find(Layer.CLUES).orElse(List.of());
    for (Clue clue : clues) {
      Span sentence = clue.sentence();
      boolean several = clues.stream().filter(c -> c.sentence().equals(sentence)).count() > 1;
      if (several || quotes(sentence)) {
        continue;
      }
      List<EventMention> here = events.stream().filter(e -> e.sentence().equals(sentence)).toList();
      if (here.isEmpty() && clue.most() <= 0) {
        deeds
            .stay(sentence)
            .ifPresent(deed -> seen.add(new Occasion(Manner.SEEN, deed, sentence, clue)));
      }
      for (EventMention event : here) {
        if (event.date() == null && event.status() == EventStatus.REPORTED) {
          deeds
              .of(event)
              .ifPresent(deed -> seen.add(new Occasion(Manner.SEEN, deed, sentence, clue)));
        }
      }
    }
    return seen;
  }

  private boolean quotes(Span sentence) {
    return document.find(Layer.QUOTATIONS).orElse(List.of()).stream()
        .flatMap(quotation -> quotation.content().stream())
        .anyMatch(sentence::overlaps);
  }

  private Set<Span> lead() {
    Set<Span> lead = new HashSet<>();
    for (Sentence sentence : document.find(Layer.SENTENCES).orElse(List.of())) {
      if (sentence.block() != Block.Kind.BOILERPLATE && lead.size() < LEAD) {
        lead.add(sentence.span());
      }
    }
    return lead;
  }

  /** What may happen lies ahead only if a time says so: "they may have talked" lies behind. */
  private boolean isAhead(EventMention event) {
    return event.status() == EventStatus.FUTURE
        || (event.status() == EventStatus.HYPOTHETICAL
            && document.find(Layer.TIMES).orElse(List.of()).stream()
                .anyMatch(
                    time -> event.sentence().contains(time.span()) && time.value().equals(COMING)));
  }

  private boolean hasTime(Span sentence) {
    return document.find(Layer.TIMES).orElse(List.of()).stream()
        .anyMatch(
            time -> sentence.contains(time.span()) && time.type() == TimeExpression.Type.DATE);
  }
}
