package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.depesche.merge.Merged.accusation;
import static org.depesche.merge.Merged.denial;
import static org.depesche.merge.Merged.events;
import static org.depesche.merge.Merged.merged;
import static org.depesche.merge.Merged.visit;
import static org.depesche.model.EventType.ASSAULT;

import java.util.List;
import java.util.stream.Stream;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.junit.jupiter.api.Test;

class MergerTest {

  @Test
  void countsACopyAndALightRewriteAsOneOrigin() {
    String text =
        "The harbour office of the northern town counted forty ships on Monday, more than in any"
            + " week since the spring, and asked the neighbouring province for two pilots who know"
            + " the narrow channel in the dark.";
    String rewrite = text.replace("on Monday", "yesterday").replace("two pilots", "three pilots");
    String other =
        "Pilots from the next province are wanted in the north: so many vessels have called there"
            + " this week that the port authority can no longer guide all of them through the"
            + " passage at night without outside help.";

    assertThat(
            events(attack("a", text), attack("b", text), attack("c", rewrite), attack("d", other)))
        .extracting(event -> event.documents().size(), Event::origins)
        .containsExactly(tuple(4, 2));
  }

  private static Document attack(String location, String text) {
    return Draft.at(location, text)
        .tells(ASSAULT)
        .by("AAA")
        .to("BBB")
        .on("2023-01-02")
        .end()
        .document();
  }

  @Test
  void contentWithoutEventsAddsNothing() {
    assertThat(events(Document.of("empty", ""), Document.of("odd", "\ud800 \u0000"))).isEmpty();
  }

  @Test
  void removingADocumentLeavesWhatTheOthersMake() {
    List<Document> all =
        Stream.of(visit("a", "2022-09-14"), visit("b", "2022-09"), accusation(), denial("d", "FIN"))
            .toList();
    for (Document gone : all) {
      MemoryMergeStore store = new MemoryMergeStore();
      Merger merger = new Merger(store);
      merger.add(all);
      merger.remove(gone.id());
      Document[] rest = all.stream().filter(d -> d != gone).toArray(Document[]::new);

      assertThat(store.events()).isEqualTo(merged(rest));
    }
  }
}
