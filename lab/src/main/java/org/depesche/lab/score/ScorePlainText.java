package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.depesche.clean.Cleaner;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the cleaning of plain text on trafilatura's evaluation pages without their markup. */
@Command(
    name = "plain-text",
    description = {
      "Scores the cleaning of plain text: takes trafilatura's evaluation pages (gold.json and the",
      "folder pages), drops their markup, and looks for wanted and unwanted segments outside of",
      "boilerplate. Example:",
      "  lab score plain-text --data articles-html --part even --errors 10"
    },
    mixinStandardHelpOptions = true)
public final class ScorePlainText implements Callable<Integer> {

  @Option(names = "--data", required = true, description = "folder with gold.json and pages/")
  private Path data = Path.of("");

  @Option(
      names = "--part",
      description = "only pages whose address has an even or odd hash: ${COMPLETION-CANDIDATES}")
  private PagePart part = PagePart.ALL;

  @Option(names = "--errors", description = "list so many errors of each kind")
  private int errors;

  @Option(names = "--write", description = "write the texts into this folder")
  private Path write = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Cleaner cleaner = new Cleaner();
  private final PageScore uncleaned = new PageScore();
  private final PageScore cleaned = new PageScore();
  private final Map<String, Integer> warnings = new TreeMap<>();

  @Override
  public Integer call() throws IOException {
    List<PageGold> pages = PageGold.readAll(data).stream().filter(part::holds).toList();
    for (PageGold page : pages) {
      add(page);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d pages%n%n", pages.size());
    MarkdownTable table = new MarkdownTable("plain text", "P", "R (accuracy)", "F1");
    table.row("all text", uncleaned.mainText().cells());
    table.row("main text", cleaned.mainText().cells());
    table.row("titles", cleaned.titles().cells());
    table.row("publication dates", cleaned.dates().cells());
    out.println(table);
    out.printf("%nwarnings: %s%n", warnings);
    Spread.print(cleaned.errors().byKind(), errors, out);
    out.flush();
    return 0;
  }

  private void add(PageGold page) throws IOException {
    String text = PageText.of(Jsoup.parse(page.file().toFile()));
    String name = page.file().getFileName() + ".txt";
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    if (!write.toString().isEmpty()) {
      Files.createDirectories(write);
      Files.write(write.resolve(name), content);
    }
    Article article = new Article(name, content, "text/plain; charset=utf-8");
    Document document = cleaner.clean(article);
    uncleaned.add(page, Document.of(article, text));
    cleaned.add(page, document);
    document.warnings().forEach(warning -> warnings.merge(warning.code(), 1, Integer::sum));
  }
}
