package org.depesche.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.model.Document;
import org.depesche.query.EventQuery;
import org.depesche.store.SqliteArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what a document costs as the archive grows. */
@Command(
    name = "archive",
    description = {
      "Adds synthetic documents to a new archive and prints what they cost as it grows. Example:",
      "  lab bench archive --file bench.depesche --documents 10000"
    },
    mixinStandardHelpOptions = true)
public final class BenchArchive implements Callable<Integer> {

  private static final int STEPS = 10;
  private static final int SINGLE = 100;

  @Option(names = "--file", required = true, description = "a file that is not there yet")
  private Path file = Path.of("");

  @Option(names = "--documents", description = "how many (${DEFAULT-VALUE})")
  private int documents = 10_000;

  @Option(names = "--batch", description = "documents a transaction (${DEFAULT-VALUE})")
  private int batch = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (Files.exists(file)) {
      throw new IOException(file + " is there already; name a new file");
    }
    out.println(
        "| documents | in batches of "
            + batch
            + " /s | one by one /s | CPU ms a document | KB a document"
            + " | events | of one week ms | stories ms |");
    out.println("|--:|--:|--:|--:|--:|--:|--:|--:|");
    SyntheticNews news = new SyntheticNews(1);
    try (SqliteArchive archive = SqliteArchive.open(file)) {
      for (int step = 1; step <= STEPS; step++) {
        step(archive, news, out);
      }
    }
    return 0;
  }

  private void step(SqliteArchive archive, SyntheticNews news, PrintWriter out) throws IOException {
    int single = Math.min(SINGLE, documents / STEPS / 2);
    List<Document> fresh = new ArrayList<>();
    for (int i = 0; i < documents / STEPS; i++) {
      fresh.add(news.next());
    }
    long cpu = cpu();
    long start = System.nanoTime();
    for (int i = 0; i < fresh.size() - single; i += batch) {
      archive.add(fresh.subList(i, Math.min(i + batch, fresh.size() - single)));
    }
    long batched = System.nanoTime() - start;
    start = System.nanoTime();
    fresh.subList(fresh.size() - single, fresh.size()).forEach(archive::add);
    long oneByOne = System.nanoTime() - start;
    double cpuEach = (cpu() - cpu) / 1e6 / fresh.size();
    LocalDate monday = LocalDate.of(2023, 3, 6);
    EventQuery week = new EventQuery(null, null, monday, monday.plusDays(6), null);
    start = System.nanoTime();
    archive.events(week);
    long asked = System.nanoTime() - start;
    start = System.nanoTime();
    archive.stories();
    long told = System.nanoTime() - start;
    int all = archive.documents().size();
    out.printf(
        "| %d | %.0f | %.0f | %.2f | %.1f | %d | %.1f | %.0f |%n",
        all,
        (fresh.size() - single) / (batched / 1e9),
        single / (oneByOne / 1e9),
        cpuEach,
        Files.size(file) / 1024.0 / all,
        archive.events(EventQuery.ALL).size(),
        asked / 1e6,
        told / 1e6);
    out.flush();
  }

  /** Of this thread, which does all the work: other programs on the machine don't count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
