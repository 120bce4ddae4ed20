package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depesche.merge.copies.CopyStore;
import org.depesche.merge.dating.DatingStore;
import org.depesche.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {

  /** Remembers what was merged anew. */
  private static final class Watched implements MergeStore {
    private final MemoryMergeStore store = new MemoryMergeStore();
    private final List<Stretch> merged = new ArrayList<>();

    @Override
    public void putTellings(String document, List<Telling> tellings) {
      store.putTellings(document, tellings);
    }

    @Override
    public void removeTellings(String document) {
      store.removeTellings(document);
    }

    @Override
    public SortedSet<Stretch> stretchesOf(String document) {
      return store.stretchesOf(document);
    }

    @Override
    public Stretch grown(Stretch stretch) {
      return store.grown(stretch);
    }

    @Override
    public List<Telling> tellings(Stretch stretch) {
      return store.tellings(stretch);
    }

    @Override
    public void putEvents(Stretch stretch, List<MergedEvent> events) {
      merged.add(stretch);
      store.putEvents(stretch, events);
    }

    @Override
    public CopyStore copies() {
      return store.copies();
    }

    @Override
    public DatingStore datings() {
      return store.datings();
    }
  }

  private final Watched store = new Watched();
  private final Merger merger = new Merger(store);

  private List<String> mergedFor(Document document) {
    store.merged.clear();
    merger.add(List.of(document));
    return store.merged.stream().map(s -> s.earliest() + "/" + s.latest()).toList();
  }

  @Test
  void leavesOtherDaysAlone() {
    merger.add(List.of(Merged.visit("a", "2022-05-03"), Merged.visit("b", "2022-09-14")));

    assertThat(mergedFor(Merged.visit("c", "2022-09-14"))).containsExactly("2022-09-14/2022-09-14");
  }

  @Test
  void takesAlongWhatAVagueDateBindsTogether() {
    merger.add(
        List.of(
            Merged.visit("a", "2022-09-02"),
            Merged.visit("b", "2022-09"),
            Merged.visit("c", "2022-10-04")));

    assertThat(mergedFor(Merged.visit("d", "2022-09-28"))).containsExactly("2022-09-01/2022-09-30");
    assertThat(mergedFor(Merged.visit("e", "2022-09-26/2022-10-04")))
        .containsExactly("2022-09-01/2022-10-04");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void mergesStretchesAsItWouldWholeBlocks(long seed) {
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      documents.add(Merged.visit("news/" + i, date(random)));
    }
    Collections.shuffle(documents, random);
    documents.forEach(document -> merger.add(List.of(document)));
    documents.subList(60, 80).stream().map(Document::id).forEach(merger::remove);

    List<Document> rest = documents.subList(0, 60);
    SortedSet<String> blocks = new TreeSet<>();
    rest.forEach(d -> store.stretchesOf(d.id()).forEach(s -> blocks.add(s.block())));
    List<MergedEvent> whole = new ArrayList<>();
    for (String block : blocks) {
      List<Telling> tellings = store.tellings(Stretch.whole(block));
      whole.addAll(Events.of(block, tellings, store.store.origins(ids(rest))));
    }

    assertThat(store.store.events())
        .as("seed %d", seed)
        .hasSizeGreaterThan(blocks.size())
        .containsExactlyInAnyOrderElementsOf(whole);
  }

  private static List<String> ids(List<Document> documents) {
    return documents.stream().map(Document::id).toList();
  }

  /** Of two years: a day, a few days or a month. */
  private static String date(Random random) {
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(730));
    return switch (random.nextInt(6)) {
      case 0 -> day.toString().substring(0, 7);
      case 1 -> day + "/" + day.plusDays(1 + random.nextInt(12));
      default -> day.toString();
    };
  }
}
