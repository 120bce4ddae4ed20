package org.depesche.merge.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.depesche.merge.Draft;
import org.depesche.merge.MemoryMergeStore;
import org.depesche.merge.Merger;
import org.depesche.merge.copies.Kin.Copy;
import org.depesche.merge.copies.Kin.Shared;
import org.depesche.merge.copies.Kin.SharedKind;
import org.depesche.merge.copies.Link.Kind;
import org.depesche.merge.copies.Precedence.First;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KinTest {

  private final MemoryMergeStore store = new MemoryMergeStore();
  private final Merger merger = new Merger(store);

  private Kin kin(Document document) {
    return new KinReader(store.copies()).of(document.id());
  }

  /** Words that stand nowhere else. */
  private static String words(String stem, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(stem).append('x').append(i).append(' ');
    }
    return words.toString();
  }

  private static Document at(String location, String text) {
    return Draft.at(location, text).document();
  }

  @Test
  void keepsBothOfTwoWithTheSameWordsAndCountsOneOrigin() {
    Document a = at("a", words("w", 0, 80));
    Document b = at("b", words("w", 0, 80).replace(" ", "\n"));
    merger.add(List.of(a, b));

    assertThat(kin(a).copies())
        .extracting(Copy::location, Copy::kind)
        .containsExactly(tuple("b", Kind.DUPLICATE));
    assertThat(kin(a).origin()).isEqualTo(kin(b).origin());
  }

  @Test
  void knowsAShortTextWithinALongOne() {
    Document report = at("report", words("w", 0, 60));
    Document analysis = at("analysis", words("a", 0, 400) + words("w", 0, 60) + words("b", 0, 400));
    merger.add(List.of(report, analysis));

    assertThat(kin(report).copies())
        .extracting(Copy::kind, Copy::mine, Copy::first, Copy::basis)
        .containsExactly(tuple(Kind.EXCERPT, 1.0, First.THIS, "containment"));
    assertThat(kin(analysis).copies())
        .extracting(Copy::kind, Copy::theirs, Copy::first, Copy::basis)
        .containsExactly(tuple(Kind.EXTENDED, 1.0, First.OTHER, "containment"));
  }

  @Test
  void tellsNotWhichOfTwoCameFirstWhereNothingDoes() {
    Document cut = at("cut", words("w", 0, 60));
    Document whole = at("whole", words("w", 0, 200));
    merger.add(List.of(cut, whole));

    assertThat(kin(cut).copies()).extracting(Copy::first).containsOnlyNulls();
  }

  @Test
  void tellsWhichCameFirstByTheirDates() {
    Document early = Draft.at("b", words("w", 0, 60)).published("2031-05-01").document();
    Document late = Draft.at("a", words("w", 0, 60)).published("2031-05-02").document();
    merger.add(List.of(late, early));

    assertThat(kin(late).copies())
        .extracting(Copy::first, Copy::basis)
        .containsExactly(tuple(First.OTHER, "published"));
  }

  @Test
  void showsAPassageThatTwoDifferentTextsShareInBoth() {
    String passage = words("p", 0, 30).strip();
    Document a = at("a", words("a", 0, 300) + passage + " " + words("b", 0, 300));
    Document b = at("b", words("c", 0, 200) + passage + " " + words("d", 0, 400));
    merger.add(List.of(a, b));

    assertThat(kin(a).copies()).isEmpty();
    Shared shared = kin(a).shared().getFirst();
    assertThat(kin(a).shared()).hasSize(1);
    assertThat(shared.kind()).isEqualTo(SharedKind.PASSAGE);
    assertThat(a.text(shared.spans().getFirst())).isEqualTo(passage);
    assertThat(b.text(shared.theirSpans().getFirst())).isEqualTo(passage);
    assertThat(kin(b).shared())
        .extracting(Shared::spans, Shared::theirSpans)
        .containsExactly(tuple(shared.theirSpans(), shared.spans()));
  }

  @Test
  void joinsAPassageAroundWordsThatWereChanged() {
    String left = words("p", 0, 12);
    String right = words("q", 0, 9).strip();
    Document a = at("a", words("a", 0, 200) + left + "otter " + right + " " + words("b", 0, 200));
    Document b =
        at("b", words("c", 0, 200) + left + "two beavers " + right + " " + words("d", 0, 200));
    merger.add(List.of(a, b));

    assertThat(kin(a).shared()).hasSize(1);
    assertThat(kin(a).shared().getFirst().spans().stream().map(a::text))
        .containsExactly(left.strip(), right);
  }

  @Test
  void takesWordsThatManyTextsHaveForAFormula() {
    String formula = words("f", 0, 30);
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(at("n" + i, words("n" + i + "y", 0, 300) + formula));
    }
    merger.add(all);

    assertThat(kin(all.getFirst()).shared()).isEmpty();
  }

  @Test
  void doesNotTakeReportsOfOneSpeechForCopiesEvenIfItRunsOverParagraphs() {
    String speech = "\"" + words("s", 0, 20).strip() + ".\n\n" + words("s", 20, 60).strip() + ".\"";
    Document a = quoting("a", words("a", 0, 50), speech);
    Document b = quoting("b", words("b", 0, 60), speech);
    merger.add(List.of(a, b));

    assertThat(kin(a).copies()).isEmpty();
    assertThat(kin(a).shared()).extracting(Shared::kind).containsExactly(SharedKind.QUOTATION);
  }

  /** The quotation is known as far as its paragraph goes. */
  private static Document quoting(String location, String before, String speech) {
    String text = before + speech + " " + words(location + "end", 0, 40);
    Span known = new Span(before.length(), text.indexOf("\n\n"));
    Quotation quotation =
        new Quotation(
            "q1",
            Quotation.Type.DIRECT,
            Quotation.Medium.SPEECH,
            List.of(known),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            true,
            "test");
    return at(location, text).with(Layer.QUOTATIONS, List.of(quotation));
  }

  @Test
  void survivesWordsThatAreAllTheSame() {
    Document a = at("a", "na ".repeat(20_000));
    Document b = at("b", "na ".repeat(30_000));
    merger.add(List.of(a, b, at("empty", "")));

    assertThat(kin(a).shared()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void tellsTheSameInAnyOrderOfComingAndGoing(long seed) {
    Random random = new Random(seed);
    List<Document> documents = patchwork(random, 40);
    List<Document> gone = documents.subList(30, 40);
    merger.add(documents.subList(0, 30));
    for (int round = 0; round < 3; round++) {
      MemoryMergeStore other = new MemoryMergeStore();
      Merger shuffling = new Merger(other);
      List<Document> order = new ArrayList<>(documents);
      Collections.shuffle(order, random);
      List<Document> there = new ArrayList<>();
      for (Document document : order) {
        shuffling.add(List.of(document));
        there.add(document);
        if (random.nextInt(3) == 0 && there.stream().anyMatch(gone::contains)) {
          Document leaving = there.stream().filter(gone::contains).findFirst().orElseThrow();
          shuffling.remove(leaving.id());
          there.remove(leaving);
        }
      }
      there.stream().filter(gone::contains).map(Document::id).forEach(shuffling::remove);
      for (Document document : documents) {
        assertThat(new KinReader(other.copies()).of(document.id()))
            .as("seed %d, %s", seed, document.location())
            .isEqualTo(kin(document));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void sharedPassagesLieWithinBothTextsAndReadAlike(long seed) {
    List<Document> documents = patchwork(new Random(seed), 30);
    merger.add(documents);
    for (Document document : documents) {
      for (Shared shared : kin(document).shared()) {
        Document other =
            documents.stream()
                .filter(d -> d.id().equals(shared.document()))
                .findFirst()
                .orElseThrow();
        assertThat(texts(document, shared.spans()))
            .as("seed %d", seed)
            .isEqualTo(texts(other, shared.theirSpans()));
      }
    }
  }

  private static String texts(Document document, List<Span> spans) {
    return spans.stream().map(document::text).collect(Collectors.joining("|"));
  }

  /** Texts sewn from pieces of a small stock and from words of their own. */
  private static List<Document> patchwork(Random random, int count) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 1 + random.nextInt(5); piece++) {
        int from = random.nextInt(30);
        text.append(
            random.nextInt(3) == 0
                ? words("own" + i + "y", 0, 1 + random.nextInt(60))
                : words("s" + random.nextInt(12) + "y", from, from + 5 + random.nextInt(40)));
      }
      documents.add(at("doc" + i, text.toString()));
    }
    return documents;
  }
}
