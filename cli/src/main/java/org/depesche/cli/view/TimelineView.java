package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.model.Event;
import org.depesche.model.EventStatus;
import org.depesche.query.Archive;

/** Events below their dates: who, to whom, how it is vouched for, and a sentence that tells it. */
public final class TimelineView {

  private static final int QUOTED = 300;

  private final Page page;
  private final Labels labels;
  private final Library library;
  private final FigureWords figures;

  public TimelineView(Archive archive, Terminal terminal, Labels labels) {
    this.page = new Page(terminal);
    this.labels = labels;
    this.library = new Library(archive);
    this.figures = new FigureWords(labels, library);
  }

  /** Prints events, which come in order of date. */
  public void print(List<Event> events) {
    if (events.isEmpty()) {
      page.line(labels.get("timeline.empty"));
    }
    String last = "";
    for (Event event : events) {
      String date = labels.date(event.date());
      if (!date.equals(last)) {
        if (!last.isEmpty()) {
          page.blank();
        }
        page.line(page.styled(Style.STRONG, date));
        last = date;
      } else {
        page.blank();
      }
      entry(event);
    }
  }

  private void entry(Event event) {
    page.wrapped(2, labels.deed(event));
    page.wrapped(4, styleOf(event.status()), circumstances(event));
    List<String> counted = figures.of(event);
    if (!counted.isEmpty()) {
      page.wrapped(4, String.join(" · ", counted));
    }
    event.mentions().stream()
        .flatMap(told -> library.sentence(told).stream())
        .findFirst()
        .ifPresent(sentence -> {
          page.quoted(4, sentence.words(), QUOTED);
          page.wrapped(4, Style.FAINT, library.place(sentence, labels));
        });
  }

  private String circumstances(Event event) {
    List<String> parts = new ArrayList<>();
    parts.add(labels.status(event.status()));
    if (event.place() != null) {
      parts.add(Printable.line(event.place().name()));
    }
    String documents = labels.get("timeline.documents", event.documents().size());
    parts.add(
        event.documents().size() == 1
            ? documents
            : documents + ", " + labels.get("timeline.origins", event.origins()));
    holders("timeline.claimedBy", event.claimedBy(), event, parts);
    holders("timeline.deniedBy", event.deniedBy(), event, parts);
    return String.join(" · ", parts);
  }

  private void holders(String key, List<String> entities, Event event, List<String> parts) {
    if (!entities.isEmpty()) {
      String names =
          entities.stream()
              .map(id -> labels.entity(id, library.name(id, event.documents())))
              .distinct()
              .collect(Collectors.joining(", "));
      parts.add(labels.get(key, names));
    }
  }

  static Style styleOf(EventStatus status) {
    return switch (status) {
      case REPORTED -> Style.GOOD;
      case DENIED, NEGATED -> Style.BAD;
      case CLAIMED, ALLEGED, FUTURE, HYPOTHETICAL -> Style.DOUBTFUL;
    };
  }
}
