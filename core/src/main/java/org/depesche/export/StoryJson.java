package org.depesche.export;

import java.util.List;
import java.util.function.UnaryOperator;
import org.depesche.model.Story;

/** Stories name their documents by location, as a reader would. */
public final class StoryJson {

  private StoryJson() {}

  /**
   * One line of JSON.
   *
   * @param locationOf leads from a document's id to its location
   * @param originOf leads from a document's id to that of its origin
   */
  public static String toJson(
      Story story, UnaryOperator<String> locationOf, UnaryOperator<String> originOf) {
    List<String> locations = story.documents().stream().map(locationOf).toList();
    long origins = story.documents().stream().map(originOf).distinct().count();
    return ModelJson.toJson(
        new StoryRecord(story.id(), story.label(), locations, story.documents(), (int) origins));
  }

  private record StoryRecord(
      String id, String label, List<String> documents, List<String> documentIds, int origins) {}
}
