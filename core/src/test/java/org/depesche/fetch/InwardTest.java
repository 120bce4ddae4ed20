package org.depesche.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InwardTest {

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, unspecified",
    "0.1.2.3, unspecified",
    "10.0.0.1, private",
    "10.255.255.255, private",
    "100.64.0.0, shared by a provider",
    "100.127.255.255, shared by a provider",
    "127.0.0.1, this machine",
    "127.255.255.254, this machine",
    "169.254.169.254, link-local",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.168.1.1, private",
    "192.0.2.1, reserved for documentation",
    "198.19.0.1, reserved for measurements",
    "224.0.0.1, multicast",
    "255.255.255.255, reserved",
    "::, unspecified",
    "::1, this machine",
    "fc00::1, private",
    "fdff::1, private",
    "fe80::1, link-local",
    "febf::1, link-local",
    "fec0::1, reserved",
    "ff02::1, multicast",
    "::ffff:127.0.0.1, this machine",
    "::ffff:7f00:1, this machine",
    "::ffff:0a00:1, private",
    "::127.0.0.1, reserved",
    "::ffff:0:127.0.0.1, reserved",
    "2002:7f00:1::, a 6to4 address",
    "2002:c0a8:101::1, a 6to4 address",
    "2001:0:1::1, reserved",
    "2001:db8::1, reserved for documentation",
    "64:ff9b::7f00:1, this machine",
    "64:ff9b::10.0.0.1, private",
    "64:ff9b:1::1, reserved",
  })
  void namesTheKindOfInwardAddresses(String address, String kind) throws Exception {
    assertThat(Inward.kind(InetAddress.getByName(address))).hasValue(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "223.255.255.255",
        "::ffff:1.1.1.1",
        "2606:4700::1111",
        "2a00::1",
        "64:ff9b::1.1.1.1"
      })
  void letsPublicAddressesPass(String address) throws Exception {
    assertThat(Inward.kind(InetAddress.getByName(address))).isEmpty();
  }
}
