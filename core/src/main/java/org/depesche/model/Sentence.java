package org.depesche.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence and its dependency tree. Token indices count from 0 within the sentence.
 *
 * @param block kind of the block that the sentence stands in
 * @param tokens in text order, at least one
 */
public record Sentence(Span span, Block.Kind block, List<Token> tokens) {

  /** Most words have no more dependents. */
  private static final int FEW = 8;

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** Index of the first root. */
  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        return i;
      }
    }
    throw new IllegalStateException("a tree without a root: " + tokens);
  }

  /** Indices of the words that depend on {@code head}, in text order. */
  public IntStream dependents(int head) {
    int[] found = new int[FEW];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) { // all stages ask often: no stream over all tokens
      if (tokens.get(i).head() == head) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i;
      }
    }
    return Arrays.stream(found, 0, count);
  }

  /**
   * Indices of those dependents of {@code head} whose relation is {@code relation} or a subtype.
   */
  public IntStream dependents(int head, String relation) {
    return dependents(head).filter(i -> tokens.get(i).is(relation));
  }

  /** Indices of {@code top} and all words below it, in text order. */
  public List<Integer> subtree(int top) {
    boolean[] in = new boolean[tokens.size()];
    mark(top, in);
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < in.length; i++) {
      if (in[i]) {
        indices.add(i);
      }
    }
    return indices;
  }

  private void mark(int top, boolean[] in) {
    in[top] = true;
    dependents(top).filter(i -> !in[i]).forEach(i -> mark(i, in));
  }

  /** Whether the word is {@code top} or below it. */
  public boolean isWithin(int word, int top) {
    int at = word;
    for (int step = 0; at >= 0 && step < tokens.size(); step++) {
      if (at == top) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** Index of the first token that overlaps {@code span}, or -1. */
  public int firstIn(Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < tokens.size() && tokens.get(low).span().overlaps(span) ? low : -1;
  }

  /**
   * Index of the token within {@code span} that the others in it depend on: the first whose head
   * lies outside; -1 if no token overlaps the span.
   */
  public int headOf(Span span) {
    int first = firstIn(span);
    for (int i = Math.max(first, 0); i < tokens.size() && first >= 0; i++) {
      Token token = tokens.get(i);
      if (!token.span().overlaps(span)) {
        break;
      }
      if (token.head() < 0 || !tokens.get(token.head()).span().overlaps(span)) {
        return i;
      }
    }
    return first;
  }
}
