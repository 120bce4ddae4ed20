package org.depesche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.view.Terminal;
import org.depesche.export.Records;
import org.depesche.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "analyze",
    description = "Read articles and write all that was found in them, one JSON object a document.",
    footer = {
      "%nOutput comes in the order of the inputs, always as JSON.",
      "%nExamples:",
      "  depesche analyze article.txt",
      "  depesche analyze articles/ > records.jsonl",
      "  depesche analyze 'news/**/*.html' crawl.warc.gz > records.jsonl",
      "  depesche analyze articles/ --knowledge persons.tsv",
      "  depesche analyze articles/ | jq '.quotations[].speaker'"
    })
final class AnalyzeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private WebOptions web = new WebOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = StandardOptions.INPUTS)
  private List<String> files = List.of();

  AnalyzeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Pipeline pipeline = knowledge.pipeline();
    Progress progress = Progress.silent(terminal);
    Reader reader = new Reader(progress, web.opening(progress::bytes));
    reader.read(
        files, pipeline::analyze, document -> terminal.answer(Records.toJson(document) + "\n"));
    return reader.exitCode();
  }
}
