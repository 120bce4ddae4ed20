package org.depesche.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the network addresses of a host. */
public interface Resolver {

  /** As this machine does it. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * @param host a name in ASCII, an IPv4 address, or an IPv6 address in brackets
   * @return at least one
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
