package org.depesche.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.depesche.cli.view.Terminal;
import org.depesche.export.CsvTables;
import org.depesche.export.DocumentIndex;
import org.depesche.export.ModelJson;
import org.depesche.export.Records;
import org.depesche.export.StoryJson;
import org.depesche.query.Archive;
import org.depesche.query.EventQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Write what an archive holds for other programs.",
    footer = {
      "%nExamples:",
      "  depesche export --archive news.depesche --what events --format csv > events.csv",
      "  depesche export --archive news.depesche --what documents > records.jsonl"
    })
final class ExportCommand implements Callable<Integer> {

  /** What can be written. */
  enum What {
    stories,
    events,
    claims,
    documents
  }

  /** How it can be written. */
  enum Format {
    jsonl,
    csv
  }

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--what",
      required = true,
      paramLabel = "WHAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private What what = What.events;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); --json means jsonl.")
  private Format format = Format.jsonl;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive opened = archive.open()) {
      boolean csv = format == Format.csv && !options.json;
      Stream<String> lines = csv ? csv(opened) : jsonLines(opened).map(line -> line + "\n");
      lines.forEach(terminal::answer);
    }
    return ExitCode.OK;
  }

  private Stream<String> csv(Archive opened) {
    return switch (what) {
      case stories ->
          CsvTables.stories(opened.stories().stream(), new DocumentIndex(opened.documents()));
      case events -> CsvTables.events(opened.events(EventQuery.ALL).stream());
      case claims -> CsvTables.claims(opened.claims().stream());
      case documents -> CsvTables.documents(opened.documents().stream());
    };
  }

  private Stream<String> jsonLines(Archive opened) {
    return switch (what) {
      case stories -> {
        DocumentIndex index = new DocumentIndex(opened.documents());
        yield opened.stories().stream().map(story -> StoryJson.toJson(story, index));
      }
      case events -> opened.events(EventQuery.ALL).stream().map(ModelJson::toJson);
      case claims -> opened.claims().stream().map(ModelJson::toJson);
      case documents ->
          opened.documents().stream()
              .flatMap(summary -> opened.document(summary.id()).stream())
              .map(document -> Records.toJson(document, opened.kin(document.id())));
    };
  }
}
