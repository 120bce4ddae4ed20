package org.depesche.lab.rivals;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.depesche.annotate.Forms;
import org.depesche.lab.data.TreeSentence;
import org.depesche.lab.data.Treebank;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Labels names in sentences that may be trained on with CoreNLP, for our model to learn from: a
 * word a line with the kind of name, a blank line between sentences. English sentences are those of
 * a treebank and of ECB+, German ones those of treebanks.
 */
@Command(
    name = "silver-names",
    description = "Labels names in English or German texts with CoreNLP.",
    mixinStandardHelpOptions = true)
public final class MakeSilverNames implements Callable<Integer> {

  private static final String MODELS = "edu/stanford/nlp/models/ner/";
  private static final int SHORTEST = 3;

  @Option(names = "--treebank", description = "English: folder of UD English-EWT")
  private Path treebank = Path.of(".");

  @Option(names = "--ecb", description = "English: folder of ECB+, a folder a topic")
  private Path ecb = Path.of(".");

  @Option(names = "--german", description = "German: files in CoNLL-U, instead of English texts")
  private List<Path> german = List.of();

  @Option(names = "--out", required = true, description = "file to write")
  private Path out = Path.of("silver-names.tsv");

  public static void main(String[] args) {
    System.exit(new CommandLine(new MakeSilverNames()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    boolean english = german.isEmpty();
    CRFClassifier<CoreLabel> kinds =
        classifier(english ? "english.all.3class.distsim" : "german.distsim");
    CRFClassifier<CoreLabel> others = english ? classifier("english.conll.4class.distsim") : kinds;
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      for (List<String> sentence : english ? english() : german()) {
        List<String> first = label(sentence, kinds);
        List<String> second = label(sentence, others);
        for (int i = 0; i < sentence.size(); i++) {
          boolean other = first.get(i).equals("O") && second.get(i).equals("MISC");
          writer.write(sentence.get(i) + "\t" + (other ? "MISC" : first.get(i)) + "\n");
        }
        writer.write("\n");
      }
    }
    return 0;
  }

  private static List<String> label(List<String> sentence, CRFClassifier<CoreLabel> classifier) {
    List<CoreLabel> words = new ArrayList<>();
    for (String form : sentence) {
      CoreLabel word = new CoreLabel();
      word.setWord(form);
      word.setValue(form);
      words.add(word);
    }
    return classifier.classifySentence(words).stream()
        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  private static CRFClassifier<CoreLabel> classifier(String model) {
    return CRFClassifier.getClassifierNoExceptions(MODELS + model + ".crf.ser.gz");
  }

  private Set<List<String>> german() throws IOException {
    Set<List<String>> sentences = new LinkedHashSet<>();
    for (Path file : german) {
      Treebank.read(file).forEach(sentence -> add(sentence.forms(), sentences));
    }
    return sentences;
  }

  /** All sentences once; those of the treebank's test part left out. */
  private Set<List<String>> english() throws IOException {
    Set<String> test = new HashSet<>();
    Treebank.read(treebank.resolve("en_ewt-ud-test.conllu")).forEach(s -> test.add(s.id()));
    Set<List<String>> sentences = new LinkedHashSet<>();
    for (TreeSentence sentence : Treebank.readAll(treebank.resolve("not-to-release"))) {
      if (!test.contains(sentence.id())) {
        sentences.add(sentence.forms());
      }
    }
    try (Stream<Path> files = Files.walk(ecb)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        addNews(file, sentences);
      }
    }
    return sentences;
  }

  private static void addNews(Path file, Set<List<String>> sentences) throws IOException {
    List<String> words = new ArrayList<>();
    String number = "";
    for (Element token :
        Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).select("token")) {
      if (!token.attr("sentence").equals(number)) {
        add(words, sentences);
        number = token.attr("sentence");
        words = new ArrayList<>();
      }
      String form = Forms.normalise(token.text().strip());
      if (!form.isEmpty()) {
        words.add(form);
      }
    }
    add(words, sentences);
  }

  private static void add(List<String> words, Set<List<String>> sentences) {
    if (words.size() >= SHORTEST) {
      sentences.add(List.copyOf(words));
    }
  }
}
