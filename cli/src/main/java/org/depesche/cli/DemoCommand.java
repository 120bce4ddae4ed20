package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.view.ClaimsView;
import org.depesche.cli.view.Labels;
import org.depesche.cli.view.Terminal;
import org.depesche.cli.view.TimelineView;
import org.depesche.export.ModelJson;
import org.depesche.ingest.Ingest;
import org.depesche.pipeline.Pipeline;
import org.depesche.query.EventQuery;
import org.depesche.store.SqliteArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = "Read the bundled samples, then print their timeline and the ledger of claims.",
    footer = {
      "%nThe samples are invented articles of invented publishers.",
      "%nExamples:",
      "  depesche demo",
      "  depesche demo --serve"
    })
final class DemoCommand implements Callable<Integer> {

  private static final List<String> LEFT_BY_SQLITE = List.of("", "-wal", "-shm");

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private PageServer server = new PageServer();

  @Option(names = "--serve", description = "Serve the pages at once.")
  private boolean serve;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ArchiveOption archive = new ArchiveOption();
    archive.file = Home.scratch().resolve("demo.depesche");
    removeOld(archive.file);
    Reader reader = new Reader(Progress.bar(terminal), Ingest::open);
    try (SqliteArchive opened = archive.openOrCreate()) {
      Filing filing = Filing.inBatches(opened);
      reader.read(Home.samples(), Pipeline.standard()::analyze, filing);
      filing.finish();
      print(opened, archive.file);
    }
    if (serve) {
      server.serve(archive, terminal, options.json);
    }
    return reader.exitCode();
  }

  private void print(SqliteArchive archive, Path file) {
    if (options.json) {
      archive.events(EventQuery.ALL).forEach(e -> terminal.answer(ModelJson.toJson(e) + "\n"));
      archive.claims().forEach(claim -> terminal.answer(ModelJson.toJson(claim) + "\n"));
    } else {
      Labels labels = options.labels();
      new TimelineView(archive, terminal, labels).print(archive.events(EventQuery.ALL));
      terminal.answer("\n\n");
      new ClaimsView(archive, terminal, labels).print(archive.claims());
      String command = Home.display(Home.launcher());
      terminal.answer(
          "\nTo see it as a page: " + command + " serve --archive " + Home.display(file));
      terminal.answer("\n");
    }
  }

  private static void removeOld(Path archive) throws IOException {
    for (String suffix : LEFT_BY_SQLITE) {
      Files.deleteIfExists(Path.of(archive + suffix));
    }
  }
}
