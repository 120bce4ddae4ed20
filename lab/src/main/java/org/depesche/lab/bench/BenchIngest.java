package org.depesche.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.clean.Cleaner;
import org.depesche.ingest.Ingest;
import org.depesche.ingest.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast a large file is read, and in how much memory. */
@Command(
    name = "ingest",
    description = {
      "Reads a file with one thread and prints what that costs. A WARC file that is not there is",
      "made first, of synthetic pages. Example:",
      "  LAB_HEAP=256m lab bench ingest --file crawl.warc.gz --megabytes 1000"
    },
    mixinStandardHelpOptions = true)
public final class BenchIngest implements Callable<Integer> {

  private static final double MEGABYTE = 1e6;

  @Option(names = "--file", required = true, description = "any file; .warc or .warc.gz if new")
  private Path file = Path.of("");

  @Option(names = "--megabytes", description = "size of a new file (${DEFAULT-VALUE})")
  private int megabytes = 1000;

  @Option(names = "--clean", description = "find the main text of each page, too")
  private boolean clean;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.exists(file)) {
      int pages = new SyntheticCrawl(1).write(file, (long) (megabytes * MEGABYTE));
      out.printf("made %s with %d pages%n", file, pages);
    }
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    Cleaner cleaner = new Cleaner();
    long pages = 0;
    long content = 0;
    long cpu = cpu();
    long start = System.nanoTime();
    try (var inputs = Ingest.open(List.of(file.toString()))) {
      for (Input input : (Iterable<Input>) inputs::iterator) {
        if (input instanceof Input.Found found) {
          pages++;
          content += found.article().content().length;
          if (clean) {
            cleaner.clean(found.article());
          }
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (cpu() - cpu) / 1e9;
    out.println(
        "| file MB | pages | content MB | s | CPU s | pages/s | pages/CPU s | file MB/s | peak heap"
            + " MB |");
    out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    double size = Files.size(file) / MEGABYTE;
    out.printf(
        "| %.0f | %d | %.0f | %.1f | %.1f | %.0f | %.0f | %.1f | %.0f |%n",
        size,
        pages,
        content / MEGABYTE,
        seconds,
        cpuSeconds,
        pages / seconds,
        pages / cpuSeconds,
        size / seconds,
        peak() / MEGABYTE);
    return 0;
  }

  /** The peaks of all parts of the heap, added up: never less than the heap's own. */
  private static long peak() {
    return heapPools().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
