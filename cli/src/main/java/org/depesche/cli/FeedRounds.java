package org.depesche.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.depesche.cli.view.Terminal;
import org.depesche.export.ModelJson;
import org.depesche.fetch.Watcher;
import org.depesche.ingest.Ingest;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.pipeline.Pipeline;
import org.depesche.store.SqliteArchive;
import org.depesche.store.SqliteArchive.Added;

/** Asks for feeds, files what they bring and tells of each. */
final class FeedRounds {

  private final Watcher watcher;
  private final SqliteArchive archive;
  private final Terminal terminal;
  private final boolean json;
  private final Progress progress;
  private final Reader reader;
  private final Filing filing;
  private final Function<Article, Document> work;
  private int failed;

  FeedRounds(
      Watcher watcher, SqliteArchive archive, Pipeline pipeline, Terminal terminal, boolean json) {
    this.watcher = watcher;
    this.work = pipeline::analyze;
    this.archive = archive;
    this.terminal = terminal;
    this.json = json;
    this.progress = Progress.silent(terminal);
    this.reader = new Reader(progress, Ingest::open);
    this.filing = Filing.atOnce(archive);
  }

  /**
   * Asks for those feeds that are due.
   *
   * @param all also for those that are not, unless they could not be had the last time
   */
  void askAll(List<String> feeds, boolean all) {
    for (String feed : feeds) {
      if (watcher.isDue(feed) || (all && !watcher.isResting(feed))) {
        ask(feed);
      } else if (all) {
        failed++;
        progress.note(feed, "could not be had the last time, and is left alone for a while");
      }
    }
  }

  private void ask(String feed) {
    int added = filing.count(Added.NEW);
    int changed = filing.count(Added.REVISION);
    int skipped = reader.skipped().size();
    Watcher.Round round = watcher.ask(feed, input -> reader.readOne(input, work, filing));
    added = filing.count(Added.NEW) - added;
    changed = filing.count(Added.REVISION) - changed;
    skipped = reader.skipped().size() - skipped;
    progress.note(
        feed,
        switch (round) {
          case Watcher.Round.Unchanged unchanged -> "unchanged";
          case Watcher.Round.Read read ->
              "%d entries: %d new, %d changed; skipped %d"
                  .formatted(read.entries(), added, changed, skipped);
          case Watcher.Round.Failed failure ->
              failure.why().message() + "; next time " + failure.due();
        });
    if (round instanceof Watcher.Round.Failed) {
      failed++;
    }
    if (json) {
      tell(feed, round, added, changed, skipped);
    }
  }

  private void tell(String feed, Watcher.Round round, int added, int changed, int skipped) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("feed", feed);
    line.put("added", added);
    line.put("changed", changed);
    line.put("skipped", skipped);
    line.put("problem", round instanceof Watcher.Round.Failed failure ? failure.why() : null);
    terminal.answer(ModelJson.mapper().writeValueAsString(line) + "\n");
  }

  void note(String message) {
    progress.note("watch", message);
  }

  Summary summary(Path file) {
    return Summary.of(file, reader, filing, archive);
  }

  int exitCode() {
    return failed > 0 || !reader.skipped().isEmpty() ? ExitCode.SKIPPED : ExitCode.OK;
  }
}
