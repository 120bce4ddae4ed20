package org.depesche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came beside the bytes of an article: the entry of a feed, the fields of a crawler's record,
 * the header of a letter. Verbatim, as they were written; what is unknown is null.
 *
 * @param origin who says so, such as {@code feed}, {@code jsonl}, {@code mail}: the rule of the
 *     values that are taken from here
 * @param authors one name each
 * @param published when the article was published, in any form that {@code clean} can read
 * @param updated when it was last changed, likewise
 * @param language such as {@code de} or {@code de-AT}
 */
public record Hints(
    String origin,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String language) {

  /** Nobody said anything. */
  public static final Hints NONE = new Hints("none", null, null, List.of(), null, null, null);

  public Hints {
    authors = List.copyOf(authors);
  }
}
