package org.depesche.annotate.linear;

import java.util.Arrays;
import java.util.List;
import org.depesche.model.Upos;

/**
 * Family relations in a whole tree, worked out once for all words, and the names of its relations
 * as they become known, heads before dependents.
 */
public final class TreeView {

  private static final int NONE = -1;

  /** Relations of which a word has at most one. */
  private static final List<String> UNIQUE =
      List.of("nsubj", "nsubj:pass", "obj", "iobj", "expl", "cop", "ccomp", "xcomp");

  private final Encoded sentence;
  private final int[] heads;
  private final int[] children;
  private final int[] siblingsBefore;
  private final int[] firstChild;
  private final int[] lastChild;
  private final int[] siblingBefore;
  private final int[] siblingAfter;
  private final int[] agreements;
  private final int[] relations;
  private final int[] taken;

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
    this.relations = new int[n];
    this.taken = new int[n + 1];
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
    Arrays.setAll(agreements, i -> Agreement.reduce(agreements[i]));
  }

  private static int[] none(int n) {
    int[] array = new int[n];
    Arrays.fill(array, NONE);
    return array;
  }

  /** All words, heads before their dependents, those of one head from left to right. */
  public int[] order() {
    int n = heads.length;
    int[] order = new int[n];
    int end = 0;
    for (int child = firstChild[n]; child != NONE; child = siblingAfter[child]) {
      order[end++] = child;
    }
    for (int i = 0; i < end; i++) {
      for (int c = firstChild[order[i]]; c != NONE; c = siblingAfter[c]) {
        order[end++] = c;
      }
    }
    return order;
  }

  public boolean isRoot(int word) {
    return heads[word] == heads.length;
  }

  /** Sets the relation of a word to its head. */
  public void relation(int word, String relation) {
    relations[word] = relation.hashCode();
    int unique = UNIQUE.indexOf(relation);
    if (unique >= 0) {
      taken[heads[word]] |= 1 << unique;
    }
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
    return word < 0 || word >= agreements.length ? 0 : agreements[word];
  }

  /** The relation of a word, 0 as long as it is not known. */
  int relation(int word) {
    return word < 0 || word >= relations.length ? 0 : relations[word];
  }

  /** Which of the unique relations the dependents of a word have taken so far. */
  int taken(int word) {
    return taken[word];
  }
}
