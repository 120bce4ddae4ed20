package org.depesche.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gets one address at a time, as a guest would: asks the host's robots.txt first, keeps a gap
 * between two requests to a host, waits when told to, says who it is, and goes nowhere that leads
 * into the user's own network unless it may. All of that holds on every hop of a redirect.
 *
 * <p>One request at a time, whatever the number of threads.
 */
public final class Fetcher {

  private static final String ACCEPTED =
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/feed+json, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5";

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(429, 503);
  private static final int ATTEMPTS = 3;
  private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(2);

  /** More are only for hosts that have nothing to do but to be tried. */
  private static final int NETWORK_ADDRESSES = 4;

  private final FetchOptions options;
  private final Wire wire;
  private final Pacing pacing;
  private final Robots robots;

  public Fetcher(FetchOptions options) {
    FetchLimits limits = options.limits();
    this.options = options;
    this.wire = new Wire(limits, options.tls());
    this.pacing = new Pacing(options.timing(), limits.patience());
    this.robots = new Robots(options.timing(), limits.patience(), this::robotsText);
  }

  /** Gets what stands at an address. Never throws for what the web does. */
  public Answer get(String address) {
    return get(address, Validators.NONE);
  }

  /**
   * Gets what stands at an address, unless it is what it was before.
   *
   * @param known what came with the page the last time
   */
  public synchronized Answer get(String address, Validators known) {
    try {
      return follow(Address.parse(address), known);
    } catch (FetchException e) {
      return e.answer(Plain.line(address));
    }
  }

  private Answer follow(Address asked, Validators known) throws FetchException {
    Address address = asked;
    for (int hop = 0; hop <= options.limits().redirects(); hop++) {
      Duration gap = robots.check(address);
      Wire.Received received = exchange(address, known, gap, options.limits().bytes());
      Head head = received.head();
      if (REDIRECTS.contains(head.status()) && head.first("location").isPresent()) {
        address = address.resolve(head.first("location").get());
        continue;
      }
      return answer(address, known, received);
    }
    throw FetchException.lasting(
        Refusal.TOO_MANY_REDIRECTS,
        "leads to more than " + options.limits().redirects() + " redirects, perhaps in a circle");
  }

  private Answer answer(Address address, Validators known, Wire.Received received)
      throws FetchException {
    Head head = received.head();
    int status = head.status();
    if (status == 304 && !known.equals(Validators.NONE)) {
      return new Answer.Unchanged(address.toString());
    }
    if (status < 200 || status > 299) {
      throw refused(status);
    }
    if (received.body().length > options.limits().bytes()) {
      throw FetchException.lasting(
          Refusal.TOO_LARGE,
          "larger than " + (options.limits().bytes() >> 20) + " MiB, too much for one article");
    }
    return new Answer.Page(
        address.toString(),
        received.body(),
        head.first("content-type").orElse(null),
        new Validators(head.first("etag").orElse(null), head.first("last-modified").orElse(null)));
  }

  private static FetchException refused(int status) {
    String message =
        switch (status) {
          case 401, 402, 403, 407 ->
              "access denied (status " + status + "); it is not for everybody";
          case 404, 410 -> "nothing there (status " + status + "); check the spelling";
          default -> "answers with status " + status + (status >= 500 ? "; try later" : "");
        };
    return status >= 500 || status == 408 || status == 425
        ? FetchException.passing(Refusal.HTTP_STATUS, message)
        : FetchException.lasting(Refusal.HTTP_STATUS, message);
  }

  /** Robots.txt itself stands under no robots.txt. */
  private Wire.Received robotsText(Address asked) throws FetchException {
    Address address = asked;
    for (int hop = 0; hop <= options.limits().redirects(); hop++) {
      Wire.Received received = exchange(address, Validators.NONE, Duration.ZERO, Robots.BYTES);
      Optional<String> location = received.head().first("location");
      if (!REDIRECTS.contains(received.head().status()) || location.isEmpty()) {
        return received;
      }
      address = address.resolve(location.get());
    }
    throw FetchException.lasting(
        Refusal.TOO_MANY_REDIRECTS, "its robots.txt leads to redirects without end");
  }

  /** One request, and again a little later if the host says that it is busy. */
  private Wire.Received exchange(Address address, Validators known, Duration gap, int bytes)
      throws FetchException {
    List<InetAddress> networkAddresses = networkAddresses(address);
    Map<String, String> fields = fields(known);
    Duration backOff = FIRST_BACK_OFF;
    for (int attempt = 1; ; attempt++) {
      pacing.await(address.host());
      Wire.Received received;
      try {
        received = wire.get(address, networkAddresses, fields, bytes);
      } finally {
        rest(address, networkAddresses, gap);
      }
      int status = received.head().status();
      if (!BUSY.contains(status)) {
        return received;
      }
      Duration wait = retryAfter(received.head()).orElse(backOff);
      pacing.rest(address.host(), wait);
      if (attempt == ATTEMPTS || wait.compareTo(options.limits().patience()) > 0) {
        throw FetchException.until(
            Refusal.TRY_LATER,
            wait,
            "its host is busy (status " + status + "); try again in " + wait.toSeconds() + " s");
      }
      backOff = backOff.multipliedBy(2);
    }
  }

  private void rest(Address address, List<InetAddress> networkAddresses, Duration gap) {
    // Whoever runs a server on this very machine is the one who asks it.
    boolean own = networkAddresses.stream().allMatch(InetAddress::isLoopbackAddress);
    Duration usual = own ? Duration.ZERO : options.limits().gap();
    pacing.rest(address.host(), gap.compareTo(usual) > 0 ? gap : usual);
  }

  private Map<String, String> fields(Validators known) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("User-Agent", options.userAgent());
    fields.put("Accept", ACCEPTED);
    fields.put("Accept-Encoding", Coding.ACCEPTED);
    if (known.etag() != null) {
      fields.put("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      fields.put("If-Modified-Since", known.lastModified());
    }
    return fields;
  }

  /** Looked up once: these are checked, and to these and no others a connection is made. */
  private List<InetAddress> networkAddresses(Address address) throws FetchException {
    int port = address.effectivePort();
    if (!options.allowLocal() && port < 1024 && port != 80 && port != 443) {
      throw FetchException.lasting(
          Refusal.BAD_ADDRESS,
          "names port " + port + ", where no web pages are; --allow-local allows it");
    }
    List<InetAddress> found;
    try {
      found = options.resolver().resolve(address.host());
    } catch (UnknownHostException e) {
      throw FetchException.passing(
          Refusal.UNREACHABLE, "no host of that name is known; check the spelling and the network");
    }
    for (InetAddress networkAddress : found) {
      Optional<String> kind = Inward.kind(networkAddress);
      if (kind.isPresent() && !options.allowLocal()) {
        throw FetchException.lasting(
            Refusal.INWARD_ADDRESS,
            "leads to %s (%s), not to the public web; --allow-local allows it"
                .formatted(networkAddress.getHostAddress(), kind.get()));
      }
    }
    return found.subList(0, Math.min(NETWORK_ADDRESSES, found.size()));
  }

  /** Seconds, or a date (RFC 9110, 10.2.3). */
  private Optional<Duration> retryAfter(Head head) {
    String value = head.first("retry-after").orElse("");
    if (value.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      var date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(options.timing().now(), date);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
