package org.depesche.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the robots.txt of each host allows us (RFC 9309): none means everything, one that can't be
 * had for a fault of the host means nothing.
 */
final class Robots {

  /** The name that robots.txt knows us by. */
  static final String NAME = "depesche";

  /** RFC 9309, 2.5: parse at least the first 500 KiB. */
  static final int BYTES = 512 << 10;

  /** RFC 9309, 2.4: not longer than a day. */
  private static final Duration KEPT = Duration.ofHours(12);

  private static final Duration FAILURE_KEPT = Duration.ofMinutes(15);
  private static final int REMEMBERED = 10_000;

  /** Gets a robots.txt: with a status and, if that is a success, the content. */
  interface Getter {
    Wire.Received get(Address address) throws FetchException;
  }

  private record Known(BaseRobotRules rules, Instant until) {}

  private final SimpleRobotRulesParser parser;
  private final Timing timing;
  private final Getter getter;
  private final Map<String, Known> byOrigin = new LinkedHashMap<>();

  /**
   * @param patience the longest delay between two requests that we keep; a host that wants a longer
   *     one is not visited
   */
  Robots(Timing timing, Duration patience, Getter getter) {
    this.parser = new SimpleRobotRulesParser(patience.toMillis(), 0);
    this.timing = timing;
    this.getter = getter;
  }

  /**
   * Makes sure that an address may be asked for.
   *
   * @return the gap that the host wants between two requests, zero if it does not say
   * @throws FetchException if it may not, or if the host can't be reached
   */
  Duration check(Address address) throws FetchException {
    BaseRobotRules rules = rules(address);
    if (!rules.isAllowed(address.toString())) {
      throw rules.isDeferVisits()
          ? FetchException.passing(
              Refusal.REFUSED_BY_ROBOTS,
              "its robots.txt cannot be had, which means to keep out for now; try later")
          : FetchException.lasting(
              Refusal.REFUSED_BY_ROBOTS,
              "the robots.txt of its host keeps programs out; ask the publisher");
    }
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  private BaseRobotRules rules(Address address) throws FetchException {
    String origin = address.origin();
    Known known = byOrigin.get(origin);
    if (known == null || known.until().isBefore(timing.now())) {
      BaseRobotRules rules =
          fetch(new Address(address.scheme(), address.host(), address.port(), "/robots.txt"));
      byOrigin.remove(origin);
      known = new Known(rules, timing.now().plus(rules.isDeferVisits() ? FAILURE_KEPT : KEPT));
      byOrigin.put(origin, known);
      if (byOrigin.size() > REMEMBERED) {
        byOrigin.remove(byOrigin.keySet().iterator().next());
      }
    }
    return known.rules();
  }

  private BaseRobotRules fetch(Address address) throws FetchException {
    Wire.Received received = getter.get(address);
    int status = received.head().status();
    if (status >= 200 && status < 300) {
      String mediaType = received.head().first("content-type").orElse("text/plain");
      return parser.parseContent(address.toString(), received.body(), mediaType, List.of(NAME));
    }
    // Too many requests is a 4xx, but no sign that there is no robots.txt.
    return parser.failedFetch(status == 429 ? 503 : status);
  }
}
