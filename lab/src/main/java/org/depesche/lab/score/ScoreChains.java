package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.depesche.model.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores how mentions are joined into entities. */
@Command(
    name = "chains",
    description = {
      "Scores the chains of mentions on our own texts, and on ECB+ where --data names its folder.",
      "Texts of the sets unseen and kept are shown only where --show begins with the set.",
      "  lab score chains --show de-07",
      "  lab score chains --only unseen --show unseen-de-07",
      "  lab score chains --data FOLDER"
    },
    mixinStandardHelpOptions = true)
public final class ScoreChains implements Callable<Integer> {

  @Option(
      names = "--data",
      description = "folder with ecbplus and ECBplus_coreference_sentences.csv")
  private @Nullable Path data;

  @Option(names = "--only", split = ",", description = "of these: ${COMPLETION-CANDIDATES}")
  private List<ChainSet> sets = List.of(ChainSet.values());

  @Option(names = "--show", description = "show texts whose name contains this; \"\" for all")
  private @Nullable String show;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (data != null) {
      report(out, "ECB+ topics 1 to 35", ecb(data), show);
    } else {
      String wanted = show;
      for (ChainSet set : sets) {
        for (String language : List.of("de", "en")) {
          ChainFloor floor = own(set.texts(language));
          String shown = wanted != null && set.shows(wanted) ? wanted : null;
          report(out, set.title() + ", " + language, floor, shown);
        }
      }
    }
    out.flush();
    return 0;
  }

  static ChainFloor own(Floors.Resource chains) {
    ChainFloor floor = new ChainFloor();
    for (ChainGold gold : ChainGold.read(chains.name(), chains.content())) {
      String prefix = gold.published() + "\n";
      Document document = Reading.ofText(gold.id() + ".txt", prefix + gold.text());
      floor.add(gold.id(), gold.mentions(), gold.countries(), document, prefix.length(), false);
    }
    return floor;
  }

  private static ChainFloor ecb(Path folder) throws IOException {
    ChainFloor floor = new ChainFloor();
    for (EcbPlus gold : EcbPlus.read(folder)) {
      Document document = Reading.ofText(gold.name() + ".txt", gold.text());
      floor.add(gold.name(), gold.mentions(), Map.of(), document, 0, true);
    }
    return floor;
  }

  private static void report(
      PrintWriter out, String title, ChainFloor floor, @Nullable String shown) {
    MarkdownTable table =
        new MarkdownTable(
            title, "MUC F1", "B-cubed P", "B-cubed R", "B-cubed F1", "CEAF-e F1", "CoNLL");
    row(table, "mentions as found", floor.found());
    row(table, "the same, joined by last word", floor.foundByName());
    row(table, "mentions of gold", floor.given());
    row(table, "the same, joined by last word", floor.givenByName());
    out.println(table);
    Prf mentions = floor.mentions();
    out.printf("%nmentions P / R / F1 %s", String.join(" / ", mentions.cells()));
    if (floor.hasCountries()) {
      out.printf(
          "; countries of those who act %s, of those found %s, of those that have any %s",
          Prf.percent(floor.countries()),
          Prf.percent(floor.countriesOfFound()),
          Prf.percent(floor.countriesOfStated()));
    }
    out.printf("%n%n");
    if (shown != null) {
      floor.errors().stream().filter(e -> e.contains(shown)).forEach(out::println);
    }
  }

  private static void row(MarkdownTable table, String name, Coreference score) {
    table.row(
        name,
        Prf.percent(score.muc().f1()),
        Prf.percent(score.cubed().precision()),
        Prf.percent(score.cubed().recall()),
        Prf.percent(score.cubed().f1()),
        Prf.percent(score.ceaf().f1()),
        Prf.percent(score.conll()));
  }
}
