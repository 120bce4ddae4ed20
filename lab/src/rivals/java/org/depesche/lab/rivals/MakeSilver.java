package org.depesche.lab.rivals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.depesche.annotate.Forms;
import org.depesche.lab.score.AnalysedWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Labels German texts that may be trained on with CoreNLP, for our models to learn from. */
@Command(
    name = "silver",
    description =
        "Labels German texts with CoreNLP: word, part of speech, kind of name, head, relation.",
    mixinStandardHelpOptions = true)
public final class MakeSilver implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 120;

  @Option(names = "--speeches", description = "folder of the GermEval 2023 attribution data")
  private @Nullable Path speeches;

  @Option(names = "--smartdata", description = "folder of the SmartData corpus")
  private @Nullable Path smartdata;

  @Option(names = "--out", required = true, description = "file to write")
  private Path out = Path.of("silver.tsv");

  public static void main(String[] args) {
    System.exit(new CommandLine(new MakeSilver()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<String> texts = new ArrayList<>();
    if (speeches != null) {
      for (String part : List.of("dev", "train")) {
        for (Path file : files(speeches.resolve("data").resolve(part).resolve("task1"), ".json")) {
          texts.add(speech(JSON.readTree(Files.readString(file))));
        }
      }
    }
    if (smartdata != null) {
      for (Path file : files(smartdata, ".json.gz")) {
        texts.addAll(news(file));
      }
    }
    CoreNlp teacher = new CoreNlp("de");
    int words = 0;
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      for (String text : texts) {
        for (List<CoreNlp.Labelled> sentence : teacher.label(text)) {
          words += write(sentence, writer);
        }
      }
    }
    System.err.printf(Locale.ROOT, "%d texts, %d words%n", texts.size(), words);
    return 0;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String speech(JsonNode document) {
    StringBuilder text = new StringBuilder();
    for (JsonNode sentence : document.get("Sentences")) {
      List<String> tokens = new ArrayList<>();
      sentence.get("Tokens").forEach(token -> tokens.add(token.asString()));
      boolean goesOn = tokens.isEmpty() || tokens.getLast().equals(","); // cut between clauses
      text.append(String.join(" ", tokens).replaceAll(" ([.,;:!?])", "$1"));
      text.append(goesOn ? ' ' : '\n');
    }
    return text.toString();
  }

  /** The texts of news articles and reports; short messages are not like what we read. */
  private static List<String> news(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var reader =
        JSON.readerFor(JsonNode.class)
            .<JsonNode>readValues(new GZIPInputStream(Files.newInputStream(file)))) {
      while (reader.hasNext()) {
        JsonNode document = reader.next();
        String source = document.at("/refids/map/source").asString("");
        if (!source.equals("twitter")) {
          texts.add(document.at("/text/string").asString(""));
        }
      }
    }
    return texts;
  }

  private static int write(List<CoreNlp.Labelled> sentence, BufferedWriter writer)
      throws IOException {
    if (sentence.size() > LONGEST || sentence.size() < 3) {
      return 0;
    }
    for (CoreNlp.Labelled labelled : sentence) {
      AnalysedWord word = labelled.word();
      Integer head = word.head();
      writer.write(
          String.join(
              "\t",
              Forms.normalise(word.form()),
              String.valueOf(word.upos()),
              labelled.kind(),
              String.valueOf(head == null ? 0 : head + 1),
              String.valueOf(word.relation())));
      writer.write('\n');
    }
    writer.write('\n');
    return sentence.size();
  }
}
