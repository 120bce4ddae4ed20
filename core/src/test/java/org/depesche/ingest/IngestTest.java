package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestTest {

  @TempDir Path folder;

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private List<Input> open(Object... paths) {
    List<String> names = java.util.Arrays.stream(paths).map(Object::toString).toList();
    return Ingest.open(names, InputStream.nullInputStream()).toList();
  }

  private static String code(Input input) {
    return input instanceof Input.Skipped skipped ? skipped.code() : "found";
  }

  private Article article(Path path) {
    return ((Input.Found) open(path).get(0)).article();
  }

  @Test
  void readsFoldersRecursivelySortedAndWithoutHiddenFiles() throws IOException {
    write("b.txt", "Zweiter Text.");
    write("a/z.txt", "Erster Text.");
    write("a/.secret.txt", "Versteckt.");
    write(".git/config.txt", "Versteckt.");
    assertThat(open(folder))
        .extracting(Input::location)
        .containsExactly(folder.resolve("a/z.txt").toString(), folder.resolve("b.txt").toString());
  }

  @Test
  void keepsTheOrderOfTheInputsNamed() throws IOException {
    Path b = write("b.txt", "B.");
    Path a = write("a.txt", "A.");
    assertThat(open(b, a)).extracting(Input::location).containsExactly("" + b, "" + a);
  }

  @Test
  void readsStandardInputWhereADashIsNamed() {
    InputStream stream = new ByteArrayInputStream("Ein Satz.".getBytes(UTF_8));
    List<Input> inputs = Ingest.open(List.of("-"), stream).toList();
    assertThat(inputs).extracting(Input::location).containsExactly("-");
    assertThat(code(inputs.get(0))).isEqualTo("found");
  }

  @Test
  void tellsBadInputsInOneLineEachAndReadsTheRest() throws IOException {
    write("1-empty.txt", "");
    write("2-blank.txt", " \n\t\r\n");
    Files.write(folder.resolve("3-binary.txt"), new byte[] {'a', 0, 'b'});
    write("4-table.csv", "a,b\n1,2\n");
    write("5-data.json", "{}");
    write("6-good.txt", "Ein guter Text.");
    List<Input> inputs = open(folder, folder.resolve("no-such-file.txt"));
    assertThat(inputs)
        .extracting(IngestTest::code)
        .containsExactly(
            "empty", "empty", "binary", "unsupported", "bad-record", "found", "not-found");
    assertThat(inputs)
        .filteredOn(Input.Skipped.class::isInstance)
        .allSatisfy(
            i -> assertThat(((Input.Skipped) i).message()).isNotBlank().doesNotContain("\n"));
  }

  @Test
  void refusesMoreBytesThanTheLimit() throws IOException {
    Path large = folder.resolve("large.txt");
    byte[] line = new byte[Ingest.LIMIT + 1];
    java.util.Arrays.fill(line, (byte) 'a');
    Files.write(large, line);
    assertThat(open(large)).extracting(IngestTest::code).containsExactly("too-large");
    Files.write(large, java.util.Arrays.copyOf(line, Ingest.LIMIT));
    assertThat(open(large)).extracting(IngestTest::code).containsExactly("found");
  }

  @Test
  void tellsOfAnEmptyFolderThatWasNamedButNotOfOneInside() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("outer/inner"));
    assertThat(open(empty)).extracting(IngestTest::code).containsExactly("empty-folder");
    assertThat(open(folder)).extracting(IngestTest::code).containsExactly("empty-folder");
    write("outer/text.txt", "Ein Text.");
    assertThat(open(folder)).extracting(IngestTest::code).containsExactly("found");
  }

  @Test
  void readsEachFolderOnceHoweverManyLinksLeadToIt() throws IOException {
    write("a/text.txt", "Ein Text.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    assertThat(open(folder))
        .extracting(IngestTest::code)
        .containsExactlyInAnyOrder("repeated", "repeated", "found");
  }

  @Test
  void tellsOfALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    assertThat(open(folder)).extracting(IngestTest::code).containsExactly("not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, text, text/html",
    "page.htm, text, text/html",
    "notes.md, text, text/markdown",
    "notes.txt, <html>, text/plain",
    "data.xml, <html><body>x, text/html",
    "page, <!DOCTYPE html><p>x, text/html",
    "page.php, <html lang='de'>, text/html",
    "text, plain words, text/plain"
  })
  void tellsTheMediaTypeByNameThenByContent(String name, String content, String mediaType)
      throws IOException {
    assertThat(article(write(name, content)).mediaType()).isEqualTo(mediaType);
  }

  @Test
  void keepsTheBytesAsTheyAre() throws IOException {
    byte[] bytes = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', '\r', '\n', (byte) 0xff};
    Path file = Files.write(folder.resolve("odd.txt"), bytes);
    assertThat(article(file).content()).isEqualTo(bytes);
  }
}
