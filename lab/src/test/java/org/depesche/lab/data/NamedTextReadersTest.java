package org.depesche.lab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedTextReadersTest {

  private static List<String> names(NamedText text) {
    return text.names().stream().map(n -> n.kind() + " " + n.span().in(text.text())).toList();
  }

  @Test
  void readsNewsOfSmartData(@TempDir Path folder) throws IOException {
    String documents =
        """
        {"text":{"string":"Anna wohnt in Graz."},"refids":{"map":{"source":"news"}},
         "conceptMentions":{"array":[
           {"span":{"start":0,"end":4},"type":"person"},
           {"span":{"start":14,"end":18},"type":"location-city"},
           {"span":{"start":5,"end":10},"type":"trigger"}]}}
        {"text":{"string":"Stau!"},"refids":{"map":{"source":"tweet"}},
         "conceptMentions":{"array":[]}}
        """;
    Path file = folder.resolve("a.json.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
      stream.write(documents.getBytes(StandardCharsets.UTF_8));
    }
    List<NamedText> texts = SmartData.news(file);
    assertThat(texts).hasSize(1);
    assertThat(names(texts.getFirst())).containsExactly("PER Anna", "LOC Graz");
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
