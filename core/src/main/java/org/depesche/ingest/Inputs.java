package org.depesche.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** All inputs of one piece. */
final class Inputs implements Iterator<Input> {

  private final Unpacker unpacker;
  private @Nullable Input next;

  Inputs(Unpacker unpacker, Piece piece) {
    this.unpacker = unpacker;
    Input only = unpacker.open(piece);
    next = only == null ? unpacker.next() : only;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Input next() {
    Input result = next;
    if (result == null) {
      throw new NoSuchElementException();
    }
    next = unpacker.next();
    return result;
  }
}
