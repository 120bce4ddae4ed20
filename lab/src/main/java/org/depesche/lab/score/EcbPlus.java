package org.depesche.lab.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.lab.score.ChainGold.GoldMention;
import org.depesche.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The development topics 1 to 35 of ECB+ (Cybulska and Vossen 2014) as texts with chains within the
 * document: mentions of people, groups, organisations, states and places in the sentences that the
 * corpus lists as annotated. Sentences are lines, words are parted by blanks except where English
 * has none.
 *
 * @param name of the file
 */
record EcbPlus(String name, String text, List<GoldMention> mentions) {

  private static final int LAST_TOPIC = 35;

  private static final Set<String> KINDS =
      Set.of(
          "HUMAN_PART_PER",
          "HUMAN_PART_ORG",
          "HUMAN_PART_GPE",
          "HUMAN_PART_MET",
          "LOC_GEO",
          "LOC_OTHER");

  /**
   * @param folder with {@code ecbplus} and {@code ECBplus_coreference_sentences.csv}
   */
  static List<EcbPlus> read(Path folder) throws IOException {
    Set<String> annotated = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("ECBplus_coreference_sentences.csv"))) {
      annotated.add(line.strip().replaceFirst(",", "_").replaceFirst(",", ".xml "));
    }
    List<EcbPlus> texts = new ArrayList<>();
    for (int topic = 1; topic <= LAST_TOPIC; topic++) {
      Path path = folder.resolve("ecbplus").resolve(Integer.toString(topic));
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          for (Path file : files.sorted().toList()) {
            EcbPlus text = read(file, annotated);
            if (!text.mentions().isEmpty()) {
              texts.add(text);
            }
          }
        }
      }
    }
    return texts;
  }

  private static EcbPlus read(Path file, Set<String> annotated) throws IOException {
    String name = String.valueOf(file.getFileName());
    String xml = Files.readString(file, StandardCharsets.UTF_8);
    Element root = Jsoup.parse(xml, "", Parser.xmlParser());
    StringBuilder text = new StringBuilder();
    Map<String, Span> spans = new HashMap<>();
    Map<String, String> sentences = new HashMap<>();
    String sentence = "";
    String before = "";
    for (Element token : root.select("token")) {
      String word = token.wholeText();
      if (!token.attr("sentence").equals(sentence)) {
        text.append(text.isEmpty() ? "" : "\n");
      } else if (!sticks(before, word)) {
        text.append(' ');
      }
      sentence = token.attr("sentence");
      before = word;
      spans.put(token.attr("t_id"), new Span(text.length(), text.length() + word.length()));
      sentences.put(token.attr("t_id"), sentence);
      text.append(word);
    }
    Map<String, String> chains = chains(root);
    List<GoldMention> mentions = new ArrayList<>();
    for (Element mark : root.select("Markables > *")) {
      List<String> words = mark.select("token_anchor").eachAttr("t_id");
      if (KINDS.contains(mark.tagName())
          && !words.isEmpty()
          && annotated.contains(name + " " + sentences.get(words.get(0)))) {
        Span span =
            Span.covering(words.stream().map(w -> Objects.requireNonNull(spans.get(w))).toList());
        String id = mark.attr("m_id");
        mentions.add(new GoldMention(span, chains.getOrDefault(id, "alone " + id), false));
      }
    }
    mentions.sort(Comparator.comparing(GoldMention::span));
    return new EcbPlus(name, text.toString(), mentions);
  }

  private static boolean sticks(String before, String word) {
    return before.isEmpty()
        || word.matches("[.,;:!?)]|'s|n't|'(re|ve|ll|d|m)")
        || before.equals("(");
  }

  private static Map<String, String> chains(Element root) {
    Map<String, String> chains = new HashMap<>();
    for (Element relation : root.select("Relations > *")) {
      String chain = relation.attr("r_id");
      if (relation.tagName().endsWith("_DOC_COREF")) {
        relation.select("source").eachAttr("m_id").forEach(id -> chains.put(id, chain));
      }
    }
    return chains;
  }
}
