package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depesche.cli.view.Terminal;
import org.depesche.export.ModelJson;
import org.depesche.fetch.FeedList;
import org.depesche.fetch.StoppedException;
import org.depesche.fetch.WatchState;
import org.depesche.fetch.Watcher;
import org.depesche.fetch.WebReader;
import org.depesche.pipeline.Pipeline;
import org.depesche.store.SqliteArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "watch",
    description = "Follow feeds and read into an archive what is new in them, until it is stopped.",
    footer = {
      "%nRSS, Atom and JSON feeds. It can be stopped at any time and goes on where it was. Asks for"
          + " nothing but the feeds, the pages they link to and the robots.txt of their hosts.",
      "%nExamples:",
      "  depesche watch https://news.example/feed --archive news.depesche",
      "  depesche watch --feeds feeds.opml --every 1h --archive news.depesche",
      "  depesche watch @feeds.txt --once --contact me@mail.example --archive news.depesche"
    })
final class WatchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private WebOptions web = new WebOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Parameters(arity = "0..*", paramLabel = "FEED", description = "Web addresses of feeds.")
  private List<String> feeds = List.of();

  @Option(
      names = "--feeds",
      paramLabel = "FILE",
      description = "A list of feeds: an address a line, or OPML.")
  private @Nullable Path list;

  @Option(
      names = "--every",
      paramLabel = "SPAN",
      defaultValue = "15m",
      converter = Interval.class,
      description = "How often to ask for each feed: 15m (default), 2h, 1d.")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "Ask for each feed once, and end.")
  private boolean once;

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<String> addresses = addresses();
    Pipeline pipeline = knowledge.pipeline();
    try (Stop stop = new Stop();
        SqliteArchive opened = archive.openOrCreate()) {
      WatchState state = opened.watchState();
      Watcher watcher = new Watcher(web.fetcher(stop), state, stop, every);
      FeedRounds rounds = new FeedRounds(watcher, opened, pipeline, terminal, options.json);
      try {
        rounds.askAll(addresses, once);
        while (!once) {
          watcher.awaitDue(addresses);
          rounds.askAll(addresses, false);
        }
      } catch (StoppedException e) {
        rounds.note("stopped");
      }
      Summary summary = rounds.summary(archive.file);
      terminal.answer(
          options.json ? ModelJson.toJson(summary) + "\n" : summary.inWords(options.labels()));
      return rounds.exitCode();
    }
  }

  private List<String> addresses() throws IOException {
    Set<String> addresses = new LinkedHashSet<>(feeds);
    if (list != null) {
      if (!Files.isReadable(list) || Files.isDirectory(list)) {
        throw new Misuse(list + ": no such file, or not to be read; name a list of feeds");
      }
      addresses.addAll(FeedList.parse(Files.readString(list)));
    }
    if (addresses.isEmpty()) {
      throw new Misuse("there is no feed to follow; name an address, or a list with --feeds");
    }
    for (String address : addresses) {
      if (!WebReader.isAddress(address)) {
        throw new Misuse(
            "'" + address + "' is no http or https address; a list of feeds goes with --feeds");
      }
    }
    return new ArrayList<>(addresses);
  }
}
