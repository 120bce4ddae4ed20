package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores our own texts and keeps the floors that the build holds the pipeline to. */
@Command(
    name = "floors",
    description = {
      "Scores our own short texts and the bundled samples. From the project's root:",
      "  lab score floors --errors 10",
      "  lab score floors --update",
      "  lab score floors --update --lower --reason \"gold of de-07 was wrong\""
    },
    mixinStandardHelpOptions = true)
public final class ScoreFloors implements Callable<Integer> {

  @Option(names = "--samples", defaultValue = "samples", description = "folder of the samples")
  private Path samples = Path.of("samples");

  @Option(
      names = "--baseline",
      defaultValue = "lab/src/main/resources/org/depesche/lab/floors/baseline.tsv",
      description = "file of the floors")
  private Path baseline = Path.of("baseline.tsv");

  @Option(names = "--update", description = "write the figures into the baseline")
  private boolean update;

  @Option(names = "--lower", description = "let --update lower floors or change the data")
  private boolean lower;

  @Option(names = "--reason", defaultValue = "", description = "why floors are lowered")
  private String reason = "";

  @Option(names = "--errors", description = "list so many errors of each set and task")
  private int errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Floors measured = Floors.measure(samples);
    Baseline old = Baseline.read(Files.exists(baseline) ? Files.readString(baseline) : "");
    MarkdownTable table = new MarkdownTable("our own texts", "language", "figure", "floor");
    for (Floors.Figure f : measured.figures()) {
      table.row(
          f.set() + ", " + f.metric(),
          f.language(),
          Prf.percent(f.percent() / 100),
          Prf.percent(old.floors().getOrDefault(f.key(), 0.0) / 100));
    }
    out.println(table);
    Spread.print(measured.errors(), errors, out);
    int status = update ? update(measured, old, out) : 0;
    out.flush();
    return status;
  }

  private int update(Floors measured, Baseline old, PrintWriter out) throws IOException {
    List<String> below = old.below(measured.figures());
    boolean otherData = !old.hash().isEmpty() && !old.hash().equals(measured.dataHash());
    if ((!below.isEmpty() || otherData) && (!lower || reason.isBlank())) {
      below.forEach(b -> out.println("below its floor: " + b));
      out.println(
          (otherData ? "The texts or their gold have changed. " : "")
              + "Nothing written. If this is meant, say --lower --reason \"why\".");
      return 1;
    }
    Files.writeString(
        baseline, old.updated(measured.figures(), measured.dataHash(), lower ? reason : ""));
    return 0;
  }
}
