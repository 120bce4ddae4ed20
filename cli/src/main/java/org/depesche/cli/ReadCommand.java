package org.depesche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.view.Terminal;
import org.depesche.export.ModelJson;
import org.depesche.pipeline.Pipeline;
import org.depesche.store.SqliteArchive;
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
      "  depesche read today.html letters.mbox --archive news.depesche",
      "  depesche read 'crawls/*.warc.gz' news-please.jsonl.gz --archive news.depesche",
      "  depesche read articles/ --knowledge persons.tsv --archive news.depesche",
      "  depesche read https://news.example/feed --archive news.depesche"
    })
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private WebOptions web = new WebOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = StandardOptions.INPUTS)
  private List<String> paths = List.of();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Pipeline pipeline = knowledge.pipeline();
    Progress progress = Progress.bar(terminal);
    Reader reader = new Reader(progress, web.opening(progress::bytes));
    Summary summary;
    try (SqliteArchive opened = archive.openOrCreate()) {
      Filing filing = Filing.inBatches(opened);
      reader.read(paths, pipeline::analyze, filing);
      filing.finish();
      summary = Summary.of(archive.file, reader, filing, opened);
    }
    terminal.answer(
        options.json ? ModelJson.toJson(summary) + "\n" : summary.inWords(options.labels()));
    return reader.exitCode();
  }
}
