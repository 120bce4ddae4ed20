package org.depesche.merge.copies;

import java.util.List;
import org.depesche.merge.copies.Link.Kind;
import org.depesche.merge.copies.Precedence.First;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an archive tells of a document's relation to others.
 *
 * @param origin id of the document that stands for all of the same origin; not the one that came
 *     first. Null for a document that is unknown or has been replaced
 * @param copies by location
 * @param shared passages in common with others, in text order
 */
public record Kin(@Nullable String origin, List<Copy> copies, List<Shared> shared) {

  /** Nothing is known. */
  public static final Kin NONE = new Kin(null, List.of(), List.of());

  public Kin {
    copies = List.copyOf(copies);
    shared = List.copyOf(shared);
  }

  /**
   * A document that is a copy of this one, or this of it.
   *
   * @param kind what this document is to the other
   * @param certainty {@code probable} for a translation that is not counted to the same origin
   * @param mine share of this text that stands in the other, from 0 to 1; of a translation its
   *     score
   * @param theirs share of the other text that stands in this one; of a translation its score
   * @param first which came first; null if nothing tells
   * @param basis what that rests on, see {@link Precedence}; null if nothing tells
   */
  public record Copy(
      String document,
      String location,
      Kind kind,
      Certainty certainty,
      double mine,
      double theirs,
      @Nullable First first,
      @Nullable String basis) {}

  public enum Certainty {
    CERTAIN,
    PROBABLE
  }

  /**
   * A passage that stands in another document too.
   *
   * @param spans in this text, UTF-16; more than one where some words differ between them
   * @param theirSpans the same words in the other text
   * @param first in which document it stood first; null if nothing tells
   */
  public record Shared(
      List<Span> spans,
      String document,
      String location,
      List<Span> theirSpans,
      SharedKind kind,
      @Nullable First first) {
    public Shared {
      spans = List.copyOf(spans);
      theirSpans = List.copyOf(theirSpans);
    }
  }

  /** Why two texts share a passage. */
  public enum SharedKind {
    /** One is a copy of the other. */
    COPY,
    /** Both quote the same words. */
    QUOTATION,
    /** Texts that are no copies of each other have the same words. */
    PASSAGE
  }
}
