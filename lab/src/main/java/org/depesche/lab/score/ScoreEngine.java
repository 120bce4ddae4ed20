package org.depesche.lab.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depesche.lab.data.Gum;
import org.depesche.lab.data.NameColumns;
import org.depesche.lab.data.NamedText;
import org.depesche.lab.score.TreeScore.Measure;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores the language engine on treebanks and names, beside rivals where they are built. */
@Command(
    name = "engine",
    description = {
      "Scores words, sentences, parts of speech, lemmas, trees, names and speed.",
      "Example: lab score engine --data DATA --language de"
    },
    mixinStandardHelpOptions = true)
final class ScoreEngine implements Callable<Integer> {

  private static final Map<String, String> TREEBANKS =
      Map.of(
          "de test", "treebanks/ud-de-gsd/de_gsd-ud-test.conllu",
          "de dev", "treebanks/ud-de-gsd/de_gsd-ud-dev.conllu",
          "en test", "treebanks/ud-en-ewt/en_ewt-ud-test.conllu",
          "en dev", "treebanks/ud-en-ewt/en_ewt-ud-dev.conllu");

  /** The kinds that data sets agree on; what counts as another name differs widely. */
  private static final Set<NameKind> NAMED = Set.of(NameKind.PER, NameKind.ORG, NameKind.LOC);

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--data", required = true, description = "folder of the data sets")
  private Path data = Path.of(".");

  @Option(names = "--language", description = "de, en; both if not given")
  private List<String> languages = List.of("de", "en");

  @Option(names = "--part", description = "of the treebanks: test or dev (${DEFAULT-VALUE})")
  private String part = "test";

  @Option(names = "--rivals", description = "also score CoreNLP and OpenNLP (profile rivals)")
  private boolean rivals;

  @Override
  public Integer call() throws IOException {
    for (String language : languages) {
      print(score(language) + "\n");
    }
    return 0;
  }

  private MarkdownTable score(String language) throws IOException {
    String file = TREEBANKS.get(language + " " + part);
    if (file == null) {
      throw misuse("no treebank for " + language + " " + part);
    }
    TreebankText gold = TreebankText.read(data.resolve(file));
    List<Engine> engines = engines(language);
    List<String> header = new ArrayList<>(List.of(language));
    engines.forEach(engine -> header.add(engine.name()));
    MarkdownTable table = new MarkdownTable(header.toArray(String[]::new));
    addTrees(engines, gold, table);
    addNames(engines, language, table);
    List<String> speeds = new ArrayList<>();
    for (Engine engine : engines) {
      speeds.add(String.format(Locale.ROOT, "%,.0f", Speed.of(engine, gold)));
    }
    table.row("words per CPU-second, all steps", speeds.toArray(String[]::new));
    return table;
  }

  private static void addTrees(List<Engine> engines, TreebankText gold, MarkdownTable table) {
    List<@Nullable TreeScore> raw = new ArrayList<>();
    List<@Nullable TreeScore> given = new ArrayList<>();
    for (Engine engine : engines) {
      List<List<AnalysedWord>> analysed = engine.analyse(gold.text());
      raw.add(analysed == null ? null : new TreeScore(gold.sentences(), analysed));
      given.add(given(engine, gold));
    }
    for (Measure measure : EnumSet.range(Measure.WORDS, Measure.LAS)) {
      table.row(measure.title() + ", raw text", cells(raw, measure));
    }
    for (Measure measure : EnumSet.range(Measure.UPOS, Measure.LAS_WORDS)) {
      table.row(measure.title() + ", gold words", cells(given, measure));
    }
  }

  private static String[] cells(List<@Nullable TreeScore> scores, Measure measure) {
    List<String> cells = new ArrayList<>();
    for (TreeScore score : scores) {
      Double f1 = score == null ? null : score.f1(measure);
      cells.add(f1 == null ? "-" : Prf.percent(f1));
    }
    return cells.toArray(String[]::new);
  }

  /** The engine's analysis of gold words, put over their spans; null if it can't take words. */
  private static @Nullable TreeScore given(Engine engine, TreebankText gold) {
    List<List<AnalysedWord>> analysed = new ArrayList<>();
    for (List<AnalysedWord> sentence : gold.sentences()) {
      List<AnalysedWord> words =
          engine.analyseWords(sentence.stream().map(AnalysedWord::form).toList());
      if (words == null) {
        return null;
      }
      List<AnalysedWord> placed = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        placed.add(words.get(i).at(sentence.get(i).span()));
      }
      analysed.add(placed);
    }
    return new TreeScore(gold.sentences(), analysed);
  }

  /**
   * Names: German ones on GermEval 2014 (dev), which our models are trained on, so that only rivals
   * are scored and our figure is that of {@code cross-validate}; English ones on GUM, which no
   * engine is trained on.
   */
  private void addNames(List<Engine> engines, String language, MarkdownTable table)
      throws IOException {
    boolean german = language.equals("de");
    List<NamedText> texts = german ? germEval() : Gum.read(data.resolve("ner-en/gum-news"));
    Set<NameKind> kinds = EnumSet.allOf(NameKind.class);
    if (!german) {
      kinds.retainAll(NAMED);
    }
    List<@Nullable NameScore> scores = new ArrayList<>();
    for (Engine engine : engines) {
      boolean trained = german && engine instanceof OurEngine;
      scores.add(trained ? null : score(engine, texts, german, kinds));
    }
    List<String> all = new ArrayList<>();
    for (NameScore score : scores) {
      all.add(score == null ? "-" : String.join(" / ", score.of(NAMED).cells()));
    }
    String set = german ? "GermEval" : "GUM";
    table.row("names P / R / F1, " + set, all.toArray(String[]::new));
    for (NameKind kind : kinds) {
      List<String> cells = new ArrayList<>();
      for (NameScore score : scores) {
        cells.add(score == null ? "-" : Prf.percent(score.of(kind).f1()));
      }
      table.row("names F1, " + set + ", " + kind, cells.toArray(String[]::new));
    }
  }

  private List<NamedText> germEval() throws IOException {
    Path file = data.resolve("ner-de/germeval2014-dev/NER-de-dev.tsv");
    return NameColumns.GERMEVAL.read(file).stream().map(NamedText::of).toList();
  }

  private static @Nullable NameScore score(
      Engine engine, List<NamedText> texts, boolean given, Set<NameKind> kinds) {
    NameScore score = new NameScore(kinds);
    for (NamedText text : texts) {
      List<Name> names = given ? engine.names(text.words()) : engine.names(text.text());
      if (names == null) {
        return null;
      }
      score.add(text, names);
    }
    return score;
  }

  private List<Engine> engines(String language) {
    List<Engine> engines = new ArrayList<>(List.of(new OurEngine(language)));
    if (rivals) {
      ServiceLoader.load(EngineMaker.class).forEach(maker -> engines.add(maker.make(language)));
      if (engines.size() == 1) {
        throw misuse("no rivals are built; build the lab with -P rivals");
      }
    }
    return engines;
  }

  private RuntimeException misuse(String message) {
    return spec == null
        ? new IllegalArgumentException(message)
        : new ParameterException(spec.commandLine(), message);
  }

  private void print(String text) {
    PrintWriter out =
        spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
    out.println(text);
    out.flush();
  }
}
