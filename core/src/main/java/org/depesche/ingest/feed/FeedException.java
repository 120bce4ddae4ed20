package org.depesche.ingest.feed;

import java.io.IOException;

/** The bytes are no feed, or one that is too broken to be read. The message is one line. */
public final class FeedException extends IOException {

  private static final long serialVersionUID = 1L;

  public FeedException(String message) {
    super(message);
  }
}
