package org.depesche.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Stage;

/** Stages in order. Immutable, and safe for use by many threads. */
public final class Pipeline {

  private final List<Stage> stages;

  private Pipeline(List<Stage> stages) {
    this.stages = stages;
  }

  /**
   * Puts stages together.
   *
   * @param given layers that documents carry when they come
   * @throws IllegalArgumentException if a stage requires a layer that none before it provides, or
   *     provides one that is there already
   */
  public static Pipeline of(Set<Layer<?>> given, List<Stage> stages) {
    Set<Layer<?>> there = new HashSet<>(given);
    for (Stage stage : stages) {
      for (Layer<?> layer : stage.requires()) {
        if (!there.contains(layer)) {
          throw new IllegalArgumentException(
              "stage '%s' requires the layer '%s', which nothing before it provides"
                  .formatted(stage.name(), layer));
        }
      }
      for (Layer<?> layer : stage.provides()) {
        if (!there.add(layer)) {
          throw new IllegalArgumentException(
              "stage '%s' provides the layer '%s', which is there already"
                  .formatted(stage.name(), layer));
        }
      }
    }
    return new Pipeline(List.copyOf(stages));
  }

  public List<Stage> stages() {
    return stages;
  }

  public Document process(Document document) {
    Document result = document;
    for (Stage stage : stages) {
      result = stage.process(result);
    }
    return result;
  }
}
