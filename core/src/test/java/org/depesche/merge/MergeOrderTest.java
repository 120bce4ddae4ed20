package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.depesche.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeOrderTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void endsTheSameInAnyOrderAndBatching(long seed) {
    Random random = new Random(seed);
    List<Document> documents = RandomNews.documents(random, 60);
    MemoryMergeStore atOnce = new MemoryMergeStore();
    new Merger(atOnce).add(documents);
    for (int round = 0; round < 3; round++) {
      List<Document> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, random);
      MemoryMergeStore store = new MemoryMergeStore();
      Merger merger = new Merger(store);
      while (!shuffled.isEmpty()) {
        int size = Math.min(shuffled.size(), 1 + random.nextInt(5));
        merger.add(new ArrayList<>(shuffled.subList(0, size)));
        shuffled.subList(0, size).clear();
      }
      assertThat(store.events()).as("seed %d", seed).isEqualTo(atOnce.events());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void takingOutUndoesPuttingIn(long seed) {
    Random random = new Random(seed);
    List<Document> documents = RandomNews.documents(random, 40);
    List<Document> rest = documents.subList(0, 20);
    MemoryMergeStore store = new MemoryMergeStore();
    Merger merger = new Merger(store);
    merger.add(documents);
    documents.subList(20, 40).stream().map(Document::id).forEach(merger::remove);
    MemoryMergeStore fresh = new MemoryMergeStore();
    new Merger(fresh).add(rest);

    assertThat(store.events()).as("seed %d", seed).isEqualTo(fresh.events());
    for (Document document : rest) {
      assertThat(store.origins(List.of(document.id())))
          .isEqualTo(fresh.origins(List.of(document.id())));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void putsEveryMentionIntoExactlyOneEventOfDistinctId(long seed) {
    List<Document> documents = RandomNews.documents(new Random(seed), 60);
    MemoryMergeStore store = new MemoryMergeStore();
    new Merger(store).add(documents);

    Map<Object, String> eventOf = new HashMap<>();
    for (MergedEvent merged : store.events()) {
      merged
          .event()
          .mentions()
          .forEach(ref -> assertThat(eventOf.put(ref, merged.event().id())).isNull());
    }
    assertThat(eventOf).hasSize(documents.stream().mapToInt(RandomNews::mentions).sum());
    assertThat(store.events()).extracting(m -> m.event().id()).doesNotHaveDuplicates();
  }
}
