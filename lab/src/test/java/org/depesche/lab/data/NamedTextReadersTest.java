package org.depesche.lab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedTextReadersTest {

  private static List<String> names(NamedText text) {
    return text.names().stream().map(n -> n.kind() + " " + n.span().in(text.text())).toList();
  }

  @Test
  void joinsTheWordsOfColumns(@TempDir Path folder) throws IOException {
    String columns =
        """
        1\tAnna\tB-PER\tO
        2\tHuber\tI-PER\tO
        3\tbesucht\tO\tO
        4\tGraz\tB-LOC\tO
        5\tWien\tB-LOC\tO

        """;
    Path file = Files.writeString(folder.resolve("a.tsv"), columns);
    NamedText text = NamedText.of(NameColumns.GERMEVAL.read(file).getFirst());
    assertThat(text.text()).isEqualTo("Anna Huber besucht Graz Wien");
    assertThat(names(text)).containsExactly("PER Anna Huber", "LOC Graz", "LOC Wien");
  }

  @Test
  void readsNamesAmongPhrasesOfGum(@TempDir Path folder) throws IOException {
    String document =
        """
        #FORMAT=WebAnno TSV 3.2

        #Text=Anna Huber saw a town
        1-1\t0-4\tAnna\tperson[1]\tnew[1]\tsssss[1]\tAnna_Huber[1]\t_\t_
        1-2\t5-10\tHuber\tperson[1]\tnew[1]\tsssss[1]\tAnna_Huber[1]\t_\t_
        1-3\t11-14\tsaw\t_\t_\t_\t_\t_\t_
        1-4\t15-16\ta\tplace[2]\tnew[2]\tsssss[2]\t_\t_\t_
        1-5\t17-21\ttown\tplace[2]\tnew[2]\tsssss[2]\t_\t_\t_

        #Text=The Bank of Norway
        2-1\t22-25\tThe\torganization[3]\tnew[3]\tsssss[3]\t_\t_\t_
        2-2\t26-30\tBank\torganization[3]\tnew[3]\tsssss[3]\t_\t_\t_
        2-3\t31-33\tof\torganization[3]\tnew[3]\tsssss[3]\t_\t_\t_
        2-4\t34-40\tNorway\torganization[3]|place[4]\tnew[3]|new[4]\ts[3]|s[4]\tNorway[4]\t_\t_
        """;
    Files.writeString(folder.resolve("a.tsv"), document);
    List<NamedText> texts = Gum.read(folder);
    assertThat(texts).hasSize(1);
    assertThat(names(texts.getFirst()))
        .containsExactly("PER Anna Huber", "ORG Bank of Norway", "LOC Norway");
  }
}
