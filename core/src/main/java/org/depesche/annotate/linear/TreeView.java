package org.depesche.annotate.linear;

import java.util.Arrays;
import org.depesche.model.Upos;

/** Family relations in a whole tree, worked out once for all words. */
public final class TreeView {

  private static final int NONE = -1;

  private final Encoded sentence;
  private final int[] heads;
  private final int[] children;
  private final int[] siblingsBefore;
  private final int[] firstChild;
  private final int[] lastChild;
  private final int[] siblingBefore;
  private final int[] siblingAfter;
  private final int[] agreements;

  /**
   * @param heads head of each word, {@code n} for the root
   */
  public TreeView(Encoded sentence, int[] heads) {
    int n = heads.length;
    this.sentence = sentence;
    this.heads = heads;
    this.children = new int[n + 1];
    this.siblingsBefore = new int[n];
    this.firstChild = none(n + 1);
    this.lastChild = none(n + 1);
    this.siblingBefore = none(n);
    this.siblingAfter = none(n);
    this.agreements = new int[n];
    for (int i = 0; i < n; i++) {
      int head = heads[i];
      siblingsBefore[i] = children[head]++;
      siblingBefore[i] = lastChild[head];
      if (lastChild[head] == NONE) {
        firstChild[head] = i;
      } else {
        siblingAfter[lastChild[head]] = i;
      }
      lastChild[head] = i;
      agreements[i] = sentence.agreement(i);
    }
    for (int i = 0; i < n; i++) {
      Upos upos = sentence.upos(i);
      boolean narrows = upos == Upos.DET || upos == Upos.ADJ || upos == Upos.ADP;
      if (narrows && heads[i] < n && i < heads[i]) {
        agreements[heads[i]] = Agreement.meet(agreements[heads[i]], agreements[i]);
      }
    }
  }

  private static int[] none(int n) {
    int[] array = new int[n];
    Arrays.fill(array, NONE);
    return array;
  }

  public int size() {
    return heads.length;
  }

  Encoded sentence() {
    return sentence;
  }

  /** Head of a word; -1 for the root's own head. */
  int head(int word) {
    return word < heads.length ? heads[word] : NONE;
  }

  int children(int word) {
    return children[word];
  }

  int siblingsBefore(int word) {
    return siblingsBefore[word];
  }

  int firstChild(int word) {
    return firstChild[word];
  }

  int lastChild(int word) {
    return lastChild[word];
  }

  int siblingBefore(int word) {
    return siblingBefore[word];
  }

  int siblingAfter(int word) {
    return siblingAfter[word];
  }

  /** Agreement of the phrase that a word heads. */
  int agreement(int word) {
    return word < 0 || word >= agreements.length ? 0 : Agreement.reduce(agreements[word]);
  }
}
