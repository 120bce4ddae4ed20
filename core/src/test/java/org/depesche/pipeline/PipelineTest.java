package org.depesche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Stage;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final Stage NAMES =
      stage(
          "names",
          Set.of(Layer.LANGUAGE),
          Layer.NAMES,
          document -> document.with(Layer.NAMES, List.of()));
  private static final Stage EVENTS =
      stage(
          "events",
          Set.of(Layer.NAMES),
          Layer.EVENTS,
          document -> document.with(Layer.EVENTS, List.of()));

  @Test
  void refusesAStageWhoseRequirementNothingProvides() {
    assertThatThrownBy(() -> Pipeline.of(Set.of(Layer.LANGUAGE), List.of(EVENTS, NAMES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stage 'events' requires the layer 'names', which nothing before it provides");
  }

  @Test
  void refusesTwoStagesThatProvideTheSameLayer() {
    assertThatThrownBy(() -> Pipeline.of(Set.of(Layer.LANGUAGE), List.of(NAMES, NAMES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is there already");
  }

  @Test
  void runsStagesInOrder() {
    Pipeline pipeline = Pipeline.of(Set.of(Layer.LANGUAGE), List.of(NAMES, EVENTS));

    Document result = pipeline.process(Document.of("a.txt", "x").with(Layer.LANGUAGE, "en"));

    assertThat(result.has(Layer.NAMES)).isTrue();
    assertThat(result.has(Layer.EVENTS)).isTrue();
    assertThat(pipeline.stages()).containsExactly(NAMES, EVENTS);
  }

  private static Stage stage(
      String name, Set<Layer<?>> requires, Layer<?> provides, UnaryOperator<Document> process) {
    return new Stage() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Set<Layer<?>> requires() {
        return requires;
      }

      @Override
      public Set<Layer<?>> provides() {
        return Set.of(provides);
      }

      @Override
      public Document process(Document document) {
        return process.apply(document);
      }
    };
  }
}
