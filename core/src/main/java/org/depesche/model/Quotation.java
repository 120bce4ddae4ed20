package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words or thoughts of somebody, told by the text.
 *
 * @param id unique within the document
 * @param content what was said, quotation marks included, as the corpora count it
 * @param cue the words that tell that something was said, "sagte"
 * @param frame the words around the content that belong to the telling
 * @param speaker null if the text does not say
 * @param addressee null if the text does not say
 * @param via who passed it on, in order: ids of entities, or names of publishers
 * @param date the day it was said, ISO 8601; null if unknown
 * @param truncated whether the text breaks off within it
 * @param rule the rule that found it
 */
public record Quotation(
    String id,
    Type type,
    Medium medium,
    List<Span> content,
    List<Span> cue,
    List<Span> frame,
    @Nullable Party speaker,
    @Nullable Party addressee,
    List<String> via,
    @Nullable String date,
    boolean truncated,
    String rule) {

  /** The five types of the German quotation corpora (Petersen-Frey and Biemann 2024). */
  public enum Type {
    DIRECT,
    INDIRECT,
    REPORTED,
    FREE_INDIRECT,
    INDIRECT_FREE_INDIRECT
  }

  public enum Medium {
    SPEECH,
    THOUGHT,
    WRITING
  }

  public Quotation {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    via = List.copyOf(via);
  }
}
