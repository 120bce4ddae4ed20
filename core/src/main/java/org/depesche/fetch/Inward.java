package org.depesche.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells network addresses of the public internet from those that lead to this machine, into its
 * network, or nowhere. The networks are those of the IANA registries of special-purpose addresses
 * (RFC 6890 and its updates).
 */
final class Inward {

  private record Network(byte[] prefix, int bits, String what) {

    /**
     * @param cidr such as {@code 10.0.0.0/8}
     */
    static Network of(String cidr, String what) {
      int slash = cidr.indexOf('/');
      try {
        byte[] prefix = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
        return new Network(prefix, Integer.parseInt(cidr.substring(slash + 1)), what);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(cidr, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit += 8) {
        int mask = bits - bit >= 8 ? 0xff : 0xff00 >> (bits - bit) & 0xff;
        if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Network> INWARD =
      List.of(
          Network.of("0.0.0.0/8", "unspecified"),
          Network.of("10.0.0.0/8", "private"),
          Network.of("100.64.0.0/10", "shared by a provider"),
          Network.of("127.0.0.0/8", "this machine"),
          Network.of("169.254.0.0/16", "link-local"),
          Network.of("172.16.0.0/12", "private"),
          Network.of("192.0.0.0/24", "reserved"),
          Network.of("192.0.2.0/24", "reserved for documentation"),
          Network.of("192.88.99.0/24", "a 6to4 relay"),
          Network.of("192.168.0.0/16", "private"),
          Network.of("198.18.0.0/15", "reserved for measurements"),
          Network.of("198.51.100.0/24", "reserved for documentation"),
          Network.of("203.0.113.0/24", "reserved for documentation"),
          Network.of("224.0.0.0/4", "multicast"),
          Network.of("240.0.0.0/4", "reserved"),
          Network.of("::/128", "unspecified"),
          Network.of("::1/128", "this machine"),
          Network.of("fc00::/7", "private"),
          Network.of("fe80::/10", "link-local"),
          Network.of("ff00::/8", "multicast"),
          Network.of("2001::/23", "reserved"), // Teredo and others that hide another address
          Network.of("2001:db8::/32", "reserved for documentation"),
          Network.of("2002::/16", "a 6to4 address"),
          Network.of("3fff::/20", "reserved for documentation"));

  /** All that was ever given out in IPv6; whatever lies outside is for special purposes. */
  private static final Network GLOBAL_6 = Network.of("2000::/3", "global");

  /** Where a network without IPv4 puts the IPv4 addresses of others (RFC 6052). */
  private static final Network NAT64 = Network.of("64:ff9b::/96", "translated");

  private Inward() {}

  /** What kind of inward address it is, as an adjective or a noun phrase; empty if it is none. */
  static Optional<String> kind(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (NAT64.holds(bytes)) {
      bytes = Arrays.copyOfRange(bytes, 12, 16);
    }
    for (Network network : INWARD) {
      if (network.holds(bytes)) {
        return Optional.of(network.what());
      }
    }
    return bytes.length == 4 || GLOBAL_6.holds(bytes) ? Optional.empty() : Optional.of("reserved");
  }
}
