package org.depesche.merge;

import java.util.Set;
import org.depesche.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * A document as stories see it.
 *
 * @param published null if unknown
 * @param origin see {@link MergeStore#origins}
 * @param entities ids of its entities
 */
public record Teller(
    String id,
    String location,
    @Nullable String title,
    @Nullable DateInterval published,
    String origin,
    Set<String> entities) {
  public Teller {
    entities = Set.copyOf(entities);
  }
}
