package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores event types on the two English PLOVER sets. */
@Command(
    name = "events",
    description = {
      "Scores event types against PLV (PLV_train.tsv) and the PLOVER gold records",
      "(PLOVER_GSR_CAMEO.txt). Example:",
      "  lab score events --data events-en --only plv --errors 20"
    },
    mixinStandardHelpOptions = true)
public final class ScoreEvents implements Callable<Integer> {

  /** The sets that the folder may hold. */
  enum DataSet {
    PLV("PLV_train.tsv"),
    GSR("PLOVER_GSR_CAMEO.txt");

    private final String file;

    DataSet(String file) {
      this.file = file;
    }

    private List<EventGold> read(Path folder) throws IOException {
      Path path = folder.resolve(file);
      return this == PLV ? PlvGold.read(path) : GsrGold.read(path);
    }
  }

  @Option(names = "--data", required = true, description = "folder with one or both files")
  private Path data = Path.of("");

  @Option(names = "--only", description = "one of the sets: ${COMPLETION-CANDIDATES}")
  private List<DataSet> only = List.of(DataSet.values());

  @Option(names = "--type", description = "list errors of this gold class alone")
  private String type = "";

  @Option(names = "--errors", description = "list so many errors of each kind")
  private int errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    boolean any = false;
    for (DataSet set : only) {
      if (Files.exists(data.resolve(set.file))) {
        any = true;
        report(set, score(set.read(data)), out);
      }
    }
    if (!any) {
      throw new IOException(data + " holds neither PLV_train.tsv nor PLOVER_GSR_CAMEO.txt");
    }
    out.flush();
    return 0;
  }

  private static EventScore score(List<EventGold> texts) {
    EventScore score = new EventScore();
    for (EventGold gold : texts) {
      Document document = Reading.ofText(gold.id() + ".txt", gold.text());
      score.add(gold, Reading.list(document, Layer.EVENTS));
    }
    return score;
  }

  private void report(DataSet set, EventScore score, PrintWriter out) {
    out.printf(
        "%n## %s: %d texts, %d event mentions predicted%n%n", set, score.texts(), score.mentions());
    MarkdownTable table =
        new MarkdownTable("type", "gold", "answered", "P", "R", "F1", "found in the text");
    for (String label : score.labels()) {
      String[] prf = score.prf(label).cells();
      table.row(
          label,
          String.valueOf(score.gold(label)),
          String.valueOf(score.answered(label)),
          prf[0],
          prf[1],
          prf[2],
          Prf.percent(score.found(label)));
    }
    String[] micro = score.micro().cells();
    String found = Prf.percent(score.found());
    table.row("micro", "" + score.texts(), "", micro[0], micro[1], micro[2], found);
    table.row("macro", "", "", "", "", Prf.percent(score.macroF1()), "");
    out.println(table);
    if (score.hasCodes()) {
      out.println();
      out.println(countries(score));
    }
    out.println();
    out.println(confusion(score));
    printErrors(score, out);
  }

  private static MarkdownTable countries(EventScore score) {
    return new MarkdownTable("found in the text", "share")
        .row("type", Prf.percent(score.found()))
        .row("type and actor countries, of texts that have them", Prf.percent(score.actorRecall()))
        .row(
            "type and recipient countries, of texts that have them",
            Prf.percent(score.recipientRecall()))
        .row("type and all countries", Prf.percent(score.strictRecall()));
  }

  private static MarkdownTable confusion(EventScore score) {
    List<String> columns = new ArrayList<>(score.labels());
    columns.add(EventScore.NONE);
    String[] header = new String[columns.size() + 1];
    header[0] = "gold, answered";
    for (int i = 0; i < columns.size(); i++) {
      header[i + 1] = columns.get(i).substring(0, Math.min(4, columns.get(i).length()));
    }
    MarkdownTable table = new MarkdownTable(header);
    for (String gold : score.labels()) {
      table.row(
          gold,
          columns.stream()
              .map(c -> score.count(gold, c))
              .map(n -> n == 0 ? "" : String.valueOf(n))
              .toArray(String[]::new));
    }
    return table;
  }

  private void printErrors(EventScore score, PrintWriter out) {
    Map<String, List<String>> fitting = new LinkedHashMap<>();
    score
        .errors()
        .forEach((kind, all) ->
            fitting.put(kind, all.stream().filter(e -> e.startsWith("- " + type)).toList()));
    Spread.print(fitting, errors, out);
  }
}
