package org.depesche.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting: the only things here that tests must not have for real. */
public interface Timing {

  /** The clock of this machine. */
  Timing SYSTEM =
      new Timing() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
          Thread.sleep(duration);
        }
      };

  Instant now();

  /**
   * Waits.
   *
   * @throws InterruptedException if it is no use to go on
   */
  void pause(Duration duration) throws InterruptedException;
}
