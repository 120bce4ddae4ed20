package org.depesche.lab.rivals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.depesche.lab.score.AnalysedWord;
import org.depesche.lab.score.Engine;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/** Stanford CoreNLP with the models it ships for German or English. */
public final class CoreNlp implements Engine {

  private static final String MODELS = "edu/stanford/nlp/models/";

  private static final Map<String, NameKind> KINDS =
      Map.of(
          "PERSON", NameKind.PER,
          "ORGANIZATION", NameKind.ORG,
          "LOCATION", NameKind.LOC,
          "MISC", NameKind.OTH);

  private static final Map<String, Map<String, String>> SETTINGS =
      Map.of(
          "de",
          Map.of(
              "annotators",
              "tokenize,ssplit,mwt,pos,ner,depparse",
              "tokenize.language",
              "de",
              "tokenize.postProcessor",
              "edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor",
              "mwt.mappingFile",
              MODELS + "mwt/german/german-mwt.tsv",
              "pos.model",
              MODELS + "pos-tagger/german-ud.tagger",
              "ner.model",
              MODELS + "ner/german.distsim.crf.ser.gz",
              "depparse.model",
              MODELS + "parser/nndep/UD_German.gz",
              "depparse.language",
              "german"),
          "en",
          Map.of(
              "annotators",
              "tokenize,ssplit,pos,lemma,ner,depparse",
              "ner.model",
              MODELS + "ner/english.conll.4class.distsim.crf.ser.gz"));

  /** A word and the kind of name it is part of, in CoreNLP's terms. */
  record Labelled(AnalysedWord word, String kind) {}

  private final StanfordCoreNLP raw;
  private final StanfordCoreNLP words;
  private final StanfordCoreNLP names;
  private final boolean universal;

  public CoreNlp(String language) {
    Properties settings = new Properties();
    settings.putAll(SETTINGS.getOrDefault(language, Map.of()));
    settings.setProperty("threads", "1");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ner.useSUTime", "false");
    raw = new StanfordCoreNLP(settings);
    settings.setProperty("tokenize.whitespace", "true");
    settings.setProperty("ssplit.eolonly", "true");
    settings.remove("tokenize.postProcessor");
    String steps = settings.getProperty("annotators").replace(",mwt", "");
    settings.setProperty("annotators", steps.replace(",ner", ""));
    words = new StanfordCoreNLP(settings);
    settings.setProperty("annotators", steps.replace(",depparse", ""));
    names = new StanfordCoreNLP(settings);
    universal = language.equals("de");
  }

  @Override
  public String name() {
    return "CoreNLP";
  }

  @Override
  public List<List<AnalysedWord>> analyse(String text) {
    return label(text).stream()
        .map(sentence -> sentence.stream().map(Labelled::word).toList())
        .toList();
  }

  /** Sentences with their words and the kinds of names. */
  List<List<Labelled>> label(String text) {
    List<List<Labelled>> sentences = new ArrayList<>();
    for (CoreMap sentence : annotated(text).get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(read(sentence));
    }
    return sentences;
  }

  @Override
  public @Nullable List<AnalysedWord> analyseWords(List<String> given) {
    List<String> plain = given.stream().map(word -> word.replaceAll("\\s", "_")).toList();
    Annotation annotation = new Annotation(String.join(" ", plain));
    words.annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<AnalysedWord> read =
        sentences.stream().flatMap(s -> read(s).stream()).map(Labelled::word).toList();
    return read.size() == given.size() ? read : null;
  }

  @Override
  public List<Name> names(String text) {
    return names(annotated(text));
  }

  @Override
  public List<Name> names(List<String> given) {
    Annotation annotation = new Annotation(String.join(" ", given));
    names.annotate(annotation);
    return names(annotation);
  }

  private static List<Name> names(Annotation annotation) {
    List<Name> names = new ArrayList<>();
    int before = -1;
    for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
      NameKind kind = KINDS.get(String.valueOf(token.ner()));
      Name last = names.isEmpty() ? null : names.getLast();
      if (kind != null && last != null && last.kind() == kind && last.span().end() == before) {
        Span longer = new Span(last.span().begin(), token.endPosition());
        names.set(names.size() - 1, new Name(longer, kind));
      } else if (kind != null) {
        names.add(new Name(new Span(token.beginPosition(), token.endPosition()), kind));
      }
      before = token.endPosition();
    }
    return names;
  }

  @Override
  public void run(String text) {
    annotated(text);
  }

  private Annotation annotated(String text) {
    Annotation annotation = new Annotation(text);
    raw.annotate(annotation);
    return annotation;
  }

  private List<Labelled> read(CoreMap sentence) {
    SemanticGraph tree =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Labelled> read = new ArrayList<>();
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      SemanticGraphEdge edge = edge(tree, token.index());
      AnalysedWord word =
          new AnalysedWord(
              new Span(token.beginPosition(), token.endPosition()),
              token.word(),
              token.lemma(),
              universal ? token.tag() : null, // its English tags are those of the Penn Treebank
              edge == null ? -1 : edge.getGovernor().index() - 1,
              edge == null ? "root" : base(edge.getRelation().toString()));
      read.add(new Labelled(word, token.ner() == null ? "O" : token.ner()));
    }
    return read;
  }

  private static @Nullable SemanticGraphEdge edge(SemanticGraph tree, int index) {
    IndexedWord word = tree.getNodeByIndexSafe(index);
    return word == null || tree.getRoots().contains(word)
        ? null
        : tree.getIncomingEdgesSorted(word).stream().findFirst().orElse(null);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
