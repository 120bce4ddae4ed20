package org.depesche.model;

import java.util.Collection;
import java.util.Comparator;

/**
 * A stretch of a document's text: half-open, in UTF-16 code units.
 *
 * @param begin offset of the first code unit
 * @param end offset behind the last code unit, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
    }
  }

  /** The smallest span that holds all of {@code spans}, of which there is at least one. */
  public static Span covering(Collection<Span> spans) {
    int begin = spans.stream().mapToInt(Span::begin).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(begin, end);
  }

  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies within this span, its ends included. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the code unit at {@code offset} belongs to this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public String in(String text) {
    return text.substring(begin, end);
  }

  /** In text order: by begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
