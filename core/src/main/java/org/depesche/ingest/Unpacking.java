package org.depesche.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes things out of a container one after another. A {@link Piece} is read, or left, before the
 * next is asked for.
 */
interface Unpacking extends Closeable {

  /**
   * The next thing; null if there is none.
   *
   * @throws IOException if nothing more can be read of this container
   */
  @Nullable Unpacked next() throws IOException;

  @Override
  default void close() throws IOException {}
}
