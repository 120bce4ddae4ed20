package org.depesche.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.view.FactsView;
import org.depesche.cli.view.Terminal;
import org.depesche.cli.view.WhyView;
import org.depesche.entity.Fact;
import org.depesche.entity.Facts;
import org.depesche.export.ModelJson;
import org.depesche.ingest.Ingest;
import org.depesche.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "knowledge",
    description = "Tell what is known of a name before reading, or why a mention was linked.",
    footer = {
      "%nEvery line names the source of its row. If nothing is known, the exit status is 1.",
      "%nExamples:",
      "  depesche knowledge Moskau",
      "  depesche knowledge Lawrow --on 2014-06-01",
      "  depesche knowledge 'Ada Lahti' --knowledge persons.tsv",
      "  depesche knowledge --why article.txt:124"
    })
final class KnowledgeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "A name, adjective or role noun.")
  private List<String> name = List.of();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Only names that this language uses: de or en.")
  private @Nullable String language;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "Only offices held on this day, such as 2023-07-25.")
  private @Nullable String day;

  @Option(
      names = "--why",
      paramLabel = "FILE:OFFSET",
      description = "Tell why the mention at this offset of the document's text was linked.")
  private @Nullable String why;

  KnowledgeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (name.isEmpty() == (why == null)) {
      throw new Misuse("name something to look up, or a place in a file with --why FILE:OFFSET");
    }
    return why == null ? lookUp(String.join(" ", name)) : explain(why);
  }

  private int lookUp(String wanted) {
    if (language != null && !List.of("de", "en").contains(language)) {
      throw new Misuse("'" + language + "' is no language of ours; write de or en");
    }
    checkDay();
    if (wanted.isBlank()) {
      throw new Misuse("the name is empty; write one such as Moskau");
    }
    List<Fact> facts = Facts.of(knowledge.knowledge(), wanted, language, day);
    if (options.json) {
      facts.forEach(fact -> terminal.answer(ModelJson.toJson(fact) + "\n"));
    } else {
      new FactsView(terminal, options.labels()).print(wanted, facts);
    }
    return facts.isEmpty() ? ExitCode.SKIPPED : ExitCode.OK;
  }

  private void checkDay() {
    try {
      if (day != null) {
        LocalDate.parse(day);
      }
    } catch (DateTimeException e) {
      throw new Misuse("'" + day + "' is no day; write one such as 2023-07-25");
    }
  }

  private int explain(String place) {
    int colon = place.lastIndexOf(':');
    if (colon < 1 || !place.substring(colon + 1).matches("\\d{1,9}")) {
      throw new Misuse("'" + place + "' is no FILE:OFFSET; write one such as article.txt:124");
    }
    int offset = Integer.parseInt(place.substring(colon + 1));
    List<Document> documents = new ArrayList<>();
    Reader reader = new Reader(Progress.silent(terminal), Ingest::open);
    List<String> file = List.of(place.substring(0, colon));
    reader.read(file, knowledge.pipeline()::analyze, documents::add);
    boolean found = false;
    for (Document document : documents) {
      WhyView view = new WhyView(document, terminal, options.labels());
      found |= options.json ? answer(view.reasons(offset)) : view.print(offset);
    }
    return documents.isEmpty() ? reader.exitCode() : found ? ExitCode.OK : ExitCode.SKIPPED;
  }

  private boolean answer(List<WhyView.Reason> reasons) {
    reasons.forEach(reason -> terminal.answer(ModelJson.toJson(reason) + "\n"));
    return !reasons.isEmpty();
  }
}
