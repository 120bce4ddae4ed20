package org.depesche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.clean.Cleaner;
import org.depesche.cli.view.Terminal;
import org.depesche.export.MainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "clean",
    description = "Write the main text of articles with title, publisher, authors and date.",
    footer = {
      "%nOutput comes in the order of the inputs, always as JSON, one object a document.",
      "%nExamples:",
      "  depesche clean page.html",
      "  depesche clean pages/ | jq -r .text",
      "  depesche clean feed.xml report.pdf crawl.warc.gz",
      "  depesche clean https://news.example/article.html"
    })
final class CleanCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private WebOptions web = new WebOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = StandardOptions.INPUTS)
  private List<String> files = List.of();

  CleanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Progress progress = Progress.silent(terminal);
    Reader reader = new Reader(progress, web.opening(progress::bytes));
    reader.read(
        files, new Cleaner()::clean, document -> terminal.answer(MainText.toJson(document) + "\n"));
    return reader.exitCode();
  }
}
