package org.depesche.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.annotate.linear.Lexicon;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.ModelFile;
import org.depesche.annotate.linear.MorfologikLexicon;
import org.depesche.annotate.linear.NameParts;
import org.depesche.annotate.linear.Vocabulary;
import org.depesche.models.Models;

/**
 * The models of one language, read when it is first asked for and shared by all threads.
 *
 * <p>A language is there if the models module holds a folder {@code LANGUAGE/annotate}; text in any
 * other language is read with the models of {@link #DEFAULT}.
 */
record LanguageModels(
    Tokenizer tokenizer,
    Vocabulary vocabulary,
    PosTagger tagger,
    DependencyParser parser,
    NameRecogniser names,
    Morphology morphology) {

  static final String DEFAULT = "de";

  private static final Map<String, LanguageModels> LOADED = new ConcurrentHashMap<>();

  /** The models of a language, ISO 639-1, or else of the default. */
  static LanguageModels of(String language) {
    LanguageModels loaded = LOADED.get(language);
    if (loaded != null) {
      return loaded;
    }
    String known = Models.has(language + "/annotate/tags.bin") ? language : DEFAULT;
    return LOADED.computeIfAbsent(known, LanguageModels::load);
  }

  private static LanguageModels load(String language) {
    String folder = language + "/annotate/";
    return new LanguageModels(
        Tokenizer.of(language),
        vocabulary(language),
        new PosTagger(model(folder + "tags.bin")),
        new DependencyParser(model(folder + "arcs.bin"), model(folder + "relations.bin")),
        new NameRecogniser(model(folder + "names.bin")),
        new Morphology(
            new Inflection(
                Models.table(folder + "words.tsv"), Models.table(folder + "endings.tsv"))));
  }

  private static Vocabulary vocabulary(String language) {
    String table = language + "/annotate/dictionary.tsv";
    Lexicon lexicon =
        Models.has(table) ? new MorfologikLexicon(Models.table(table)) : form -> List.of();
    return new Vocabulary(
        lexicon, new NameParts(Models.table(language + "/annotate/name-parts.tsv")));
  }

  private static LinearModel model(String path) {
    try (InputStream stream = Models.open(path)) {
      return ModelFile.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model '" + path + "'", e);
    }
  }
}
