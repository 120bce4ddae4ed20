package org.depesche.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainTest {

  private static final String TREES =
      """
      # sent_id = a1
      1\tDie\tder\tDET\tART\tCase=Nom|PronType=Art\t2\tdet\t_\t_
      2\tBäuerin\tBäuerin\tNOUN\tNN\tCase=Nom|Number=Sing\t3\tnsubj\t_\t_
      3\tpflügt\tpflügen\tVERB\tVVFIN\tMood=Ind|VerbForm=Fin\t0\troot\t_\t_
      4-5\tim\t_\t_\t_\t_\t_\t_\t_\t_
      4\tin\tin\tADP\tAPPR\t_\t6\tcase\t_\t_
      5\tdem\tder\tDET\tART\tCase=Dat|PronType=Art\t6\tdet\t_\t_
      6\tMai\tMai\tNOUN\tNN\tCase=Dat|Number=Sing\t3\tobl\t_\t_
      7\t.\t.\tPUNCT\t$.\t_\t3\tpunct\t_\t_

      """;
  private static final String SILVER =
      """
      Otto\tPROPN\tPERSON\t2\tnsubj
      lacht\tVERB\tO\t0\troot
      .\tPUNCT\tO\t2\tpunct

      """;
  private static final String NAMES =
      """
      #\tnowhere\t[2031-01-01]
      1\tEmma\tB-PER\tO
      2\tlacht\tO\tO

      """;

  @TempDir Path folder;

  @Test
  void givesTheSameBytesTwice() throws IOException {
    // enough for three folds of the jackknife, which keeps neighbours together
    write("data/treebanks/ud-de-gsd/de_gsd-ud-dev.conllu", TREES.repeat(30));
    write(
        "data/treebanks/ud-de-pud/de_pud-ud-test.conllu", TREES.replace("Mai", "Juni").repeat(30));
    write("data/silver-de/silver-de.tsv", SILVER);
    write("data/ner-de/germeval2014-dev/NER-de-dev.tsv", NAMES);

    train("one");
    train("two");

    List<Path> files = files("one");
    assertThat(files).hasSize(6);
    for (Path file : files) {
      assertThat(folder.resolve("two").resolve(folder.resolve("one").relativize(file)))
          .hasSameBinaryContentAs(file);
    }
  }

  @Test
  void stopsIfNothingButTheTreebanksIsThere() throws IOException {
    write("data/treebanks/ud-de-gsd/de_gsd-ud-dev.conllu", TREES);
    StringWriter errors = new StringWriter();

    int status = command(errors, "one");

    assertThat(status).isNotZero();
    assertThat(errors.toString()).contains("silver-de, silver-de-names");
  }

  private void train(String out) {
    assertThat(command(new StringWriter(), out)).isZero();
  }

  private int command(StringWriter errors, String out) {
    return new CommandLine(new Train())
        .setErr(new PrintWriter(errors, true))
        .execute(
            "--data",
            folder.resolve("data").toString(),
            "--out",
            folder.resolve(out).toString(),
            "--language",
            "de");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Path> files(String out) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(out))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
