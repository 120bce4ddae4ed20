package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.model.Article;
import org.depesche.model.Hints;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

  @Test
  void readsWhatNewsPleaseWrites() {
    String record =
        """
        {"authors": ["Anna Muster", "Bernd Beispiel"], "date_download": "2031-01-01 00:00:00", "date_modify": "None",
         "date_publish": "2024-06-04 10:00:00", "description": "Kurz.", "language": "de", "maintext": "Die Fähre fährt.\\nWieder.",
         "source_domain": "hafenbote.example", "title": "Fähre", "title_rss": null, "url": "https://hafenbote.example/1"}
        """
            .replace("\n", " ");
    Article article = Made.article(Made.open("a.jsonl", record).get(0));
    assertThat(article.location()).isEqualTo("https://hafenbote.example/1");
    assertThat(new String(article.content(), UTF_8)).isEqualTo("Die Fähre fährt.\nWieder.");
    assertThat(article.mediaType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(article.hints())
        .isEqualTo(
            new Hints(
                "jsonl",
                "Fähre",
                "hafenbote.example",
                List.of("Anna Muster", "Bernd Beispiel"),
                "2024-06-04 10:00:00",
                null,
                "de"));
  }

  @Test
  void readsWhatFundusWritesWithItsSections() {
    String records =
        """
        [
          {"title": "Fähre", "authors": ["Anna Muster"], "publishing_date": "2024-06-04 10:00:00+02:00",
           "body": {"summary": ["Das Wichtigste."], "sections": [{"headline": ["Am Kai"], "paragraphs": ["Eins.", "Zwei."]}]},
           "topics": ["Hafen"], "free_access": true},
          {"title": "Seite", "html": {"content": "<html><body><p>Seite.</p>", "requested_url": "https://h.example/2",
           "source_info": {"publisher": "Hafenbote"}}, "plaintext": "Seite."}
        ]
        """;
    List<Input> inputs = Made.open("articles.json", records);
    assertThat(inputs)
        .extracting(Made::told)
        .containsExactly("articles.json#1: found", "https://h.example/2: found");
    assertThat(Made.text(inputs.get(0))).isEqualTo("Das Wichtigste.\n\nAm Kai\n\nEins.\n\nZwei.");
    assertThat(Made.article(inputs.get(1)).mediaType()).startsWith("text/html");
    assertThat(Made.article(inputs.get(1)).hints().publisher()).isEqualTo("Hafenbote");
  }

  @Test
  void readsWhatTrafilaturaWrites() {
    String record =
        """
        {"title": "Ferry", "author": "Jo Doe; Kim Roe", "hostname": "post.example", "date": "2024-06-04", "fingerprint": "x",
         "raw_text": "Raw text.", "text": "The text.", "language": "en", "filedate": "2031-01-01",
         "source": "https://post.example/ferry", "source-hostname": "The Post", "excerpt": "..."}
        """;
    Article article = Made.article(Made.open("page.json", record).get(0));
    assertThat(article.location()).isEqualTo("https://post.example/ferry");
    assertThat(article.hints().publisher()).isEqualTo("The Post");
    assertThat(article.hints().authors()).containsExactly("Jo Doe", "Kim Roe");
    assertThat(article.hints().published()).isEqualTo("2024-06-04");
    assertThat(new String(article.content(), UTF_8)).isEqualTo("The text.");
  }

  @Test
  void tellsOfBadLinesByNumberAndReadsTheRest() {
    String lines =
        """
        {"text": "Eins."}

        {"text": "Zwei.", "text": "Drei."}
        {"text": broken}
        [1, 2]
        {"title": "ohne Text"}
        {"text": "Vier."}
        """;
    List<Input> inputs = Made.open("a.jsonl", lines);
    assertThat(inputs)
        .extracting(Made::told)
        .containsExactly(
            "a.jsonl#1: found",
            "a.jsonl#3: bad-record",
            "a.jsonl#4: bad-record",
            "a.jsonl#5: bad-record",
            "a.jsonl#6: bad-record",
            "a.jsonl#7: found");
    assertThat(((Input.Skipped) inputs.get(1)).message()).contains("twice").doesNotContain("\n");
  }

  @Test
  void readsRecordsUnderAnyNameByTheirContent() {
    assertThat(Made.open("-", "{\"text\": \"Eins.\"}\n{\"text\": \"Zwei.\"}"))
        .extracting(Made::told)
        .containsExactly("-#1: found", "-#2: found");
    assertThat(Made.open("notes.txt", "{Anmerkung} Ein Satz."))
        .extracting(Made::text)
        .containsExactly("{Anmerkung} Ein Satz.");
    assertThat(Made.open("notes.txt", "[Foto] Ein Satz."))
        .extracting(Made::told)
        .containsExactly("notes.txt: found");
  }

  @Test
  void placesASingleRecordWhereItsFileIs() {
    assertThat(Made.open("a.json", "{\"text\": \"Eins.\"}"))
        .extracting(Made::told)
        .containsExactly("a.json: found");
    assertThat(Made.open("a.json", "{\n\"text\": \"Eins.\"\n}"))
        .extracting(Made::told)
        .containsExactly("a.json: found");
  }

  @Test
  void readsAnArrayUpToItsError() {
    assertThat(
            Made.open(
                "a.json",
                "[{\"text\": \"Eins.\"}, {\"text\": \"Zwei.\"}, {\"text\": nix}, {\"text\":"
                    + " \"Vier.\"}]"))
        .extracting(Made::told)
        .containsExactly("a.json#1: found", "a.json#2: found", "a.json: bad-record");
  }

  @Test
  void survivesDeepAndLongRecords() {
    String deep = "{\"text\": " + "[".repeat(100_000) + "\n{\"text\": \"Gut.\"}\n";
    assertThat(Made.open("a.jsonl", deep))
        .extracting(Made::told)
        .containsExactly("a.jsonl#1: bad-record", "a.jsonl#2: found");
    String longLine =
        "{\"text\": \"" + "a".repeat(5 * Ingest.LIMIT) + "\"}\n{\"text\": \"Gut.\"}\n";
    assertThat(Made.open("a.jsonl", longLine))
        .extracting(Made::told)
        .containsExactly("a.jsonl#1: too-large", "a.jsonl#2: found");
  }

  @Test
  void keepsTheTextAsItIsAndDropsAMark() {
    List<Input> inputs =
        Made.open("a.jsonl", "\ufeff{\"text\": \"  Eins. \\n\", \"date\": 1717488000}\r\n");
    assertThat(Made.text(inputs.get(0))).isEqualTo("  Eins. \n");
    assertThat(Made.article(inputs.get(0)).hints().published()).isEqualTo("1717488000");
  }
}
