package org.depesche.annotate;

import java.util.List;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sets the dateline apart from the sentence that follows it: in "Oslo (NDA) - Norwegen sagt" Oslo
 * is no part of who speaks.
 */
final class Datelines {

  /** So many characters may stand between place and dash: an agency in brackets, a date. */
  private static final int LONGEST_REST = 40;

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

  private Datelines() {}

  /** The block as it is, or cut behind the dash or colon of its dateline. */
  static List<Span> apart(String text, Span block, @Nullable Value<String> dateline) {
    if (dateline == null || dateline.spans().isEmpty()) {
      return List.of(block);
    }
    Span place = dateline.spans().getFirst();
    if (!block.contains(place)) {
      return List.of(block);
    }
    int last = Math.min(block.end() - 1, place.end() + LONGEST_REST);
    for (int i = place.end(); i < last; i++) {
      char c = text.charAt(i);
      boolean apart = Character.isWhitespace(text.charAt(i + 1));
      if ((DASHES.indexOf(c) >= 0 || c == ':') && apart) {
        return List.of(new Span(block.begin(), i + 1), new Span(i + 1, block.end()));
      }
      if (c == '.' && apart) {
        return List.of(block);
      }
    }
    return List.of(block);
  }
}
