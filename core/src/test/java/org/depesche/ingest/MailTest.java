package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.depesche.model.Article;
import org.junit.jupiter.api.Test;

class MailTest {

  private static final String NEWSLETTER =
      """
      Received: from mail.example by other.example; Tue, 4 Jun 2024 08:00:01 +0200
      From: =?utf-8?Q?Der_Hafenbote_=E2=80=93_K=C3=BCste?= <brief@hafenbote.example>
      Subject: =?utf-8?B?RsOkaHJl?= wieder da
      Date: Tue, 4 Jun 2024 08:00:00 +0200
      List-Unsubscribe: <https://hafenbote.example/ab>
      Message-ID: <1@hafenbote.example>
      MIME-Version: 1.0
      Content-Language: de
      Content-Type: multipart/mixed; boundary=aussen

      --aussen
      Content-Type: multipart/alternative; boundary=innen

      --innen
      Content-Type: text/plain; charset=utf-8

      Die Fähre fährt.
      --innen
      Content-Type: text/html; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      <p>Die F=E4hre f=E4hrt.</p>
      --innen--
      --aussen
      Content-Type: image/png; name=bild.png
      Content-Disposition: attachment; filename=bild.png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      --aussen
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename="anhang.txt"
      Content-Transfer-Encoding: base64

      %s
      --aussen
      Content-Type: message/rfc822

      From: Anna Muster <anna@example.org>
      Subject: Innen
      Date: 3 Jun 2024 10:00 +0200

      Ein Brief im Brief.
      --aussen--
      """
          .formatted(Base64.getEncoder().encodeToString("Ein Anhang.".getBytes(UTF_8)));

  @Test
  void readsTheTextOfANewsletterWithItsHead() {
    List<Input> inputs = Made.open("brief.eml", NEWSLETTER);
    assertThat(inputs)
        .extracting(Made::told)
        .containsExactly("brief.eml: found", "brief.eml!/anhang.txt: found", "brief.eml#2: found");
    Article article = Made.article(inputs.get(0));
    assertThat(article.mediaType()).isEqualTo("text/html; charset=iso-8859-1");
    assertThat(new String(article.content(), java.nio.charset.StandardCharsets.ISO_8859_1).strip())
        .isEqualTo("<p>Die Fähre fährt.</p>");
    assertThat(article.hints().origin()).isEqualTo("mail");
    assertThat(article.hints().title()).isEqualTo("Fähre wieder da");
    assertThat(article.hints().publisher()).isEqualTo("Der Hafenbote – Küste");
    assertThat(article.hints().published()).isEqualTo("Tue, 4 Jun 2024 08:00:00 +0200");
    assertThat(article.hints().language()).isEqualTo("de");
    assertThat(Made.article(inputs.get(2)).hints().authors()).containsExactly("Anna Muster");
    assertThat(Made.text(inputs.get(2)).strip()).isEqualTo("Ein Brief im Brief.");
  }

  @Test
  void tellsALetterByItsHeadWhateverItsName() {
    assertThat(Made.open("brief", NEWSLETTER)).hasSize(3);
    String release = "From: Presseamt\nSubject: Fähre\n\nDie Fähre fährt wieder.\n";
    assertThat(Made.open("mitteilung.txt", release))
        .extracting(Made::text)
        .containsExactly(release);
  }

  @Test
  void readsTheLettersOfAMailbox() {
    String box =
        "From anna@example.org Tue Jun  4 08:00:00 2024\n"
            + "From: Anna Muster <anna@example.org>\n"
            + "Subject: Eins\n\n"
            + "Erster Brief.\n"
            + ">From hier an weiter.\n\n"
            + "From bernd@example.org Tue Jun  4 09:00:00 2024\n"
            + "From: bernd@example.org\n"
            + "Subject: Zwei\n\n"
            + "Zweiter Brief.\n";
    List<Input> inputs = Made.open("post.mbox", box);
    assertThat(inputs)
        .extracting(Made::told)
        .containsExactly("post.mbox#1: found", "post.mbox#2: found");
    assertThat(Made.text(inputs.get(0))).startsWith("Erster Brief.").contains("\nFrom hier an");
    assertThat(Made.article(inputs.get(1)).hints().title()).isEqualTo("Zwei");
  }

  @Test
  void tellsOfALetterWithoutText() {
    String letter =
        "From: a <a@b.example>\nSubject: x\nMIME-Version: 1.0\nContent-Type: image/png\n\nxx\n";
    assertThat(Made.open("a.eml", letter))
        .extracting(Made::told)
        .containsExactly("a.eml: bad-record");
  }

  @Test
  void survivesLettersInLettersWithoutEnd() {
    String letter = "Ein Satz.\n";
    for (int i = 0; i < 200; i++) {
      letter =
          "From: a <a@b.example>\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + letter;
    }
    assertThat(Made.open("a.eml", letter)).isNotEmpty();
    StringBuilder parts = new StringBuilder("From: a <a@b.example>\nMIME-Version: 1.0\n");
    for (int i = 0; i < 2000; i++) {
      parts
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append("\n");
    }
    assertThat(Made.open("a.eml", parts.toString())).isNotEmpty();
  }
}
