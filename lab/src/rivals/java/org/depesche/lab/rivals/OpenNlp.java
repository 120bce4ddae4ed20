package org.depesche.lab.rivals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.depesche.lab.score.AnalysedWord;
import org.depesche.lab.score.Engine;
import org.depesche.model.Name;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/** Apache OpenNLP with its UD models; it has no parser and, for German, no names. */
public final class OpenNlp implements Engine {

  private static final Map<String, String> TREEBANKS = Map.of("de", "gsd", "en", "ewt");

  private final SentenceDetectorME splitter;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final LemmatizerME lemmatizer;

  public OpenNlp(String language) {
    try (InputStream sentences = open(language, "sentence");
        InputStream tokens = open(language, "tokens");
        InputStream tags = open(language, "pos");
        InputStream lemmas = open(language, "lemmas")) {
      splitter = new SentenceDetectorME(new SentenceModel(sentences));
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      tagger = new POSTaggerME(new POSModel(tags));
      lemmatizer = new LemmatizerME(new LemmatizerModel(lemmas));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read OpenNLP's models for " + language, e);
    }
  }

  private static InputStream open(String language, String step) {
    String file =
        "/opennlp-" + language + "-ud-" + TREEBANKS.get(language) + "-" + step + "-1.3-2.5.4.bin";
    InputStream stream = OpenNlp.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalArgumentException("no model " + file);
    }
    return stream;
  }

  @Override
  public String name() {
    return "OpenNLP";
  }

  @Override
  public List<List<AnalysedWord>> analyse(String text) {
    List<List<AnalysedWord>> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span sentence : splitter.sentPosDetect(text)) {
      String part = sentence.getCoveredText(text).toString();
      List<Span> spans = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (opennlp.tools.util.Span token : tokenizer.tokenizePos(part)) {
        int begin = sentence.getStart() + token.getStart();
        spans.add(new Span(begin, begin + token.length()));
        words.add(token.getCoveredText(part).toString());
      }
      if (!words.isEmpty()) {
        sentences.add(read(words, spans));
      }
    }
    return sentences;
  }

  @Override
  public List<AnalysedWord> analyseWords(List<String> words) {
    return read(words, words.stream().map(word -> new Span(0, 0)).toList());
  }

  private List<AnalysedWord> read(List<String> words, List<Span> spans) {
    String[] forms = words.toArray(String[]::new);
    String[] tags = tagger.tag(forms);
    String[] lemmas = lemmatizer.lemmatize(forms, tags);
    List<AnalysedWord> read = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      read.add(new AnalysedWord(spans.get(i), forms[i], lemmas[i], tags[i], null, null));
    }
    return read;
  }

  @Override
  public @Nullable List<Name> names(String text) {
    return null;
  }

  @Override
  public void run(String text) {
    analyse(text);
  }
}
