package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchivesTest {

  private static final byte[] SMALL =
      Made.zip(
          "a.txt", "Eins.", "b/c.html", "<html><p>Zwei.", "leer.txt", "", "bild.png", "\u0089PNG");

  @Test
  void readsTheEntriesOfAZipFile() {
    assertThat(Made.open("x.zip", SMALL))
        .extracting(Made::told)
        .containsExactly(
            "x.zip!/a.txt: found",
            "x.zip!/b/c.html: found",
            "x.zip!/leer.txt: empty",
            "x.zip!/bild.png: found");
  }

  @Test
  void readsArchivesInArchivesOfOtherKinds() {
    byte[] inner = Made.gzip(Made.tar("t.txt", "Im tar.", "z.zip", SMALL));
    assertThat(Made.open("x.zip", Made.zip("in.tar.gz", inner, "nach.txt", "Danach.")))
        .extracting(Made::told)
        .containsExactly(
            "x.zip!/in.tar.gz!/t.txt: found",
            "x.zip!/in.tar.gz!/z.zip!/a.txt: found",
            "x.zip!/in.tar.gz!/z.zip!/b/c.html: found",
            "x.zip!/in.tar.gz!/z.zip!/leer.txt: empty",
            "x.zip!/in.tar.gz!/z.zip!/bild.png: found",
            "x.zip!/nach.txt: found");
  }

  @Test
  void readsACompressedFileUnderItsOwnName() {
    List<Input> inputs = Made.open("page.html.gz", Made.gzip("<p>Ein Satz.</p>".getBytes(UTF_8)));
    assertThat(inputs).extracting(Made::told).containsExactly("page.html.gz: found");
    assertThat(Made.article(inputs.get(0)).mediaType()).isEqualTo("text/html");
    byte[] two = Made.joined(Made.gzip("Ein ".getBytes(UTF_8)), Made.gzip("Satz.".getBytes(UTF_8)));
    assertThat(Made.text(Made.open("a.gz", two).get(0))).isEqualTo("Ein Satz.");
  }

  @Test
  void leavesOutWhatSystemsAndHiddenFoldersAdd() {
    byte[] zip = Made.zip("__MACOSX/._a.txt", "x", ".git/b.txt", "x", "a.txt", "Eins.");
    assertThat(Made.open("x.zip", zip))
        .extracting(Made::told)
        .containsExactly("x.zip!/a.txt: found");
  }

  @Test
  void showsNamesThatLeadOutOfTheArchiveAsTheyAreAndWritesNothing() {
    byte[] zip =
        Made.zip("../../etc/a.txt", "Eins.", "/etc/b.txt", "Zwei.", "c\u001b[2J\n.txt", "Drei.");
    assertThat(Made.open("x.zip", zip))
        .extracting(Input::location)
        .containsExactly(
            "x.zip!/../../etc/a.txt", "x.zip!/etc/b.txt", "x.zip!/c\ufffd[2J\ufffd.txt");
  }

  @Test
  void tellsOfEncryptedEntriesAndReadsTheOthers() {
    byte[] zip = Made.zipStored("a.txt", "Eins.", "b.txt", "Zwei.");
    zip[6] |= 1; // the bit that says encrypted, in the first entry's head
    assertThat(Made.open("x.zip", zip))
        .extracting(Made::told)
        .containsExactly("x.zip!/a.txt: encrypted", "x.zip!/b.txt: found");
  }

  @Test
  void saysThatAnEncryptedEntryOfUnknownLengthHidesWhatFollows() {
    byte[] zip = Made.zip("a.txt", "Eins.", "b.txt", "Zwei.");
    zip[6] |= 1;
    assertThat(Made.open("x.zip", zip))
        .extracting(Made::told)
        .containsExactly("x.zip!/a.txt: encrypted", "x.zip: encrypted");
  }

  @Test
  void tellsOfOfficeDocumentsInOneLine() {
    byte[] document = Made.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
    assertThat(Made.open("x.docx", document))
        .extracting(Made::told)
        .containsExactly("x.docx: binary");
    assertThat(Made.open("anything", document))
        .extracting(Made::told)
        .containsExactly("anything: binary");
  }

  @Test
  void tellsOfAnArchiveWithoutArticles() {
    assertThat(Made.open("x.zip", Made.zip()))
        .extracting(Made::told)
        .containsExactly("x.zip: empty");
    assertThat(Made.open("x.tar", Made.tar(".a", "x")))
        .extracting(Made::told)
        .containsExactly("x.tar: empty");
  }

  @Test
  void stopsAtADecompressionBombWhereverItLies() throws IOException {
    byte[] zeros = zeros(300 << 20);
    assertThat(Made.open("bomb.gz", zeros))
        .extracting(Made::told)
        .containsExactly("bomb.gz: too-large");
    byte[] zip = Made.zip("a.txt", "Eins.", "in.zip", Made.zip("bomb.gz", zeros), "b.txt", "Zwei.");
    assertThat(Made.open("x.zip", zip))
        .extracting(Made::told)
        .containsExactly(
            "x.zip!/a.txt: found", "x.zip!/in.zip!/bomb.gz: too-large", "x.zip!/b.txt: found");
    byte[] tar = Made.gzip(Made.tar("big.txt", new byte[300 << 20], "c.txt", "Drei."));
    assertThat(Made.open("x.zip", Made.zip("a.txt", "Eins.", "b.tar.gz", tar, "d.txt", "Vier.")))
        .extracting(Made::told)
        .containsExactly(
            "x.zip!/a.txt: found", "x.zip!/b.tar.gz!/big.txt: too-large", "x.zip: too-large");
  }

  @Test
  void stopsAtAFlatBombOfOneEntry() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      byte[] block = new byte[1 << 20];
      java.util.Arrays.fill(block, (byte) 'a');
      for (int i = 0; i < 300; i++) {
        zip.write(block);
      }
      zip.closeEntry();
    }
    assertThat(Made.open("x.zip", bytes.toByteArray()))
        .extracting(Made::told)
        .containsExactly("x.zip!/a.txt: too-large", "x.zip: too-large");
  }

  @Test
  void opensArchivesInArchivesToADepthAndNoFurther() {
    byte[] nested = "Ein Satz.".getBytes(UTF_8);
    for (int i = 0; i < 30; i++) {
      nested = Made.zip("in.zip", nested);
    }
    List<Input> inputs = Made.open("x.zip", nested);
    assertThat(inputs).hasSize(1);
    assertThat(Made.told(inputs.get(0))).endsWith(": too-deep");
  }

  @Test
  void readsNoMoreThanSoManyEntries() {
    Object[] many = new Object[40];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i + ".txt";
      many[i + 1] = "Satz " + i;
    }
    Limits few = new Limits(5, 10, 1 << 20, 200, 1 << 20);
    List<Input> inputs = Made.open("x.zip", Made.zip(many), few);
    assertThat(inputs).hasSize(11);
    assertThat(Made.told(inputs.get(10))).isEqualTo("x.zip: too-large");
  }

  private static byte[] zeros(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      byte[] block = new byte[1 << 20];
      java.util.Arrays.fill(block, (byte) ' ');
      for (int i = 0; i < count >> 20; i++) {
        gzip.write(block);
      }
    }
    return bytes.toByteArray();
  }
}
