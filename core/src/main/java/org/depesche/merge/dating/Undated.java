package org.depesche.merge.dating;

import java.util.List;
import org.depesche.model.Dating;

/**
 * What is remembered of an undated document.
 *
 * @param own what its own text tells of when it was published
 */
public record Undated(Dating own, List<Occasion> occasions) {
  public Undated {
    occasions = List.copyOf(occasions);
  }
}
