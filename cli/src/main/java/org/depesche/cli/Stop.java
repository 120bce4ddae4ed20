package org.depesche.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.depesche.fetch.Timing;

/** Ctrl-C and kill: lets what is being done come to its end, and ends the wait for the next. */
final class Stop implements Timing, AutoCloseable {

  /** Longer than a request may take is no use: what was acknowledged is safe without us. */
  private static final long SECONDS = 5;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");

  Stop() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    asked.countDown();
    try {
      boolean inTime = done.await(SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        return; // the process ends all the same
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (asked.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new InterruptedException("stopped");
    }
  }

  /** All is closed and told: the process may end. */
  @Override
  public void close() {
    done.countDown();
    if (asked.getCount() > 0) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        return; // it is running at this moment
      }
    }
  }
}
