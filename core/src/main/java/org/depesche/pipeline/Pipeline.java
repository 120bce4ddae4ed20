package org.depesche.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.annotate.Annotator;
import org.depesche.clean.Cleaner;
import org.depesche.entity.EntityLinker;
import org.depesche.entity.Knowledge;
import org.depesche.event.EventFinder;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Stage;
import org.depesche.quantity.QuantityFinder;
import org.depesche.quote.QuotationFinder;
import org.depesche.time.Dater;
import org.depesche.time.TimeTagger;

/**
 * Stages in order: the way from an article to a document with all its layers.
 *
 * <pre>{@code
 * Document document = Pipeline.standard().analyze(new Article("visit.txt", bytes, null));
 * for (EventMention event : document.get(Layer.EVENTS)) ...
 * }</pre>
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Pipeline {

  /** What {@link Cleaner} provides. */
  private static final Set<Layer<?>> CLEANED = Set.of(Layer.METADATA, Layer.LANGUAGE, Layer.BLOCKS);

  private final Cleaner cleaner = new Cleaner();
  private final List<Stage> stages;

  private Pipeline(List<Stage> stages) {
    this.stages = stages;
  }

  /** How Depesche reads: everything it can find in a document, in the order of dependence. */
  public static Pipeline standard() {
    return standard(Knowledge.standard());
  }

  /** The same with knowledge of one's own, which counts before what is shipped. */
  public static Pipeline standard(Knowledge knowledge) {
    return of(
        CLEANED,
        List.of(
            new Annotator(), // sentences, words, syntax, names
            new EntityLinker(knowledge), // who is meant
            new TimeTagger(), // which days are meant
            new QuantityFinder(), // how many, how much
            new Dater(), // when it was published, where nothing states that
            new QuotationFinder(), // who says what
            new EventFinder())); // who did what to whom
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

  /** The article as a document with every layer that the stages provide. */
  public Document analyze(Article article) {
    return process(cleaner.clean(article));
  }

  /** The document with the layers that the stages add to those that it has. */
  public Document process(Document document) {
    Document result = document;
    for (Stage stage : stages) {
      result = stage.process(result);
    }
    return result;
  }
}
