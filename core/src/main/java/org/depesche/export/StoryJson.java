package org.depesche.export;

import java.util.List;
import org.depesche.model.Story;

/** Stories name their documents by location, as a reader would. */
public final class StoryJson {

  private StoryJson() {}

  /** One line of JSON. */
  public static String toJson(Story story, DocumentIndex index) {
    List<String> locations = story.documents().stream().map(index::location).toList();
    long origins = story.documents().stream().map(index::origin).distinct().count();
    return ModelJson.toJson(
        new StoryRecord(story.id(), story.label(), locations, story.documents(), (int) origins));
  }

  private record StoryRecord(
      String id, String label, List<String> documents, List<String> documentIds, int origins) {}
}
