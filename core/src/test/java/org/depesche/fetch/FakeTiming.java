package org.depesche.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still until somebody waits, and then is there at once. */
final class FakeTiming implements Timing {

  Instant now = Instant.parse("2031-05-03T12:00:00Z");
  final List<Duration> pauses = new ArrayList<>();

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void pause(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }
}
