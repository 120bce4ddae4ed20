package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.lab.score.TimeGold.Timex;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores time expressions on KRAUTS, beside HeidelTime's output where the folder has it. */
@Command(
    name = "times",
    description = {
      "Scores time expressions against KRAUTS (*.tml, folders KRAUTS_NAME and, for HeidelTime's",
      "own output, KRAUTS_NAME_Heideltime). Example:",
      "  lab score times --data time-de --errors 10"
    },
    mixinStandardHelpOptions = true)
public final class ScoreTimes implements Callable<Integer> {

  private static final String RIVAL = "_Heideltime";

  @Option(names = "--data", required = true, description = "folder with KRAUTS_* folders")
  private Path data = Path.of("");

  @Option(names = "--errors", description = "list so many errors of each kind")
  private int errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    TimeScore ours = new TimeScore();
    TimeScore rival = new TimeScore();
    int texts = 0;
    for (Path file : files()) {
      TimeGold gold = TimeGold.read(file);
      ours.add(gold.name(), gold.text(), gold.times(), predicted(gold));
      Path other = rivalOf(file);
      if (Files.exists(other)) {
        rival.add(gold.name(), gold.text(), gold.times(), aligned(TimeGold.read(other), gold));
      }
      texts++;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d texts, %d gold time expressions%n%n", texts, ours.gold());
    MarkdownTable table =
        new MarkdownTable(
            "times",
            "predicted",
            "strict P",
            "R",
            "F1",
            "relaxed P",
            "R",
            "F1",
            "with value P",
            "R",
            "F1");
    row(table, "Depesche", ours);
    if (rival.predicted() > 0) {
      row(table, "HeidelTime", rival);
    }
    out.println(table);
    if (errors > 0) {
      ours.errors()
          .forEach((kind, all) -> {
            out.printf("%n### %s (%d)%n%n", kind, all.size());
            Spread.over(all, errors).forEach(out::println);
          });
    }
    out.flush();
    return 0;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(data)) {
      List<Path> files =
          walk.filter(p -> p.toString().endsWith(".tml"))
              .filter(p -> !folderName(p).endsWith(RIVAL))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new IOException(data + " holds no *.tml; name the folder of the data set");
      }
      return files;
    }
  }

  private static String folderName(Path file) {
    return Optional.ofNullable(file.getParent())
        .map(Path::getFileName)
        .map(Path::toString)
        .orElse("");
  }

  private static Path rivalOf(Path file) {
    return file.resolveSibling("../" + folderName(file) + RIVAL).resolve(file.getFileName());
  }

  /** What the pipeline finds; the date of writing is told by a first line, as articles do. */
  private static List<Timex> predicted(TimeGold gold) {
    String before = gold.written().isEmpty() ? "" : gold.written() + "\n";
    Document document = Reading.ofText(gold.name() + ".txt", before + gold.text());
    List<Timex> result = new ArrayList<>();
    for (TimeExpression time : Reading.list(document, Layer.TIMES)) {
      int begin = time.span().begin() - before.length();
      if (begin >= 0) {
        Span span = new Span(begin, begin + time.span().length());
        result.add(new Timex(span, time.type().name(), time.value()));
      }
    }
    return result;
  }

  /**
   * The rival's expressions in the gold text's offsets. The two texts may differ in white space, so
   * they are counted in other characters.
   *
   * @throws IOException if the texts differ in more than white space
   */
  static List<Timex> aligned(TimeGold rival, TimeGold gold) throws IOException {
    if (!dense(rival.text()).equals(dense(gold.text()))) {
      throw new IOException("the two texts of " + gold.name() + " differ");
    }
    int[] offsets =
        IntStream.range(0, gold.text().length())
            .filter(i -> !Character.isWhitespace(gold.text().charAt(i)))
            .toArray();
    List<Timex> result = new ArrayList<>();
    for (Timex time : rival.times()) {
      int first = dense(rival.text().substring(0, time.span().begin())).length();
      int length = dense(time.span().in(rival.text())).length();
      if (length > 0) {
        Span span = new Span(offsets[first], offsets[first + length - 1] + 1);
        result.add(new Timex(span, time.type(), time.value()));
      }
    }
    return result;
  }

  private static String dense(String text) {
    return text.replaceAll("\\s", "");
  }

  private static void row(MarkdownTable table, String name, TimeScore score) {
    String[] strict = score.strict().cells();
    String[] relaxed = score.relaxed().cells();
    String[] value = score.value().cells();
    table.row(
        name,
        String.valueOf(score.predicted()),
        strict[0],
        strict[1],
        strict[2],
        relaxed[0],
        relaxed[1],
        relaxed[2],
        value[0],
        value[1],
        value[2]);
  }
}
