package org.depesche.annotate.linear;

import java.util.List;
import org.depesche.model.NameKind;

/** The labels of the name recogniser: outside, and for each kind the first word and the others. */
public final class NameLabels {

  public static final int OUTSIDE = 0;

  /** {@code O}, then {@code B-} and {@code I-} of each kind. */
  public static final List<String> ALL =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH");

  private static final List<NameKind> KINDS =
      List.of(NameKind.PER, NameKind.ORG, NameKind.LOC, NameKind.OTH);

  private NameLabels() {}

  /** Whether the label begins a name. */
  public static boolean begins(int label) {
    return label % 2 == 1;
  }

  /** The kind of a label that is not {@link #OUTSIDE}. */
  public static NameKind kind(int label) {
    return KINDS.get((label - 1) / 2);
  }

  /**
   * Whether a label may follow another: a name goes on only in its own kind.
   *
   * @param last the label before, -1 at the start of a sentence
   */
  public static boolean mayFollow(int label, int last) {
    return label == OUTSIDE || begins(label) || last == label || last == label - 1;
  }
}
