package org.depesche.lab.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.model.Article;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;

/**
 * Our own texts with gold, and how the pipeline does on them: the floor sets {@code de} and {@code
 * en} of short paragraphs, those for time expressions, quantities and inferred dates, and the
 * bundled samples.
 */
final class Floors {

  private static final String TRANSLATIONS = "translations.txt";

  private static final List<ChainSet> CHAINS = List.of(ChainSet.values());

  private static final int COPIES = 60;
  private static final double[] COPIES_KEEP = {0.3, 0.9};

  /** A figure in percent, of a set in a language. */
  record Figure(String set, String language, String metric, double percent) {

    String key() {
      return set + " " + language + " " + metric;
    }
  }

  /** A file of texts. */
  record Resource(String name, String content) {}

  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, List<String>> errors = new TreeMap<>();
  private final StringBuilder data = new StringBuilder();

  private Floors() {}

  /**
   * Reads everything and scores it.
   *
   * @param samples folder of the bundled samples
   */
  static Floors measure(Path samples) throws IOException {
    Floors floors = new Floors();
    for (String language : List.of("de", "en")) {
      floors.score("floors", floors.gold(language + ".gold"), samples);
    }
    for (String language : List.of("de", "en")) {
      floors.scoreTimes(language);
    }
    for (String language : List.of("de", "en")) {
      floors.scoreQuantities(language);
    }
    for (String language : List.of("de", "en")) {
      floors.scoreUnseenQuantities(language);
    }
    for (ChainSet set : CHAINS) {
      for (String language : List.of("de", "en")) {
        floors.scoreChains(set, language);
      }
    }
    for (String language : List.of("de", "en")) {
      floors.scoreDating(language);
    }
    GoldFile gold = floors.gold("samples.gold");
    floors.score("samples", gold, samples);
    floors.scoreMerging(gold, samples);
    floors.scoreCopies(samples);
    return floors;
  }

  private GoldFile gold(String name) {
    return GoldFile.read(name, content(name));
  }

  private String content(String name) {
    String content = resource(name);
    data.append(content);
    return content;
  }

  /**
   * One of our files.
   *
   * @throws IllegalStateException where there is none of this name
   */
  static Resource named(String name) {
    return new Resource(name, resource(name));
  }

  /** Our own articles with their translations and with independent reports. */
  static String translations() {
    return resource(TRANSLATIONS);
  }

