package org.depesche.ingest;

import java.io.IOException;

/** Something can't be read, and it is known why. The message is one line with the mend. */
final class SkipException extends IOException {

  private static final long serialVersionUID = 1L;

  final SkipCode code;

  SkipException(SkipCode code, String message) {
    super(message);
    this.code = code;
  }
}
