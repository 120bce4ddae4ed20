package org.depesche.ingest;

import java.io.IOException;

/** Something is larger than it may be. The message says what, and what to do, in one line. */
final class LimitException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Whether nothing more is to be read of the outermost file. */
  final boolean ofWholeFile;

  LimitException(String message, boolean ofWholeFile) {
    super(message);
    this.ofWholeFile = ofWholeFile;
  }
}
