package org.depesche.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://example.org | http://example.org/",
        "HTTPS://News.Example.ORG/A?b=C | https://news.example.org/A?b=C",
        "http://example.org:80/a | http://example.org/a",
        "https://example.org:443 | https://example.org/",
        "http://example.org:8080/ | http://example.org:8080/",
        "http://example.org./a | http://example.org/a",
        "http://example.org/a#part | http://example.org/a",
        "http://example.org?q=1 | http://example.org/?q=1",
        "http://example.org/zwei Wörter | http://example.org/zwei%20W%C3%B6rter",
        "http://example.org/100%/%41 | http://example.org/100%25/%41",
        "http://example.org/a[1]^b | http://example.org/a%5B1%5D%5Eb",
        "http://example.org/a/../b/./c/.. | http://example.org/b/",
        "http://example.org/a/%2e%2E/b | http://example.org/b",
        "http://example.org/../../b | http://example.org/b",
        "http://bücher.example/ | http://xn--bcher-kva.example/",
        "http://straße.example/ | http://xn--strae-oqa.example/",
        "http://１２７.０.０.１/ | http://127.0.0.1/",
        "http://example。org/ | http://example.org/",
        "http://my_page.example.org/ | http://my_page.example.org/",
        "http://[::1]:8080/a | http://[::1]:8080/a",
        "http://[2001:DB8::1]/ | http://[2001:db8::1]/",
        "http://127.0.0.1/ | http://127.0.0.1/",
      })
  void bringsAddressesIntoANormalForm(String written, String expected) throws Exception {
    assertThat(Address.parse(written).toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "ftp://example.org/",
        "file:///etc/passwd",
        "gopher://example.org/",
        "http:/example.org/",
        "http:///etc/passwd",
        "http://",
        "http://user@example.org/",
        "http://user:secret@example.org/",
        "http://example.org@127.0.0.1/",
        "http://example.org:80@127.0.0.1/",
        "http://example.org\\@127.0.0.1/",
        "http://example.org\\.evil.example/",
        "http://example.org%00.evil.example/",
        "http://127.0.0.1%23.example.org/",
        "http://exa\tmple.org/",
        "http://example.org/\r\nHost: inner",
        "http://exa mple.org/",
        "http://example..org/",
        "http://.example.org/",
        "http://example.org:0/",
        "http://example.org:99999/",
        "http://example.org:80:80/",
        "http://example.org:http/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://127.0.0.01/",
        "http://127.0.0.256/",
        "http://127.0.0.1.2/",
        "http://0/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://[fe80::1%eth0]/",
        "http://::1/",
        "http://①②⑦.1/",
      })
  void refusesWhatIsNoAddressOrCouldBeReadInTwoWays(String written) {
    assertThatThrownBy(() -> Address.parse(written)).isInstanceOf(FetchException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "b, http://example.org/x/b",
    "./b?c, http://example.org/x/b?c",
    "../b, http://example.org/b",
    "/b, http://example.org/b",
    "?c, http://example.org/x/y?c",
    "#c, http://example.org/x/y?z",
    "'', http://example.org/x/y?z",
    "//other.example/b, http://other.example/b",
    "https://other.example, https://other.example/",
  })
  void resolvesReferencesAsOnThePage(String reference, String expected) throws Exception {
    Address page = Address.parse("http://example.org/x/y?z");
    assertThat(page.resolve(reference).toString()).isEqualTo(expected);
  }

  @Test
  void isTheSameWhenParsedAgainWhateverItWas() {
    Random random = new Random(11);
    String alphabet = "ab./:?#[]@%2eE\\ üß。0x17-_|\u0000\ud800";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text =
          new StringBuilder(random.nextBoolean() ? "http://" : "https://a.example/");
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        Address address = Address.parse(text.toString());
        assertThat(Address.parse(address.toString())).as(text.toString()).isEqualTo(address);
        assertThat(address.toString()).matches("[!-~]+");
      } catch (FetchException e) {
        assertThat(e).hasMessageNotContaining("\n");
      }
    }
  }
}
