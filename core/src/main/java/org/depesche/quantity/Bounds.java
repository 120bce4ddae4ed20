package org.depesche.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.language.Piece;
import org.depesche.model.Span;
import org.depesche.models.Models;

/**
 * Words beside a number that make it a rough one or a bound: "about", "mehr als", "or more". They
 * stand in {@code LANGUAGE/quantity/bounds.tsv}.
 */
final class Bounds {

  private static final int LONGEST = 4;
  private static final int MOST = 3;

  static final Read NONE = new Read(false, false, false, List.of());

  private enum Effect {
    ABOUT,
    MIN,
    MAX
  }

  /** What the words around a number say, and where they stand. */
  record Read(boolean about, boolean min, boolean max, List<Span> spans) {
    boolean isEmpty() {
      return !about && !min && !max;
    }
  }

  private final Map<String, Effect> before = new HashMap<>();
  private final Set<String> alsoPrepositions = new HashSet<>();
  private final Map<String, Effect> after = new HashMap<>();
  private final Words words;

  Bounds(String language, Words words) {
    this.words = words;
    for (List<String> row : Models.table(language + "/quantity/bounds.tsv")) {
      Effect effect = Effect.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String where = row.size() > 2 ? row.get(2) : "";
      (where.equals("after") ? after : before).put(row.get(0), effect);
      if (where.equals("number")) {
        alsoPrepositions.add(row.get(0));
      }
    }
  }

  /** Whether the words before are bounds only where a number follows ("über eine Wiese"). */
  boolean isPreposition(List<Piece> pieces, int from) {
    return from > 0 && alsoPrepositions.contains(pieces.get(from - 1).text());
  }

  /**
   * Reads what stands around pieces {@code from} to {@code to}.
   *
   * @param to index behind the last piece of number and unit
   */
  Read read(List<Piece> pieces, int from, int to) {
    List<Span> spans = new ArrayList<>();
    boolean[] found = new boolean[Effect.values().length];
    int end = from;
    for (int i = 0; i < MOST; i++) {
      int begin = longestBefore(pieces, end, found, spans);
      if (begin == end) {
        break;
      }
      end = begin;
    }
    for (int length = LONGEST; length > 0; length--) {
      if (to + length <= pieces.size()) {
        Effect effect = after.get(form(pieces, to, to + length));
        if (effect != null) {
          found[effect.ordinal()] = true;
          spans.add(span(pieces, to, to + length));
          break;
        }
      }
    }
    return new Read(
        found[Effect.ABOUT.ordinal()],
        found[Effect.MIN.ordinal()],
        found[Effect.MAX.ordinal()],
        spans);
  }

  /** Index where the longest bound before {@code end} begins; {@code end} if there is none. */
  private int longestBefore(List<Piece> pieces, int end, boolean[] found, List<Span> spans) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      Effect effect = before.get(form(pieces, end - length, end));
      if (effect != null) {
        found[effect.ordinal()] = true;
        spans.add(span(pieces, end - length, end));
        return end - length;
      }
    }
    return end > 0 && words.is("skip", pieces.get(end - 1)) ? end - 1 : end;
  }

  private static Span span(List<Piece> pieces, int from, int to) {
    return new Span(pieces.get(from).span().begin(), pieces.get(to - 1).span().end());
  }

  /** The pieces as a table has them: with a space where the text has white space. */
  static String form(List<Piece> pieces, int from, int to) {
    StringBuilder form = new StringBuilder();
    for (int i = from; i < to; i++) {
      form.append(i > from && !pieces.get(i).glued() ? " " : "").append(pieces.get(i).text());
    }
    return form.toString();
  }
}
