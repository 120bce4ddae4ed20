package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.depesche.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores copies on real texts of which copies are made as newsrooms make them. */
@Command(
    name = "copies",
    description = {
      "Makes copies of the texts in a folder (*.pretty.json, *.tml, *.xml of ECB+) and scores"
          + " which",
      "of them are found among all texts. Example:",
      "  lab score copies --data quotations-de/train --errors 10"
    },
    mixinStandardHelpOptions = true)
public final class ScoreCopies implements Callable<Integer> {

  /** Kept shares of the original: a row of the table each. */
  private static final double[][] KEPT = {{0.3, 0.5}, {0.5, 0.7}, {0.7, 0.9}, {0.9, 1.0}};

  /** So many of all texts give strange paragraphs and headlines and nothing else. */
  private static final int STRANGERS = 10;

  @Option(names = "--data", required = true, description = "folder with texts")
  private Path data = Path.of("");

  @Option(names = "--copies", description = "copies for each share kept (${DEFAULT-VALUE})")
  private int count = 150;

  @Option(names = "--seed", description = "of all chance (${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--errors", description = "list so many errors of each kind")
  private int errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<Document> all = new ArrayList<>();
    for (CopyTexts text : CopyTexts.readAll(data)) {
      all.add(Reading.ofText(text.name(), text.text()));
    }
    Collections.shuffle(all, new Random(seed));
    List<Document> strangers = all.subList(0, all.size() / STRANGERS);
    List<Document> originals = all.subList(all.size() / STRANGERS, all.size());
    PrintWriter out = spec.commandLine().getOut();
    CopyScore none = score(originals, strangers, new double[] {1, 1}, 0);
    out.printf(
        "%d texts; told to be copies though nobody made any: %d of %d pairs%n%n",
        originals.size(),
        none.wrongPairs().size(),
        (long) originals.size() * (originals.size() - 1) / 2);
    list(none.wrongPairs(), out);
    MarkdownTable table =
        new MarkdownTable(
            "kept of the original",
            "copies",
            "pairs P",
            "R",
            "F1",
            "origins P",
            "R",
            "F1",
            "words P",
            "R",
            "F1");
    for (double[] kept : KEPT) {
      CopyScore score = score(originals, strangers, kept, count);
      String name = String.format(Locale.ROOT, "%.0f to %.0f %%", 100 * kept[0], 100 * kept[1]);
      List<String> cells = new ArrayList<>(List.of(String.valueOf(score.made())));
      cells.addAll(List.of(score.pairs().cells()));
      cells.addAll(List.of(score.origins().cells()));
      cells.addAll(List.of(score.words().cells()));
      table.row(name, cells.toArray(String[]::new));
      list(score.missed(), out);
    }
    out.println(table);
    translations(out);
    out.flush();
    return 0;
  }

  private void translations(PrintWriter out) {
    TranslationFloor floor = TranslationFloor.measure(Floors.translations());
    out.println();
    out.println(
        new MarkdownTable("translations, our own texts", "P", "R", "F1")
            .row("told", floor.told().cells())
            .row("counted as one origin", floor.certain().cells()));
    list(floor.pairs(), out);
  }

  private void list(Collection<String> all, PrintWriter out) {
    Spread.over(List.copyOf(all), errors).forEach(out::println);
  }

  private CopyScore score(
      List<Document> originals, List<Document> strangers, double[] kept, int copies) {
    return CopyScore.ofMade(originals, strangers, kept, copies, seed);
  }
}
