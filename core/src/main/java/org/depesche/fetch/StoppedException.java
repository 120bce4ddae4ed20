package org.depesche.fetch;

import java.time.Duration;

/** Somebody wants all to end: {@link Timing#pause} was interrupted. Nothing half done was kept. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private StoppedException(InterruptedException cause) {
    super("stopped", cause);
  }

  /** Waits, if only to learn that there is no use in going on. */
  static void pause(Timing timing, Duration duration) {
    try {
      timing.pause(duration);
    } catch (InterruptedException e) {
      throw new StoppedException(e);
    }
  }
}
