package org.depesche.lab.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.depesche.annotate.PosTagger;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.ModelFile;
import org.depesche.models.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains all models of the language engine; the same data and seed give the same bytes. */
@Command(
    name = "train",
    description = "Trains the models of the language engine.",
    mixinStandardHelpOptions = true)
public final class Train implements Callable<Integer> {

  private static final String ORIGIN =
      "# Learned from Universal Dependencies treebanks, see README.md of the models; CC BY-SA 4.0.";
  private static final String WORDS = "# form in lower case, part of speech, lemma, features";
  private static final String ENDINGS =
      "# part of speech, ending, characters to cut, what to add for the lemma, features";

  @Option(names = "--data", required = true, description = "folder of the data sets")
  private Path data = Path.of(".");

  @Option(
      names = "--out",
      required = true,
      description = "folder for LANGUAGE/annotate, the resources of the models module")
  private Path out = Path.of(".");

  @Option(names = "--language", description = "de, en; both if not given")
  private List<String> languages = List.of("de", "en");

  @Option(
      names = "--only",
      description = "names: leave all other models as they are shipped; everything if not given")
  private String only = "";

  @Option(names = "--seed", description = "of the order of sentences (${DEFAULT-VALUE})")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    for (String language : languages) {
      train(language, Corpora.of(language, data), out.resolve(language).resolve("annotate"));
    }
    return 0;
  }

  private void train(String language, Corpora corpora, Path folder) throws IOException {
    Files.createDirectories(folder);
    Training training = new Training(language, seed);
    if (only.equals("names")) {
      PosTagger shipped = new PosTagger(shippedTags(language));
      save(training.names(corpora, shipped), folder.resolve("names.bin"));
      return;
    }
    LinearModel tags = training.tags(corpora.trees());
    save(tags, folder.resolve("tags.bin"));
    PosTagger tagger = new PosTagger(tags);
    List<ParseTrainer.Tagged> trees = training.jackknife(corpora);
    // each model is learned by one thread, so that threads change nothing but the time
    Map<String, Supplier<LinearModel>> models =
        Map.of(
            "arcs.bin", () -> training.arcs(trees),
            "relations.bin", () -> training.relations(trees),
            "names.bin", () -> training.names(corpora, tagger));
    models.entrySet().parallelStream()
        .forEach(model -> save(model.getValue().get(), folder.resolve(model.getKey())));
    InflectionTrainer inflection = new InflectionTrainer(corpora.gold());
    table(folder.resolve("words.tsv"), WORDS, inflection.words());
    table(folder.resolve("endings.tsv"), ENDINGS, inflection.endings());
  }

  private static LinearModel shippedTags(String language) throws IOException {
    try (InputStream stream = Models.open(language + "/annotate/tags.bin")) {
      return ModelFile.read(stream);
    }
  }

  private static void table(Path file, String columns, List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(ORIGIN, columns));
    lines.addAll(rows);
    Files.write(file, lines);
  }

  private static void save(LinearModel model, Path file) {
    try (OutputStream stream = Files.newOutputStream(file)) {
      ModelFile.write(model, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
