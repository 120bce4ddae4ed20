package org.depesche.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.cli.view.DocumentView;
import org.depesche.cli.view.EventView;
import org.depesche.cli.view.Terminal;
import org.depesche.export.ModelJson;
import org.depesche.export.Records;
import org.depesche.merge.copies.Kin;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.query.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Show a document with all values and their characters, or an event.",
    footer = {
      "%nExamples:",
      "  depesche show articles/visit.txt --archive news.depesche",
      "  depesche show sha256:1f0a... --archive news.depesche --json"
    })
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      paramLabel = "DOC|EVENT",
      description = "Location or id of a document, or id of an event.")
  private String wanted = "";

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive opened = archive.open()) {
      Optional<Document> document = opened.documentAt(wanted).or(() -> opened.document(wanted));
      Optional<Event> event = document.isPresent() ? Optional.empty() : opened.event(wanted);
      if (document.isEmpty() && event.isEmpty()) {
        throw new Misuse(
            archive.file
                + " holds neither a document nor an event '"
                + wanted
                + "'; list what it holds with: depesche export --what documents --format csv"
                + " --archive "
                + archive.file);
      }
      document.ifPresent(found -> show(found, opened.kin(found.id())));
      event.ifPresent(found -> show(opened, found));
    }
    return ExitCode.OK;
  }

  private void show(Document document, Kin kin) {
    if (options.json) {
      terminal.answer(Records.toJson(document, kin) + "\n");
    } else {
      new DocumentView(document, kin, terminal, options.labels()).print();
    }
  }

  private void show(Archive opened, Event event) {
    if (options.json) {
      terminal.answer(ModelJson.toJson(event) + "\n");
    } else {
      new EventView(opened, terminal, options.labels()).print(event);
    }
  }
}
