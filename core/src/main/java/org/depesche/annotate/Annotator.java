package org.depesche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.annotate.linear.Encoded;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Name;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Stage;
import org.depesche.model.Token;
import org.depesche.model.Value;

/**
 * Splits blocks into sentences and words, gives words their part of speech, lemma, features and
 * place in a dependency tree, and finds names.
 *
 * <p>Text in a language without models is read with those of German.
 */
public final class Annotator implements Stage {

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.METADATA, Layer.LANGUAGE, Layer.BLOCKS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.SENTENCES, Layer.NAMES);
  }

  @Override
  public Document process(Document document) {
    LanguageModels models = LanguageModels.of(document.get(Layer.LANGUAGE));
    List<Sentence> sentences = new ArrayList<>();
    List<List<Word>> all = new ArrayList<>();
    List<Encoded> encoded = new ArrayList<>();
    Value<String> dateline = document.get(Layer.METADATA).dateline();
    for (Block block : document.get(Layer.BLOCKS)) {
      for (Span part : Datelines.apart(document.text(), block.span(), dateline)) {
        for (List<Word> words : models.tokenizer().sentences(document.text(), part)) {
          Encoded sentence = encode(words, models);
          sentences.add(annotate(words, sentence, block.kind(), models));
          all.add(words);
          encoded.add(sentence);
        }
      }
    }
    return document
        .with(Layer.SENTENCES, sentences)
        .with(Layer.NAMES, names(all, models.names().names(encoded)));
  }

  private static List<Name> names(
      List<List<Word>> sentences, List<List<NameRecogniser.Found>> found) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (NameRecogniser.Found name : found.get(i)) {
        names.add(new Name(spanOf(sentences.get(i), name.first(), name.end()), name.kind()));
      }
    }
    return names;
  }

  /** The analysis of one sentence that someone else has cut into words. */
  public static Sentence annotate(List<Word> words, Block.Kind block, String language) {
    LanguageModels models = LanguageModels.of(language);
    return annotate(words, encode(words, models), block, models);
  }

  private static Encoded encode(List<Word> words, LanguageModels models) {
    Encoded encoded = new Encoded(words.stream().map(Word::form).toList(), models.vocabulary());
    models.tagger().tag(encoded);
    return encoded;
  }

  private static Sentence annotate(
      List<Word> words, Encoded encoded, Block.Kind block, LanguageModels models) {
    DependencyParser.Tree tree = models.parser().parse(encoded);
    List<Morphology.Analysis> analyses = models.morphology().analyse(encoded, tree);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tokens.add(
          new Token(
              words.get(i).span(),
              words.get(i).form(),
              analyses.get(i).lemma(),
              encoded.upos(i),
              analyses.get(i).features(),
              tree.heads()[i],
              tree.relations()[i]));
    }
    Span span = spanOf(words, 0, words.size());
    return new Sentence(span, block, tokens);
  }

  private static Span spanOf(List<Word> words, int first, int end) {
    return Span.covering(words.subList(first, end).stream().map(Word::span).toList());
  }
}
