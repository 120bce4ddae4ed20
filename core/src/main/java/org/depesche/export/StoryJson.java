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
   */
  public static String toJson(Story story, UnaryOperator<String> locationOf) {
    List<String> locations = story.documents().stream().map(locationOf).toList();
    return ModelJson.toJson(
        new StoryRecord(story.id(), story.label(), locations, story.documents()));
  }

  private record StoryRecord(
      String id, String label, List<String> documents, List<String> documentIds) {}
}
