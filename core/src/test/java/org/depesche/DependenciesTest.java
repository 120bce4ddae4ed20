package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DependenciesTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void eachHasALineWithItsReason() throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("docs/dependencies.md"));

    assertThat(inPoms())
        .as("docs/dependencies.md: add a line with the reason for each of these")
        .allSatisfy(dependency ->
            assertThat(lines).anyMatch(line -> line.startsWith("| `" + dependency + "` |")));
  }

  @Test
  void noneIsListedThatIsNoLongerThere() throws IOException {
    List<String> listed =
        Files.readAllLines(ROOT.resolve("docs/dependencies.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(inPoms()).as("named in docs/dependencies.md, but in no pom").containsAll(listed);
  }

  /** Libraries, plugins and annotation processors of all modules, as {@code group:artifact}. */
  private static Set<String> inPoms() throws IOException {
    Set<String> found = new TreeSet<>();
    List<Path> poms;
    try (Stream<Path> files = Files.walk(ROOT, 2)) {
      poms = files.filter(file -> file.endsWith("pom.xml")).toList();
    }
    for (Path pom : poms) {
      var xml = Jsoup.parse(Files.readString(pom), "", Parser.xmlParser());
      for (Element element : xml.select("dependency, plugin, annotationProcessorPaths > path")) {
        Element group = element.selectFirst("> groupId");
        Element artifact = element.selectFirst("> artifactId");
        if (group != null && artifact != null && !group.text().equals("org.depesche")) {
          found.add(group.text() + ":" + artifact.text());
        }
      }
    }
    return found;
  }
}
