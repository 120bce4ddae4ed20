package org.depesche.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlobTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of(
            "b.html",
            "a.html",
            "c.txt",
            "x/d.html",
            "x/y/e.html",
            "x/.h.html",
            ".z/f.html",
            "q[1].txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Ein Satz.");
    }
  }

  private List<String> open(String pattern) {
    List<String> told = new ArrayList<>();
    try (var inputs = Ingest.open(List.of(folder + "/" + pattern), InputStream.nullInputStream())) {
      inputs.forEach(input -> told.add(Made.told(input).substring(folder.toString().length() + 1)));
    }
    return told;
  }

  @Test
  void expandsPatternsSortedAndWithoutHiddenFiles() {
    assertThat(open("*.html")).containsExactly("a.html: found", "b.html: found");
    assertThat(open("[bc].*")).containsExactly("b.html: found", "c.txt: found");
    assertThat(open("{a,c}.*")).containsExactly("a.html: found", "c.txt: found");
  }

  @Test
  void letsTwoAsterisksStandForAnyNumberOfFolders() {
    assertThat(open("**/*.html"))
        .containsExactly("a.html: found", "b.html: found", "x/d.html: found", "x/y/e.html: found");
    assertThat(open("x/**/*.html")).containsExactly("x/d.html: found", "x/y/e.html: found");
  }

  @Test
  void readsAFolderThatAPatternLeadsTo() {
    assertThat(open("?")).containsExactly("x/d.html: found", "x/y/e.html: found");
  }

  @Test
  void takesAFileThatIsNamedLikeAPatternForItself() {
    assertThat(open("q[1].txt")).containsExactly("q[1].txt: found");
  }

  @Test
  void tellsOfPatternsThatLeadNowhere() {
    assertThat(open("*.pdf")).containsExactly("*.pdf: not-found");
    assertThat(open("nowhere/*")).containsExactly("nowhere/*: not-found");
    assertThat(open("[")).containsExactly("[: not-found");
    assertThat(open("{a")).containsExactly("{a: not-found");
  }
}
