package org.depesche.fetch;

import java.time.Duration;

/**
 * How much and how long. Sizes in bytes.
 *
 * @param bytes of a body, decompressed
 * @param redirects that are followed
 * @param connect until a connection stands
 * @param silence between two bytes
 * @param whole from the first byte sent to the last one received
 * @param gap from the end of one request to a host to the next
 * @param patience the longest wait for a host before it is given up
 */
public record FetchLimits(
    int bytes,
    int redirects,
    Duration connect,
    Duration silence,
    Duration whole,
    Duration gap,
    Duration patience) {

  /** 8 MiB, 10 redirects, a minute for a page, a second between two pages of a host. */
  public static final FetchLimits STANDARD =
      new FetchLimits(
          8 << 20,
          10,
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60));
}
