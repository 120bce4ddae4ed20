package org.depesche.lab.train;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a list, in blocks of neighbours, so that a fold seldom shares a document with others.
 */
final class Folds {

  /** How many parts a cross-validation has. */
  static final int NUMBER = 5;

  private static final int BLOCK = 20;

  private Folds() {}

  /** The part that is held out in a round, counted from 0. */
  static <T> List<T> of(List<T> all, int round, int number) {
    return pick(all, round, number, true);
  }

  /** What is left without that part. */
  static <T> List<T> without(List<T> all, int round, int number) {
    return pick(all, round, number, false);
  }

  private static <T> List<T> pick(List<T> all, int round, int number, boolean held) {
    return IntStream.range(0, all.size())
        .filter(i -> (i / BLOCK % number == round) == held)
        .mapToObj(all::get)
        .toList();
  }
}
