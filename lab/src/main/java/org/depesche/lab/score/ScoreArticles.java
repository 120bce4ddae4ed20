package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.depesche.clean.Cleaner;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores main text, titles, publication dates and authors on trafilatura's evaluation pages. */
@Command(
    name = "articles",
    description = {
      "Scores main text, titles, publication dates and authors against trafilatura's evaluation",
      "pages (gold.json and the folder pages). Example:",
      "  lab score articles --data articles-html --errors 10"
    },
    mixinStandardHelpOptions = true)
public final class ScoreArticles implements Callable<Integer> {

  @Option(names = "--data", required = true, description = "folder with gold.json and pages/")
  private Path data = Path.of("");

  @Option(
      names = "--addresses",
      description = "tell the pipeline the pages' addresses; without, it gets file names alone")
  private boolean addresses;

  @Option(
      names = "--part",
      description =
          "only one half of the pages, by a hash of the address: ${COMPLETION-CANDIDATES}")
  private PagePart part = PagePart.ALL;

  @Option(names = "--worst", description = "list so many of the worst pages, with the reasons")
  private int worst;

  @Option(names = "--errors", description = "list so many errors of each kind")
  private int errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<PageGold> pages = PageGold.readAll(data).stream().filter(part::holds).toList();
    Cleaner cleaner = new Cleaner();
    PageScore score = new PageScore();
    for (PageGold page : pages) {
      String location = addresses ? page.address() : page.file().toString();
      byte[] content = Files.readAllBytes(page.file());
      score.add(page, cleaner.clean(new Article(location, content, "text/html")));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d pages%n%n", pages.size());
    MarkdownTable table = new MarkdownTable("articles", "P", "R (accuracy)", "F1");
    table.row("main text", score.mainText().cells());
    for (TextExtractor rival : ServiceLoader.load(TextExtractor.class)) {
      table.row("main text, " + rival.name(), mainText(rival, pages).cells());
    }
    table.row("titles", score.titles().cells());
    table.row("publication dates", score.dates().cells());
    table.row("authors", score.authors().cells());
    out.println(table);
    errors(score.errors(), out);
    out.flush();
    return 0;
  }

  private static Prf mainText(TextExtractor rival, List<PageGold> pages) throws IOException {
    PageScore score = new PageScore();
    for (PageGold page : pages) {
      byte[] content = Files.readAllBytes(page.file());
      Charset charset = Jsoup.parse(page.file().toFile()).charset();
      String text = rival.mainText(new String(content, charset));
      score.add(page, Document.of(page.file().toString(), text));
    }
    return score.mainText();
  }

  private void errors(PageErrors wrong, PrintWriter out) throws IOException {
    if (worst > 0) {
      out.printf("%n### worst pages%n%n");
      wrong.worst(worst).forEach(out::println);
    }
    Spread.print(wrong.byKind(), errors, out);
  }
}
