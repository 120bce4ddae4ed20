package org.depesche.cli.view;

import java.util.List;
import org.depesche.model.Event;
import org.depesche.query.Archive;

/** One merged event with every sentence that tells it. */
public final class EventView {

  private static final int QUOTED = 600;

  private final Archive archive;
  private final Terminal terminal;
  private final Labels labels;

  public EventView(Archive archive, Terminal terminal, Labels labels) {
    this.archive = archive;
    this.terminal = terminal;
    this.labels = labels;
  }

  public void print(Event event) {
    Page page = new Page(terminal);
    Library library = new Library(archive);
    new TimelineView(archive, terminal, labels).print(List.of(event));
    page.blank();
    page.line(page.styled(Style.STRONG, labels.get("show.told")));
    event.mentions().stream()
        .flatMap(told -> library.sentence(told).stream())
        .distinct()
        .forEach(sentence -> {
          page.quoted(2, sentence.words(), QUOTED);
          page.wrapped(2, Style.FAINT, library.place(sentence, labels));
        });
    page.line(page.styled(Style.FAINT, event.id()));
  }
}
