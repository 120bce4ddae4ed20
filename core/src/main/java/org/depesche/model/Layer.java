package org.depesche.model;

import java.util.List;

/**
 * A kind of annotation that a document can carry, with the type of its content.
 *
 * <p>A layer is written once, by the stage that provides it.
 *
 * @param <T> what the layer holds
 */
public final class Layer<T> {

  /** Title, publisher, authors and dates. */
  public static final Layer<Metadata> METADATA = new Layer<>("metadata");

  /** ISO 639-1 code of the document's language. */
  public static final Layer<String> LANGUAGE = new Layer<>("language");

  /** Blocks in text order, without overlap. */
  public static final Layer<List<Block>> BLOCKS = new Layer<>("blocks");

  /** Sentences with their tokens, in text order, without overlap. */
  public static final Layer<List<Sentence>> SENTENCES = new Layer<>("sentences");

  /** Names in text order, without overlap. */
  public static final Layer<List<Name>> NAMES = new Layer<>("names");

  /** Mentions in text order. */
  public static final Layer<List<Mention>> MENTIONS = new Layer<>("mentions");

  /** Entities in the order of their first mention. */
  public static final Layer<List<Entity>> ENTITIES = new Layer<>("entities");

  /** Time expressions in text order. */
  public static final Layer<List<TimeExpression>> TIMES = new Layer<>("times");

  /** Quantities in text order; those of compounds may lie within others. */
  public static final Layer<List<Quantity>> QUANTITIES = new Layer<>("quantities");

  /** When the article was published, inferred where metadata does not tell. */
  public static final Layer<Dating> DATING = new Layer<>("dating");

  /** Words that place something as seen from an unknown day of publication, in text order. */
  public static final Layer<List<Clue>> CLUES = new Layer<>("clues");

  /** Quotations in the order of their content. */
  public static final Layer<List<Quotation>> QUOTATIONS = new Layer<>("quotations");

  /** Event mentions in the order of their triggers. */
  public static final Layer<List<EventMention>> EVENTS = new Layer<>("events");

  private final String name;

  private Layer(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
