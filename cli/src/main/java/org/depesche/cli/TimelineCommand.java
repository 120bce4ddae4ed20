package org.depesche.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.view.Terminal;
import org.depesche.cli.view.TimelineView;
import org.depesche.export.ModelJson;
import org.depesche.model.Event;
import org.depesche.model.EventType;
import org.depesche.query.Archive;
import org.depesche.query.EventQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "timeline",
    description = "Tell who did what to whom, by date, with a sentence for each event.",
    footer = {
      "%nExamples:",
      "  depesche timeline --archive news.depesche",
      "  depesche timeline --archive news.depesche --party RUS --from 2023-01-01",
      "  depesche timeline --archive news.depesche --type CONSULT --json"
    })
final class TimelineCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--party",
      paramLabel = "WHO",
      description = "Only events with this country code, entity id or name on either side.")
  private @Nullable String party;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only events of this type: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only events not over before this day, such as 2023-09-01.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only events not begun after this day.")
  private @Nullable LocalDate to;

  TimelineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive opened = archive.open()) {
      List<Event> events = opened.events(new EventQuery(type, party, from, to, null));
      if (options.json) {
        events.forEach(event -> terminal.answer(ModelJson.toJson(event) + "\n"));
      } else {
        new TimelineView(opened, terminal, options.labels()).print(events);
      }
    }
    return ExitCode.OK;
  }
}
