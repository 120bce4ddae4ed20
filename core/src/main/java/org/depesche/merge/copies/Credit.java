package org.depesche.merge.copies;

import java.util.List;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The agency that a text is credited to.
 *
 * @param agency its name as credits give it, such as {@code dpa}
 * @param entity id of the agency in the knowledge base; null if it is not there
 * @param part whether the text used the agency's report among others, or was edited ("mit Material
 *     von dpa", "(dpa/red)"); false if it is the agency's as a whole
 * @param spans where the credits stand, in text order; empty where only markup has them
 * @param rule {@code dateline}, {@code credit-line}, {@code credit-at-end} or {@code author}, and
 *     whether the agency is known by {@code name} or by {@code shape}
 */
public record Credit(
    String agency, @Nullable String entity, boolean part, List<Span> spans, String rule) {
  public Credit {
    spans = List.copyOf(spans);
  }
}
