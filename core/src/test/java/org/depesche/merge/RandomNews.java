package org.depesche.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depesche.model.Document;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;

/** Documents about few parties and days, so that much of it meets; the same for the same seed. */
public final class RandomNews {

  private static final List<String> PARTIES =
      List.of("AAA", "BBB", "CCC", "Ann Ash/AAA", "Bob Birch/BBB", "Birch/BBB", "Cy Cedar/CCC");
  private static final List<EventType> TYPES =
      List.of(
          EventType.CONSULT, EventType.AGREE, EventType.AID, EventType.ASSAULT, EventType.COERCE);
  private static final List<String> DATES =
      List.of("2023", "2023-09", "2023-10", "2023-09-11/2023-09-17", "2023-09-13", "2023-10-02");
  private static final List<String> PLACES = List.of("Northport", "Southport", "Old Southport");

  private RandomNews() {}

  public static List<Document> documents(Random random, int count) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document(random, "news/" + i));
    }
    return documents;
  }

  static int mentions(Document document) {
    return document.get(Layer.EVENTS).size();
  }

  private static Document document(Random random, String location) {
    Draft draft =
        Draft.at(location, text(random))
            .titled("Title of " + location)
            .published("2023-09-%02d".formatted(1 + random.nextInt(30)));
    int mentions = random.nextInt(6);
    for (int i = 1; i <= mentions; i++) {
      Draft.Mention mention =
          draft.tells(pick(random, TYPES)).by(pick(random, PARTIES)).to(pick(random, PARTIES));
      if (random.nextInt(3) > 0) {
        mention.on(pick(random, DATES));
      }
      if (random.nextInt(3) == 0) {
        mention.in(pick(random, PLACES), "AAA");
      }
      mention.status(pick(random, List.of(EventStatus.values())));
      if (random.nextInt(3) == 0) {
        mention.claimedBy(random.nextBoolean() ? "AAA" : "DDD");
      }
      if (random.nextInt(4) == 0) {
        mention.deniedBy("BBB");
      }
      if (random.nextInt(4) == 0) {
        mention.historical();
      }
      mention.end();
      if (random.nextInt(4) == 0) {
        draft.tells(EventType.REJECT).by("CCC").to("AAA").answers("e" + i).end();
        i++;
      }
    }
    return draft.document();
  }

  /** Sentences from a small stock, so that some documents are copies or near copies. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int from = random.nextInt(8);
    for (int sentence = from; sentence < from + 3; sentence++) {
      for (int word = 0; word < 12; word++) {
        text.append("word").append(sentence * 7).append('x').append(word).append(' ');
      }
    }
    return text.toString();
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
