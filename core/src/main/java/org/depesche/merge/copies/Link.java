package org.depesche.merge.copies;

/**
 * That two documents have so much in common that one was made from the other, or both from a third;
 * as seen from one of them.
 *
 * @param other id of the other document
 * @param mine share of this text that stands in the other, from 0 to 1; of a translation its score
 * @param theirs share of the other text that stands in this one; of a translation its score
 * @param joins whether the two are of one origin
 */
public record Link(String other, Kind kind, double mine, double theirs, boolean joins) {

  /** What this document is to the other. */
  public enum Kind {
    /** The same words; only the place, the headline or the layout differ. */
    DUPLICATE,
    /** Much the same text. */
    COPY,
    /** Most of it stands in the other, which is longer. */
    EXCERPT,
    /** It holds most of the other, and more. */
    EXTENDED,
    /** The same report in another language; less certain than the others. */
    TRANSLATION;

    /** What the other document is to this one. */
    public Kind reverse() {
      return switch (this) {
        case EXCERPT -> EXTENDED;
        case EXTENDED -> EXCERPT;
        case DUPLICATE, COPY, TRANSLATION -> this;
      };
    }
  }

  /**
   * As seen from the other.
   *
   * @param document id of this document
   */
  public Link reverse(String document) {
    return new Link(document, kind.reverse(), theirs, mine, joins);
  }
}
