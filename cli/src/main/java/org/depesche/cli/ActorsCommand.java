package org.depesche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.view.ActorsView;
import org.depesche.cli.view.Terminal;
import org.depesche.export.ModelJson;
import org.depesche.model.NameKind;
import org.depesche.query.Actor;
import org.depesche.query.Actors;
import org.depesche.query.Archive;
import org.depesche.query.DocumentSummary;
import org.depesche.store.SqliteArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "actors",
    description = "List who is named, with country, sector and role, and how often each acts.",
    footer = {
      "%nExamples:",
      "  depesche actors articles/",
      "  depesche actors --archive news.depesche --kind PER --country RUS",
      "  depesche actors --archive news.depesche --json | jq -r '[.id, .name] | @tsv'"
    })
final class ActorsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private WebOptions web = new WebOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = StandardOptions.INPUTS)
  private List<String> files = List.of();

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "The archive whose actors are listed, in place of files.")
  private @Nullable Path archive;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Only those of this country or PLOVER code, such as RUS or IGO.")
  private @Nullable String country;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only those of this kind: ${COMPLETION-CANDIDATES}.")
  private @Nullable NameKind kind;

  ActorsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Actors actors = new Actors();
    int status = ExitCode.OK;
    if (archive != null && files.isEmpty()) {
      count(archive, actors);
    } else if (archive == null && !files.isEmpty()) {
      Progress progress = Progress.silent(terminal);
      Reader reader = new Reader(progress, web.opening(progress::bytes));
      reader.read(files, knowledge.pipeline()::analyze, actors::add);
      status = reader.exitCode();
    } else {
      throw new Misuse("name either files to read or an archive, with --archive FILE");
    }
    List<Actor> all = actors.list();
    List<Actor> wanted = all.stream().filter(this::isWanted).toList();
    if (options.json) {
      wanted.forEach(actor -> terminal.answer(ModelJson.toJson(actor) + "\n"));
    } else if (status == ExitCode.OK || !all.isEmpty()) { // nothing read is no news of nobody
      new ActorsView(terminal, options.labels()).print(wanted, !all.isEmpty());
    }
    return status;
  }

  private static void count(Path file, Actors actors) {
    try (Archive opened = SqliteArchive.openExisting(file)) {
      for (DocumentSummary summary : opened.documents()) {
        opened.document(summary.id()).ifPresent(actors::add);
      }
    }
  }

  private boolean isWanted(Actor actor) {
    return (country == null || country.equalsIgnoreCase(actor.country()))
        && (kind == null || kind == actor.kind());
  }
}
