package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.annotate.Annotator;
import org.depesche.export.MainText;
import org.depesche.model.Article;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Hints;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.depesche.pipeline.Pipeline;
import org.depesche.time.Dater;
import org.depesche.time.TimeTagger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hides the date of dated articles and scores the interval that their text leads to. */
@Command(
    name = "dating",
    description = {
      "Scores inferred dates of publication on articles whose date is known and hidden: a folder",
      "with gold.json and pages/ (trafilatura's evaluation pages), *.tml (KRAUTS) or *.pretty.json",
      "that end in a day in parentheses (Wikinews). Example:",
      "  lab score dating --data articles-html --errors 10",
      "With --archive half of the articles keep their date and date the other half, then the other",
      "way round: what the text alone tells, what it tells in the archive, and the intervals of",
      "those articles that others date, and how long after its deeds an article has them as news."
    },
    mixinStandardHelpOptions = true)
public final class ScoreDating implements Callable<Integer> {

  private static final Pattern DAY =
      Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)\\.pretty\\.json$");

  /** Lines with a date that are taken away at most before a page is left out. */
  private static final int MOST_LINES = 5;

  @Option(names = "--data", required = true, description = "folder with articles")
  private Path data = Path.of("");

  @Option(names = "--errors", description = "list so many errors of each kind")
  private int errors;

  @Option(names = "--archive", description = "let the articles of one half date the other")
  private boolean archive;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Pipeline pipeline =
      Pipeline.of(
          Set.of(Layer.METADATA, Layer.LANGUAGE, Layer.BLOCKS),
          List.of(new Annotator(), new TimeTagger(), new Dater()));

  /** An article without its date. */
  private record Hidden(String name, LocalDate truth, String text) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    DatingArchive halves = archive ? halves() : null;
    Map<String, DatingScore> scores = halves == null ? alone() : halves.scores();
    MarkdownTable table =
        new MarkdownTable(
            "dating",
            "texts",
            "with an interval",
            "of these right",
            "median days",
            "up to a month",
            "up to a year",
            "open");
    scores.forEach((name, score) -> table.row(name, score.cells()));
    out.println(table);
    if (halves != null) {
      MarkdownTable lags =
          new MarkdownTable("news", "deeds", "0-1 days", "0-3", "0-7", "0-14", "0-30");
      halves.lags().forEach((half, lag) -> lags.row(half, lag.cells()));
      out.println(lags);
    }
    scores.forEach((name, score) -> {
      Map<String, List<String>> named = new LinkedHashMap<>();
      score.errors().forEach((kind, all) -> named.put(name + ": " + kind, all));
      Spread.print(named, errors, out);
    });
    out.flush();
    return 0;
  }

  private Map<String, DatingScore> alone() throws IOException {
    DatingScore score = new DatingScore();
    for (Hidden hidden : hidden()) {
      Document document = undated(hidden, pipeline);
      if (document != null) {
        score.add(hidden.name(), hidden.truth(), document);
      }
    }
    return Map.of(String.valueOf(data.getFileName()), score);
  }

  private DatingArchive halves() throws IOException {
    Pipeline standard = Pipeline.standard();
    DatingArchive halves = new DatingArchive();
    for (Hidden hidden : hidden()) {
      Document document = undated(hidden, standard);
      if (document != null) {
        byte[] bytes = hidden.text().getBytes(StandardCharsets.UTF_8);
        String day = hidden.truth().toString();
        Hints hints = new Hints("gold", null, null, List.of(), day, null, null);
        Article dated = new Article(hidden.name(), bytes, "text/plain", hints);
        halves.add(hidden.name(), hidden.truth(), document, standard.analyze(dated));
      }
    }
    return halves;
  }

  private List<Hidden> hidden() throws IOException {
    if (Files.exists(data.resolve("gold.json"))) {
      return pages();
    }
    List<Hidden> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(data)) {
      for (Path file : walk.sorted().toList()) {
        String name = file.toString();
        Matcher day = DAY.matcher(name);
        if (day.find()) {
          LocalDate truth = LocalDate.parse(day.group(1));
          all.add(new Hidden(name, truth, QuotationGold.read(file).grid().text()));
        } else if (name.endsWith(".tml") && !name.contains("Heideltime")) {
          TimeGold gold = TimeGold.read(file);
          if (!gold.written().isEmpty()) {
            all.add(new Hidden(name, LocalDate.parse(gold.written()), gold.text()));
          }
        }
      }
    }
    if (all.isEmpty()) {
      throw new IOException(data + " holds no dated articles that this reads; see --help");
    }
    return all;
  }

  private List<Hidden> pages() throws IOException {
    List<Hidden> pages = new ArrayList<>();
    for (PageGold page : PageGold.readAll(data)) {
      LocalDate truth = day(page.date());
      if (truth != null) {
        byte[] content = Files.readAllBytes(page.file());
        Document document = pipeline.analyze(new Article(page.address(), content, "text/html"));
        pages.add(new Hidden(page.address(), truth, MainText.of(document)));
      }
    }
    return pages;
  }

  /** The gold has a few dates that are none. */
  private static @Nullable LocalDate day(@Nullable String iso) {
    try {
      return iso == null ? null : LocalDate.parse(iso);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The text with all that states its date taken away; null if that does not come to an end. */
  private static @Nullable Document undated(Hidden hidden, Pipeline pipeline) {
    String text = hidden.text();
    for (int i = 0; i < MOST_LINES; i++) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Document document = pipeline.analyze(new Article("hidden.txt", bytes, "text/plain"));
      Metadata metadata = document.get(Layer.METADATA);
      Value<DateInterval> date =
          metadata.published() == null ? metadata.updated() : metadata.published();
      if (date == null) {
        return document;
      }
      if (date.spans().isEmpty()) {
        return null;
      }
      text = withoutLine(text, date.spans().getFirst());
    }
    return null;
  }

  private static String withoutLine(String text, Span span) {
    int begin = text.lastIndexOf('\n', span.begin()) + 1;
    int end = text.indexOf('\n', span.end());
    return text.substring(0, begin) + (end < 0 ? "" : text.substring(end));
  }
}
