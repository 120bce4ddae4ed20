package org.depesche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every stage keeps to. A stage's test extends this class and names the stage, the stages that
 * must run before it and, best, a few texts of its own that make it find something.
 *
 * <p>Random texts come from a seed that a failure names; {@code -Ddepesche.seed=N} repeats it.
 */
public abstract class StageContract {

  /** The stage that is tested; the same instance may serve all tests. */
  protected abstract Stage stage();

  /** Stages that provide what the tested one requires, in order. */
  protected List<Stage> before() {
    return List.of();
  }

  /** Texts in which the stage finds something. */
  protected abstract List<String> texts();

  /** Language of {@link #texts()}. */
  protected String language() {
    return "de";
  }

  /** A document as the cleaner hands it on: a headline, then a paragraph a line. */
  protected Document plain(String text) {
    return Document.of("contract.txt", text)
        .with(Layer.METADATA, Metadata.NONE)
        .with(Layer.LANGUAGE, language())
        .with(Layer.BLOCKS, blocks(text));
  }

  private Document prepared(String text) {
    Document document = plain(text);
    for (Stage stage : before()) {
      document = stage.process(document);
    }
    return document;
  }

  protected Stream<String> ownTexts() {
    return texts().stream();
  }

  static Stream<Long> seeds() {
    Long repeated = Long.getLong("depesche.seed");
    return repeated != null ? Stream.of(repeated) : Stream.iterate(1L, seed -> seed + 1).limit(40);
  }

  @Test
  void findsSomethingInItsOwnTexts() {
    for (Layer<?> layer : stage().provides()) {
      boolean found =
          ownTexts()
              .map(text -> stage().process(prepared(text)).get(layer))
              .anyMatch(value -> !(value instanceof List<?> list) || !list.isEmpty());
      assertThat(found).as("something in layer '%s'", layer).isTrue();
    }
  }

  @Test
  void keepsTheContractOnItsOwnTexts() {
    ownTexts().forEach(this::check);
  }

  @Test
  void keepsTheContractOnOddTexts() {
    RandomText.odd().forEach(this::check);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void keepsTheContractOnRandomTexts(long seed) {
    check(RandomText.of(seed));
  }

  @Test
  void givesTheSameInManyThreads() throws Exception {
    List<String> texts = Stream.concat(ownTexts(), seeds().map(RandomText::of)).toList();
    List<Document> expected = texts.stream().map(this::prepared).map(stage()::process).toList();

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Document>> tasks =
          texts.stream()
              .map(text -> (Callable<Document>) () -> stage().process(prepared(text)))
              .toList();
      List<Future<Document>> results = threads.invokeAll(tasks);
      for (int i = 0; i < results.size(); i++) {
        assertSame(results.get(i).get(), expected.get(i));
      }
    }
  }

  @Test
  void givesTheSameInAnotherLocaleAndTimeZone() {
    List<String> texts = Stream.concat(ownTexts(), seeds().limit(5).map(RandomText::of)).toList();
    List<Document> expected = texts.stream().map(this::prepared).map(stage()::process).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (int i = 0; i < texts.size(); i++) {
        assertSame(stage().process(prepared(texts.get(i))), expected.get(i));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void isMissedAtAssemblyByWhatItRequires() {
    for (Layer<?> missing : stage().requires()) {
      Set<Layer<?>> given = new HashSet<>(stage().requires());
      given.remove(missing);
      assertThatThrownBy(() -> Pipeline.of(given, List.of(stage())))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(missing.name())
          .hasMessageContaining(stage().name());
    }
  }

  private void check(String text) {
    Document given = prepared(text);
    Document result = stage().process(given);

    assertThat(result.text()).as("text").isEqualTo(text);
    assertThat(result.id()).as("id").isEqualTo(given.id());
    assertThat(result.location()).as("location").isEqualTo(given.location());
    assertThat(result.warnings()).as("warnings of before").containsAll(given.warnings());
    for (Layer<?> layer : Layers.ALL) {
      if (stage().provides().contains(layer)) {
        assertThat(result.has(layer)).as("layer '%s' is provided", layer).isTrue();
      } else {
        assertThat(result.find(layer)).as("layer '%s'", layer).isEqualTo(given.find(layer));
      }
    }
    stage().provides().forEach(layer -> Layers.check(layer, result.get(layer), text));
    assertSame(stage().process(given), result);
  }

  private static void assertSame(Document actual, Document expected) {
    assertThat(actual.warnings()).isEqualTo(expected.warnings());
    for (Layer<?> layer : Layers.ALL) {
      assertThat(actual.find(layer)).as("layer '%s'", layer).isEqualTo(expected.find(layer));
    }
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (!text.substring(begin, end).isBlank()) {
        Block.Kind kind = blocks.isEmpty() ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
        blocks.add(new Block(new Span(begin, end), kind, "line"));
      }
      begin = end + 1;
    }
    return blocks;
  }
}
