package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checkable proposition and how its holders stand to it.
 *
 * @param event id of the merged event that it asserts; null where it is no event
 * @param statement the proposition in a few words
 * @param holders in order of date, then of name
 */
public record Claim(String id, @Nullable String event, String statement, List<Holder> holders) {

  public Claim {
    holders = List.copyOf(holders);
  }

  public enum Stance {
    ASSERTS,
    ALLEGES,
    CONFIRMS,
    DENIES,
    DECLINES_COMMENT
  }

  /**
   * Somebody's stand.
   *
   * @param entity id of the entity
   * @param name as a reader would call it
   * @param date ISO 8601; null if unknown
   * @param document id of the document that says so
   * @param location path or address of that document
   * @param span the words that say so
   * @param quotation id of the quotation within the document; or null
   * @param via who passed it on
   */
  public record Holder(
      String entity,
      String name,
      Stance stance,
      @Nullable String date,
      String document,
      String location,
      Span span,
      @Nullable String quotation,
      List<String> via) {

    public Holder {
      via = List.copyOf(via);
    }
  }
}
