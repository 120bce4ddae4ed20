package org.depesche.annotate.linear;

import java.util.Arrays;
import org.depesche.model.Upos;

/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the rest
 * of the sentence, and the arcs so far. The root stands behind the last word, as word {@code n}.
 *
 * <pre>
 * SHIFT  moves the next word onto the stack
 * LEFT   makes the top of the stack depend on the next word, and drops it
 * RIGHT  makes the top of the stack depend on the one below, and drops it
 * </pre>
 *
 * Once all words are shifted, LEFT is allowed for the last one only, so that a tree has one root.
 */
public final class ParserState {

  public static final int SHIFT = 0;
  public static final int LEFT = 1;
  public static final int RIGHT = 2;
  public static final int TRANSITIONS = 3;

  private static final int NONE = -1;

  private final Encoded sentence;
  private final int n;
  private final int[] stack;
  private int depth;
  private int next;

  private final int[] heads;
  private final int[] firstLeft;
  private final int[] secondLeft;
  private final int[] lastRight;
  private final int[] secondRight;
  private final int[] lefts;
  private final int[] rights;
  private final int[] agreements;
  private final int[] reduced;
  private final int[] arguments;
  private final int[] verbAhead;

  public ParserState(Encoded sentence) {
    this.sentence = sentence;
    this.n = sentence.size();
    this.stack = new int[n + 1];
    this.heads = filled(NONE);
    this.firstLeft = filled(NONE);
    this.secondLeft = filled(NONE);
    this.lastRight = filled(NONE);
    this.secondRight = filled(NONE);
    this.lefts = filled(0);
    this.rights = filled(0);
    this.agreements = filled(0);
    this.reduced = filled(0);
    this.arguments = filled(0);
    this.verbAhead = filled(0);
    for (int i = n - 1; i >= 0; i--) {
      agreements[i] = sentence.agreement(i);
      reduced[i] = Agreement.reduce(agreements[i]);
      Upos upos = sentence.upos(i);
      boolean verb = upos == Upos.VERB || upos == Upos.AUX;
      verbAhead[i] = verb ? sentence.tag(i) : upos == Upos.PUNCT ? 0 : verbAhead[i + 1];
    }
  }

  private int[] filled(int value) {
    int[] array = new int[n + 1];
    Arrays.fill(array, value);
    return array;
  }

  public boolean done() {
    return depth == 0 && next == n;
  }

  public boolean allows(int transition) {
    return switch (transition) {
      case SHIFT -> next < n;
      case LEFT -> next < n ? depth > 0 : depth == 1;
      default -> depth > 1;
    };
  }

  public void apply(int transition) {
    switch (transition) {
      case SHIFT -> stack[depth++] = next++;
      case LEFT -> attach(next, stack[--depth]);
      default -> {
        int dependent = stack[--depth];
        attach(stack[depth - 1], dependent);
      }
    }
  }

  private void attach(int head, int dependent) {
    heads[dependent] = head;
    arguments[head] =
        Arguments.with(arguments[head], sentence.upos(dependent), argument(dependent));
    if (dependent < head) {
      secondLeft[head] = firstLeft[head];
      firstLeft[head] = dependent;
      lefts[head]++;
      if (head < n && narrows(sentence.upos(dependent))) {
        agreements[head] = Agreement.meet(agreements[head], agreements[dependent]);
        reduced[head] = Agreement.reduce(agreements[head]);
      }
    } else {
      secondRight[head] = lastRight[head];
      lastRight[head] = dependent;
      rights[head]++;
    }
  }

  /**
   * Agreement of a possible subject or object; -1 where a preposition or conjunction comes first.
   */
  private int argument(int word) {
    boolean marked = (arguments[word] & Arguments.MARKED) != 0;
    return marked ? NONE : reduced[word];
  }

  /** Whether a word before a noun limits its case, number and gender. */
  private static boolean narrows(Upos upos) {
    return upos == Upos.DET || upos == Upos.ADJ || upos == Upos.ADP;
  }

  /**
   * How many arcs of the tree can no longer be had after a transition (Goldberg and Nivre 2013).
   *
   * @param gold head of each word, {@code n} for the root
   */
  public int cost(int transition, int[] gold) {
    int lost = 0;
    if (transition == SHIFT) {
      for (int i = 0; i < depth; i++) {
        lost += gold[stack[i]] == next ? 1 : 0;
        lost += i < depth - 1 && gold[next] == stack[i] ? 1 : 0;
      }
      return lost;
    }
    int top = stack[depth - 1];
    for (int i = next; i < n; i++) {
      lost += gold[i] == top ? 1 : 0;
    }
    if (transition == RIGHT) {
      return lost + (gold[top] >= next ? 1 : 0);
    }
    int below = depth > 1 ? stack[depth - 2] : NONE;
    return lost + (gold[top] != next && (gold[top] > next || gold[top] == below) ? 1 : 0);
  }

  /** Head of each word, {@code n} for the root. */
  public int[] heads() {
    return Arrays.copyOf(heads, n);
  }

  Encoded sentence() {
    return sentence;
  }

  /** The word at a depth of the stack, 0 for the top; -1 where there is none. */
  int stack(int at) {
    return at < depth ? stack[depth - 1 - at] : NONE;
  }

  /** The next word or one behind it, {@code n} for the root and beyond. */
  int ahead(int by) {
    return Math.min(next + by, n);
  }

  int firstLeft(int word) {
    return word < 0 ? NONE : firstLeft[word];
  }

  int secondLeft(int word) {
    return word < 0 ? NONE : secondLeft[word];
  }

  int lastRight(int word) {
    return word < 0 ? NONE : lastRight[word];
  }

  int secondRight(int word) {
    return word < 0 ? NONE : secondRight[word];
  }

  int lefts(int word) {
    return word < 0 ? 0 : Math.min(lefts[word], 4);
  }

  int rights(int word) {
    return word < 0 ? 0 : Math.min(rights[word], 4);
  }

  int agreement(int word) {
    return word < 0 ? 0 : reduced[word];
  }

  /** The tag of the first verb from a word on, before the next punctuation; 0 if there is none. */
  int verbAhead(int word) {
    return verbAhead[Math.min(word, n)];
  }

  /** The subjects and objects that a word may have got so far, see {@link Arguments}. */
  int arguments(int word) {
    return word < 0 ? 0 : arguments[word];
  }
}