  private static String resource(String name) {
    try (InputStream in = Floors.class.getResourceAsStream("/org/depesche/lab/floors/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void scoreTimes(String language) {
    String name = "times." + language + ".gold";
    TimeScore score = new TimeScore();
    for (TimeGold text : TimeGoldFile.read(name, content(name))) {
      score.add(text.name(), text.text(), text.times(), Reading.times(text));
    }
    add("times", language, "strict span F1", score.strict().f1());
    add("times", language, "relaxed span F1", score.relaxed().f1());
    add("times", language, "value F1", score.value().f1());
    add("times", language, "type right", score.typeAccuracy());
    score.errors().forEach((kind, all) -> errors.put("times " + language + " " + kind, all));
  }

  private void scoreQuantities(String language) {
    QuantityFloor floor = addQuantities("quantities", language, "quantities");
    errors.put("quantities " + language, floor.errors());
  }

  /**
   * Those that no rule was mended by, and which event each belongs to; their errors stay unseen.
   */
  private void scoreUnseenQuantities(String language) {
    QuantityFloor floor = addQuantities("unseen quantities", language, "quantities-unseen");
    Prf links = floor.links();
    add("unseen quantities", language, "their event, precision", links.precision());
    add("unseen quantities", language, "their event, recall", links.recall());
  }

  private QuantityFloor addQuantities(String set, String language, String file) {
    String name = file + "." + language + ".gold";
    QuantityFloor floor = new QuantityFloor();
    for (QuantityGold text : QuantityGold.read(name, content(name))) {
      floor.add(text, Reading.ofText(text.id() + ".txt", text.text()));
    }
    add(set, language, "span F1", floor.spans().f1());
    add(set, language, "value F1", floor.values().f1());
    add(set, language, "value and unit F1", floor.units().f1());
    add(set, language, "outcome F1", floor.outcomes().f1());
    add(set, language, "all F1", floor.wholes().f1());
    return floor;
  }

  private void scoreChains(ChainSet set, String language) {
    Resource texts = set.texts(language);
    data.append(texts.content());
    ChainFloor floor = ScoreChains.own(texts);
    String name = set.floors();
    add(name, language, "CoNLL F1", floor.found().conll());
    add(name, language, "B-cubed F1", floor.found().cubed().f1());
    add(name, language, "CoNLL F1, mentions of gold", floor.given().conll());
    add(name, language, "countries of those who act", floor.countries());
    add(name, language, "countries of those that have any", floor.countriesOfStated());
    if (set.open()) {
      errors.put(name + " " + language, floor.errors());
    }
  }

  private void scoreDating(String language) {
    String name = "dating." + language + ".gold";
    DatingFloor floor = new DatingFloor();
    for (DatingGold text : DatingGold.read(name, content(name))) {
      floor.add(text, Reading.ofText(text.id() + ".txt", text.text()));
    }
    add("dating", language, "contains the day", floor.right());
    add("dating", language, "as narrow as its words", floor.narrow());
    errors.put("dating " + language, floor.errors());
  }

  private void scoreMerging(GoldFile gold, Path samples) throws IOException {
    MergeFloor floor = new MergeFloor();
    for (GoldText text : gold.texts()) {
      floor.add(text, read(text, samples));
    }
    floor.merge();
    add("samples", "all", "merging: events B-cubed F1", floor.events().f1());
    add("samples", "all", "merging: stories B-cubed F1", floor.stories().f1());
    add("samples", "all", "merging: holders of claims F1", floor.holders(gold.stances()).f1());
    errors.put("samples all merging", floor.errors());
  }

  /** Copies are made of our own articles, by a seed that is never changed. */
  private void scoreCopies(Path samples) throws IOException {
    TranslationFloor translations = TranslationFloor.measure(content(TRANSLATIONS));
    List<Document> strangers = new ArrayList<>();
    for (String language : List.of("de", "en")) {
      for (GoldText text : GoldFile.read(language, resource(language + ".gold")).texts()) {
        strangers.add(read(text, samples));
      }
    }
    CopyScore copies =
        CopyScore.ofMade(translations.originals(), strangers, COPIES_KEEP, COPIES, 1);
    add("copies", "all", "pairs F1", copies.pairs().f1());
    add("copies", "all", "origins B-cubed F1", copies.origins().f1());
    add("copies", "all", "words F1", copies.words().f1());
    add("copies", "all", "translations told F1", translations.told().f1());
    add(
        "copies",
        "all",
        "translations of one origin, precision",
        translations.certain().precision());
    add("copies", "all", "translations of one origin, recall", translations.certain().recall());
    List<String> wrong = new ArrayList<>(copies.wrongPairs());
    wrong.addAll(copies.missed());
    errors.put("copies all", wrong);
  }

  private void score(String set, GoldFile gold, Path samples) throws IOException {
    for (String language : List.of("de", "en")) {
      List<GoldText> chosen =
          gold.texts().stream().filter(t -> t.language().equals(language)).toList();
      if (!chosen.isEmpty()) {
        score(set, language, chosen, samples);
      }
    }
  }

  private void score(String set, String language, List<GoldText> texts, Path samples)
      throws IOException {
    QuotationFloor quotations = new QuotationFloor();
    EventFloor events = new EventFloor();
    int rightDates = 0;
    for (GoldText text : texts) {
      Document document = read(text, samples);
      quotations.add(text, document);
      events.add(text, document);
      rightDates += rightDate(text, document) ? 1 : 0;
    }
    QuotationScore score = quotations.score();
    add(set, language, "quotations: content F1", score.message().f1());
    add(set, language, "quotations: speaker F1", score.part(Quoted.Part.SPEAKER).f1());
    add(set, language, "quotations: cue F1", score.part(Quoted.Part.CUE).f1());
    add(set, language, "quotations: type F1", score.form().f1());
    add(set, language, "events: type F1", events.types().f1());
    add(set, language, "events: type and actors F1", events.actors().f1());
    add(set, language, "events: type and recipients F1", events.recipients().f1());
    add(set, language, "events: type and status F1", events.statuses().f1());
    add(set, language, "events: dates right", events.dates());
    add(set, language, "publication dates right", Prf.ratio(rightDates, texts.size()));
    errors.put(set + " " + language + " quotations", quotations.errors());
    errors.put(set + " " + language + " events", events.errors());
  }

  private Document read(GoldText text, Path samples) throws IOException {
    if (text.text() != null) {
      String date = text.published() == null ? "" : text.published() + "\n";
      return Reading.ofText(text.id() + ".txt", date + text.text());
    }
    byte[] content = Files.readAllBytes(samples.resolve(text.id()));
    data.append(new String(content, StandardCharsets.UTF_8));
    String type = text.id().endsWith(".html") ? "text/html" : "text/plain";
    return Reading.of(new Article(text.id(), content, type));
  }

  /** Where there is no date, no answer is right. */
  private static boolean rightDate(GoldText text, Document document) {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    Value<DateInterval> published = metadata.published();
    return published == null
        ? text.published() == null
        : published.value().value().equals(text.published());
  }

  private void add(String set, String language, String metric, double share) {
    figures.add(new Figure(set, language, metric, Math.floor(share * 1000) / 10));
  }

  /** In a fixed order. */
  List<Figure> figures() {
    return figures;
  }

  /** What differs from gold, by set and task. */
  Map<String, List<String>> errors() {
    return errors;
  }

  /** Hash of all texts and gold: figures of different data can't be compared. */
  String dataHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(data.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
