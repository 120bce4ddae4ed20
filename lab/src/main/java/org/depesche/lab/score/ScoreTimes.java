package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.lab.score.TimeGold.Timex;
import org.depesche.model.Span;
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
    Map<String, TimeScore> parts = new TreeMap<>();
    int texts = 0;
    for (Path file : files()) {
      TimeGold gold = TimeGold.read(file);
      List<Timex> found = Reading.times(gold);
      ours.add(gold.name(), gold.text(), gold.times(), found);
      parts
          .computeIfAbsent(folderName(file), name -> new TimeScore())
          .add(gold.name(), gold.text(), gold.times(), found);
      Path other = rivalOf(file);
      if (Files.exists(other)) {
        rival.add(gold.name(), gold.text(), gold.times(), aligned(TimeGold.read(other), gold));
      }
      texts++;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d texts, %d gold time expressions%n%n", texts, ours.gold());
    out.println(overall(ours, rival, parts));
    out.println();
    out.println(byType(ours));
    Spread.print(ours.errors(), errors, out);
    out.flush();
    return 0;
  }

  private static MarkdownTable overall(
      TimeScore ours, TimeScore rival, Map<String, TimeScore> parts) {
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
            "F1",
            "type right");
    row(table, "Depesche", ours);
    if (parts.size() > 1) {
      parts.forEach((name, score) -> row(table, "Depesche, " + name, score));
    }
    if (rival.predicted() > 0) {
      row(table, "HeidelTime", rival);
    }
    return table;
  }

  private static MarkdownTable byType(TimeScore score) {
    MarkdownTable table =
        new MarkdownTable(
            "times by type", "gold", "relaxed P", "R", "F1", "with value P", "R", "F1");
    for (String type : score.types()) {
      List<String> cells = new ArrayList<>(List.of(String.valueOf(score.gold(type))));
      cells.addAll(List.of(score.relaxed(type).cells()));
      cells.addAll(List.of(score.value(type).cells()));
      table.row(type, cells.toArray(String[]::new));
    }
    return table;
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
    List<String> cells = new ArrayList<>(List.of(String.valueOf(score.predicted())));
    cells.addAll(List.of(score.strict().cells()));
    cells.addAll(List.of(score.relaxed().cells()));
    cells.addAll(List.of(score.value().cells()));
    cells.add(Prf.percent(score.typeAccuracy()));
    table.row(name, cells.toArray(String[]::new));
  }
}
