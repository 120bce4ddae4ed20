package org.depesche.fetch;

import java.util.Locale;

/** Why nothing was fetched from an address. */
public enum Refusal {
  /** No http or https address, or one with credentials, a forbidden port or an odd host. */
  BAD_ADDRESS,
  /** It leads to this machine or into its network. */
  INWARD_ADDRESS,
  /** The robots.txt of its host keeps programs out. */
  REFUSED_BY_ROBOTS,
  /** No such host, no connection, no trust in its certificate, no answer in time. */
  UNREACHABLE,
  /** An answer that is no HTTP, or that breaks off. */
  BROKEN_ANSWER,
  /** More redirects than {@link FetchLimits#redirects()}. */
  TOO_MANY_REDIRECTS,
  /** An answer that says that there is nothing, or nothing for us. */
  HTTP_STATUS,
  /** More bytes than {@link FetchLimits#bytes()}. */
  TOO_LARGE,
  /** The host asked to be left alone for longer than we wait. */
  TRY_LATER;

  /** As it is printed: {@code inward-address}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
