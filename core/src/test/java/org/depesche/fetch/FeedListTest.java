package org.depesche.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedListTest {

  @Test
  void readsAnAddressALine() {
    assertThat(
            FeedList.parse(
                "\uFEFF# mine\r\n http://a.example/feed \n\nhttp://b.example/\nhttp://b.example/"))
        .containsExactly("http://a.example/feed", "http://b.example/");
  }

  @Test
  void readsOpmlWithFolders() {
    String opml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <opml version="2.0"><body>
          <outline text="Norden"><outline type="rss" text="A &amp; B" xmlUrl="http://a.example/?x=1&amp;y=2"/></outline>
          <outline text="&x;" xmlurl="http://b.example/feed"/>
          <outline text="no feed" htmlUrl="http://c.example/"/>
        </body></opml>
        """;

    assertThat(FeedList.parse(opml))
        .containsExactly("http://a.example/?x=1&y=2", "http://b.example/feed");
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(FeedList.parse("")).isEmpty();
    assertThat(FeedList.parse("<opml")).isEmpty();
  }
}
