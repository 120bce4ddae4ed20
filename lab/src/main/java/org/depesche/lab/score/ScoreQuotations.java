package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores quotations on the German news quotation attribution dataset. */
@Command(
    name = "quotations",
    description = {
      "Scores quotations against the German news quotation attribution dataset",
      "(Petersen-Frey and Biemann 2024). Example:",
      "  lab score quotations --data quotations-de/dev --errors 10"
    },
    mixinStandardHelpOptions = true)
public final class ScoreQuotations implements Callable<Integer> {

  @Option(names = "--data", required = true, description = "folder with *.pretty.json files")
  private Path data = Path.of("");

  @Option(names = "--errors", description = "list so many errors of each kind")
  private int errors;

  @Option(names = "--rules", description = "list precision by rule")
  private boolean rules;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<QuotationGold> documents = QuotationGold.readAll(data);
    QuotationScore score = new QuotationScore();
    QuotationScore words = new QuotationScore();
    QuotationErrors wrong = new QuotationErrors();
    for (QuotationGold gold : documents) {
      Document document = Reading.ofText(gold.name() + ".txt", gold.grid().text());
      List<Quoted> predicted = gold.predictions(Reading.list(document, Layer.QUOTATIONS));
      score.add(gold.quotations(), predicted);
      BitSet kept = gold.grid().words();
      words.add(only(gold.quotations(), kept), only(predicted, kept));
      wrong.add(gold, predicted);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d texts, %d gold quotations, %d predicted%n%n",
        documents.size(), score.gold(), score.predicted());
    out.println(table(score, words));
    out.println();
    out.println(byType(score.byType()));
    if (rules) {
      out.println();
      out.println(byRule(score.byRule()));
    }
    Spread.print(wrong.byKind(), errors, out);
    out.flush();
    return 0;
  }

  private static List<Quoted> only(List<Quoted> quotations, BitSet kept) {
    return quotations.stream().map(q -> q.only(kept)).toList();
  }

  private static MarkdownTable table(QuotationScore score, QuotationScore words) {
    MarkdownTable table =
        new MarkdownTable("quotations", "P", "R", "F1", "P, words only", "R", "F1");
    row(table, "Message", score.message(), words.message());
    row(table, "Roles", score.roles(), words.roles());
    row(table, "Joint", score.joint(), words.joint());
    row(table, "Form", score.form(), words.form());
    row(table, "Medium", score.medium(), words.medium());
    for (Quoted.Part part : Quoted.Part.values()) {
      if (part != Quoted.Part.CONTENT) {
        row(table, part.name().toLowerCase(Locale.ROOT), score.part(part), words.part(part));
      }
    }
    return table;
  }

  private static void row(MarkdownTable table, String name, Prf all, Prf words) {
    String[] left = all.cells();
    String[] right = words.cells();
    table.row(name, left[0], left[1], left[2], right[0], right[1], right[2]);
  }

  private static MarkdownTable byType(Map<String, Means> types) {
    MarkdownTable table = new MarkdownTable("message by type", "gold", "predicted", "P", "R", "F1");
    types.forEach((type, means) -> {
      String[] cells = means.prf().cells();
      table.row(
          type,
          String.valueOf(means.gold()),
          String.valueOf(means.predicted()),
          cells[0],
          cells[1],
          cells[2]);
    });
    return table;
  }

  private static MarkdownTable byRule(Map<String, Means> rules) {
    MarkdownTable table = new MarkdownTable("rule", "predicted", "P");
    rules.forEach((rule, means) ->
        table.row(rule, String.valueOf(means.predicted()), Prf.percent(means.prf().precision())));
    return table;
  }
}
