package org.depesche.fetch;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Opens one thing after another, each when those before are used up; streams would read ahead all
 * that a thing holds.
 */
final class Chain<T, R> implements Iterator<R> {

  private final Iterator<T> things;
  private final Function<T, Iterator<R>> opening;
  private Iterator<R> open = java.util.Collections.emptyIterator();

  Chain(Iterator<T> things, Function<T, Iterator<R>> opening) {
    this.things = things;
    this.opening = opening;
  }

  @Override
  public boolean hasNext() {
    while (!open.hasNext() && things.hasNext()) {
      open = opening.apply(things.next());
    }
    return open.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return open.next();
  }
}
