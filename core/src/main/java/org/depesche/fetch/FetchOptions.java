package org.depesche.fetch;

import javax.net.ssl.SSLContext;

/**
 * How to fetch.
 *
 * @param userAgent how we call ourselves: name, version and, in brackets, whom to ask about us
 * @param allowLocal whether addresses may lead to this machine and into its network, on any port
 * @param resolver finds the network addresses of a host
 * @param timing the clock
 * @param tls whom to trust
 */
public record FetchOptions(
    String userAgent,
    boolean allowLocal,
    FetchLimits limits,
    Resolver resolver,
    Timing timing,
    SSLContext tls) {

  /** For the web as it is. */
  public static FetchOptions standard(String userAgent, boolean allowLocal, Timing timing) {
    return new FetchOptions(
        userAgent, allowLocal, FetchLimits.STANDARD, Resolver.SYSTEM, timing, Wire.standardTls());
  }
}
