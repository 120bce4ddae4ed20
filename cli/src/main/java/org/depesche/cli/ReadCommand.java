package org.depesche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.view.Terminal;
import org.depesche.export.ModelJson;
import org.depesche.ingest.Input;
import org.depesche.pipeline.Pipeline;
import org.depesche.query.DocumentSummary;
import org.depesche.store.SqliteArchive;
import org.depesche.store.SqliteArchive.Added;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "read",
    description = "Read articles into an archive and merge what they tell.",
    footer = {
      "%nReading again changes nothing; a changed file becomes a new revision of its document.",
      "%nExamples:",
      "  depesche read articles/ --archive news.depesche",
      "  depesche read today.html yesterday.txt --archive news.depesche"
    })
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Text or HTML files, folders with such files, or - for standard input.")
  private List<String> paths = List.of();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Reader reader = new Reader(Progress.bar(terminal));
    Summary summary;
    try (SqliteArchive opened = archive.openOrCreate()) {
      Filing filing = new Filing(opened);
      reader.read(paths, Pipeline.standard()::analyze, filing);
      filing.finish();
      summary =
          new Summary(
              archive.file.toString(),
              reader.read(),
              filing.count(Added.NEW),
              filing.count(Added.REVISION),
              filing.count(Added.KNOWN),
              reader.skipped(),
              opened.documents().size(),
              origins(opened),
              opened.stories().size(),
              opened.claims().size());
    }
    terminal.answer(options.json ? ModelJson.toJson(summary) + "\n" : summary.inWords());
    return reader.exitCode();
  }

  /** Copies count once. */
  private static int origins(SqliteArchive archive) {
    return (int) archive.documents().stream().map(DocumentSummary::origin).distinct().count();
  }

  /** What was read, and what the archive holds now. */
  private record Summary(
      String archive,
      int read,
      int added,
      int changed,
      int known,
      List<Input.Skipped> skipped,
      int documents,
      int origins,
      int stories,
      int claims) {

    String inWords() {
      return """
      Read %s: %d new, %d changed, %d known; skipped %d.
      %s holds %s of %s, %s and %s.
      Next: depesche timeline --archive %s
      """
          .formatted(
              counted(read, "document", "documents"),
              added,
              changed,
              known,
              skipped.size(),
              archive,
              counted(documents, "document", "documents"),
              counted(origins, "origin", "origins"),
              counted(stories, "story", "stories"),
              counted(claims, "claim", "claims"),
              archive);
    }

    private static String counted(int number, String one, String many) {
      return number + " " + (number == 1 ? one : many);
    }
  }
}
