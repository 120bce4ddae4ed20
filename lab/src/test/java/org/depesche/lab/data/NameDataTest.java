package org.depesche.lab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.depesche.annotate.Tokenizer;
import org.depesche.annotate.linear.NameLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameDataTest {

  @TempDir Path folder;

  @Test
  void readsMentionsByTheirOffsets() throws IOException {
    Path file = folder.resolve("docs.json.gz");
    String text = "Paula Berg wohnt im schönen Ulm.";
    gzip(
        file,
        """
        {"text": {"string": "%1$s"}, "conceptMentions": {"array": [
          {"type": "person", "span": {"start": 0, "end": 10}},
          {"type": "LOCATION_CITY", "span": {"start": 28, "end": 31}}]}}
        {"text": "%1$s", "conceptMentions": []}
        """
            .formatted(text));

    List<NamedSentence> sentences = SmartDataSentences.read(file, Tokenizer.of("de"));

    assertThat(sentences).hasSize(2);
    assertThat(sentences.getFirst().forms())
        .containsExactly("Paula", "Berg", "wohnt", "in", "dem", "schönen", "Ulm", ".");
    assertThat(labels(sentences.getFirst()))
        .containsExactly("B-PER", "I-PER", "O", "O", "O", "O", "B-LOC", "O");
    assertThat(labels(sentences.getLast())).containsOnly("O");
  }

  @Test
  void readsColumnsAndCutsContractions() throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.writeString(
        file,
        """
        #\tnowhere\t[2031-01-01]
        1\tUlmer\tB-LOCderiv\tO
        2\tLeute\tO\tO
        3\tim\tO\tO
        4\tSC\tB-ORG\tO
        5\tUlm\tI-ORG\tO

        """);

    NamedSentence sentence = NameColumns.GERMEVAL.read(file, Tokenizer.of("de")).getFirst();

    assertThat(sentence.forms()).containsExactly("Ulmer", "Leute", "in", "dem", "SC", "Ulm");
    assertThat(labels(sentence)).containsExactly("O", "O", "O", "O", "B-ORG", "I-ORG");
  }

  @Test
  void keepsSilverNamesOfUnknownKindOpen() throws IOException {
    Path file = folder.resolve("silver.tsv");
    Files.writeString(file, "Ilse\tPERSON\nsah\tO\nFaust\tMISC\n\n");

    int[] right = Silver.names(file).getFirst().right();

    assertThat(Integer.bitCount(right[0])).isEqualTo(1);
    assertThat(Integer.bitCount(right[2])).isEqualTo(3);
  }

  private static List<String> labels(NamedSentence sentence) {
    return Arrays.stream(sentence.labels()).mapToObj(NameLabels.ALL::get).toList();
  }

  private static void gzip(Path file, String text) throws IOException {
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
