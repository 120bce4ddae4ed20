package org.depesche.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** When each host may be asked again. */
final class Pacing {

  /** Hosts that were asked longest ago are forgotten; their gap is over by then. */
  private static final int REMEMBERED = 10_000;

  /** Whatever a host says, a day later we ask again. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final Timing timing;
  private final Duration patience;
  private final Map<String, Instant> next = new LinkedHashMap<>();

  Pacing(Timing timing, Duration patience) {
    this.timing = timing;
    this.patience = patience;
  }

  /**
   * Waits until the host may be asked.
   *
   * @throws FetchException if that takes longer than our patience
   */
  void await(String host) throws FetchException {
    Instant free = next.get(host);
    Duration wait = free == null ? Duration.ZERO : Duration.between(timing.now(), free);
    if (!wait.isPositive()) {
      return;
    }
    if (wait.compareTo(patience) > 0) {
      throw FetchException.until(
          Refusal.TRY_LATER,
          wait,
          "its host asked to be left alone for another " + wait.toSeconds() + " s; try later");
    }
    StoppedException.pause(timing, wait);
  }

  /** The host may not be asked for so long; never shortens what holds already. */
  void rest(String host, Duration duration) {
    Duration limited = duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    Instant free = timing.now().plus(limited);
    Instant before = next.remove(host);
    next.put(host, before != null && before.isAfter(free) ? before : free);
    if (next.size() > REMEMBERED) {
      next.remove(next.keySet().iterator().next());
    }
  }
}
