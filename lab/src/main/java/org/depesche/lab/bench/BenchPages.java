package org.depesche.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.depesche.clean.Cleaner;
import org.depesche.lab.score.TextExtractor;
import org.depesche.model.Article;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how many pages a second of one processor core are read. */
@Command(
    name = "pages",
    description = {
      "Reads the pages of a folder again and again and prints how many a second of one core, after",
      "a warm-up; rivals on the class path (profile rivals) beside ours. Example:",
      "  lab bench pages --data articles-html/pages"
    },
    mixinStandardHelpOptions = true)
public final class BenchPages implements Callable<Integer> {

  @Option(names = "--data", required = true, description = "folder of HTML files")
  private Path data = Path.of("");

  @Option(names = "--runs", description = "measured runs after two for warm-up (${DEFAULT-VALUE})")
  private int runs = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * @param html the content decoded as jsoup does, for readers that want characters
   */
  private record Page(String name, byte[] content, String html) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Page> pages = pages();
    long bytes = pages.stream().mapToLong(page -> page.content().length).sum();
    out.printf(Locale.ROOT, "%d pages, %.1f MB%n%n", pages.size(), bytes / 1e6);
    out.println("| reader | pages a second and core |\n|---|--:|");
    Cleaner cleaner = new Cleaner();
    measure(
        "ours",
        pages,
        out,
        page -> {
          Article article = new Article(page.name(), page.content(), "text/html");
          return cleaner.clean(article).text().length();
        });
    measure("jsoup alone", pages, out, page -> Jsoup.parse(page.html()).childNodeSize());
    for (TextExtractor rival : ServiceLoader.load(TextExtractor.class)) {
      measure(rival.name(), pages, out, page -> rival.mainText(page.html()).length());
    }
    out.flush();
    return 0;
  }

  private List<Page> pages() throws IOException {
    List<Path> files;
    try (Stream<Path> listing = Files.list(data)) {
      files = listing.sorted().toList();
    }
    List<Page> pages = new ArrayList<>();
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      Charset charset = Jsoup.parse(file.toFile()).charset();
      pages.add(new Page(file.toString(), content, new String(content, charset)));
    }
    return pages;
  }

  private void measure(String name, List<Page> pages, PrintWriter out, ToIntFunction<Page> reader) {
    long length = 0; // read, so that no compiler can drop the work
    double fastest = Double.MAX_VALUE;
    for (int run = -2; run < runs; run++) {
      long start = cpu();
      for (Page page : pages) {
        length += reader.applyAsInt(page);
      }
      fastest = run < 0 ? fastest : Math.min(fastest, (cpu() - start) / 1e9);
    }
    out.printf(Locale.ROOT, "| %s | %.0f |%n", name, length < 0 ? 0 : pages.size() / fastest);
    out.flush();
  }

  /** Of this thread, which does all the work: other programs on the machine don't count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
