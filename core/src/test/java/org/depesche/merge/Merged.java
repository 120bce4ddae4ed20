package org.depesche.merge;

import static org.depesche.model.EventType.ACCUSE;
import static org.depesche.model.EventType.AID;
import static org.depesche.model.EventType.CONSULT;
import static org.depesche.model.EventType.REJECT;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.EventStatus;

/** Documents that several tests merge, and what comes of them. */
final class Merged {

  private Merged() {}

  static List<MergedEvent> merged(Document... documents) {
    MemoryMergeStore store = new MemoryMergeStore();
    new Merger(store).add(List.of(documents));
    return store.events();
  }

  static List<Event> events(Document... documents) {
    return merged(documents).stream().map(MergedEvent::event).toList();
  }

  static Document visit(String location, String date) {
    return Draft.at(location)
        .tells(CONSULT)
        .mode("visit")
        .by("MNG")
        .to("FIN")
        .on(date)
        .end()
        .document();
  }

  static Document accusation() {
    return Draft.at("accusation")
        .tells(AID)
        .by("FIN")
        .to("MNG")
        .on("2022-10")
        .status(EventStatus.ALLEGED)
        .claimedBy("NOR")
        .end()
        .tells(ACCUSE)
        .mode("allege")
        .by("NOR", "EST")
        .to("FIN")
        .on("2022-11-07")
        .content("e1")
        .end()
        .document();
  }

  static Document denial(String location, String denier) {
    return Draft.at(location)
        .tells(AID)
        .by("FIN")
        .to("MNG")
        .status(EventStatus.ALLEGED)
        .end()
        .tells(ACCUSE)
        .by("NOR")
        .to("FIN")
        .content("e1")
        .end()
        .tells(REJECT)
        .by(denier)
        .to("NOR")
        .on("2022-11-10")
        .answers("e2")
        .end()
        .document();
  }
}
