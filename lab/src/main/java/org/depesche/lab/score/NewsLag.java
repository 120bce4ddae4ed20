package org.depesche.lab.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.Layer;
import org.depesche.model.Sentence;
import org.depesche.model.Span;

/**
 * How long after a deed articles have it as their news: days from the deeds that their openings
 * tell as done, and date to the day, to their publication. It is what {@code news-elsewhere} asks.
 */
final class NewsLag {

  private static final int[] WITHIN = {1, 3, 7, 14, 30};

  /** Sentences of an opening, as {@code merge} counts them. */
  private static final int LEAD = 3;

  private final List<Long> days = new ArrayList<>();

  void add(LocalDate published, Document document) {
    Set<Span> lead = new HashSet<>();
    for (Sentence sentence : Reading.list(document, Layer.SENTENCES)) {
      if (sentence.block() != Block.Kind.BOILERPLATE && lead.size() < LEAD) {
        lead.add(sentence.span());
      }
    }
    for (EventMention event : Reading.list(document, Layer.EVENTS)) {
      DateInterval date = event.date();
      boolean done =
          event.status() == EventStatus.REPORTED || event.status() == EventStatus.CLAIMED;
      if (date != null
          && done
          && !event.historical()
          && lead.contains(event.sentence())
          && date.precision() == DateInterval.Precision.DAY) {
        days.add(ChronoUnit.DAYS.between(date.latest(), published));
      }
    }
  }

  /**
   * Number of deeds, and shares within 1, 3, 7, 14 and 30 days in percent; a deed dated after the
   * publication is in none.
   */
  String[] cells() {
    String[] cells = new String[WITHIN.length + 1];
    cells[0] = String.valueOf(days.size());
    for (int i = 0; i < WITHIN.length; i++) {
      int most = WITHIN[i];
      long within = days.stream().filter(d -> d >= 0 && d <= most).count();
      cells[i + 1] = Prf.percent(Prf.ratio(within, days.size()));
    }
    return cells;
  }
}
