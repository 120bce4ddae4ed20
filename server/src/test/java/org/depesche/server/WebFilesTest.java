package org.depesche.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the page: all there, all served, nothing fetched from elsewhere. */
class WebFilesTest {

  private static final Pattern IMPORT = Pattern.compile("(?:from|import) ?[\"']([^\"']+)[\"']");
  private static final Pattern MESSAGE_KEY = Pattern.compile("(?m)^  ([A-Za-z]+):");
  private static final Pattern MESSAGE_USE = Pattern.compile("\\bt\\(\\s*'([A-Za-z]+)'");
  private static final Pattern TABLE_USE = Pattern.compile("\\bword\\(\\s*'([A-Za-z]+)'");

  private static Path web() {
    try {
      return Path.of(Objects.requireNonNull(WebFiles.class.getResource("web")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> walk = Files.walk(web())) {
      return walk.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static List<Path> ownModules() throws IOException {
    return files(".js").stream().filter(file -> !file.toString().contains("vendor")).toList();
  }

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
  }

  @Test
  void importsOnlyModulesThatAreThere() throws IOException {
    for (Path module : files(".js")) {
      for (String imported : groups(IMPORT, Files.readString(module, UTF_8))) {
        assertThat(imported).as("in %s", module).startsWith(".");
        assertThat(module.resolveSibling(imported)).as("in %s", module).exists();
      }
    }
  }

  @Test
  void servesEveryModuleAndStyleWithItsType() throws IOException {
    try (DepescheServer server = DepescheServer.start(Example.archive(), "127.0.0.1", 0)) {
      Http http = new Http(server.address());
      for (Path file : files("")) {
        String name = web().relativize(file).toString();
        if (name.endsWith(".js") || name.endsWith(".css") || name.endsWith(".LICENSE")) {
          HttpResponse<String> response = http.get("/web/" + name);
          assertThat(response.body()).as(name).isEqualTo(Files.readString(file, UTF_8));
          String type = name.endsWith(".js") ? "text/javascript" : "text/";
          assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        }
      }
    }
  }

  @Test
  void fetchesNothingFromElsewhereAndInsertsNoMarkup() throws IOException {
    for (Path module : ownModules()) {
      assertThat(Files.readString(module, UTF_8))
          .as("%s", module)
          .doesNotContain("//www", "https://", "innerHTML", "eval(", "document.write");
    }
    for (Path style : files(".css")) {
      assertThat(Files.readString(style, UTF_8)).doesNotContain("url(", "@import");
    }
    assertThat(Files.readString(web().resolve("index.html"), UTF_8))
        .doesNotContain("https:", " style=", " onclick=")
        .doesNotContainPattern("<script(?![^>]*src=)");
  }

  @Test
  void namesOriginAndLicenceOfEveryVendoredModule() throws IOException {
    String list = Files.readString(web().resolve("vendor/VENDOR.md"), UTF_8);
    for (Path module : files(".js")) {
      if (module.startsWith(web().resolve("vendor"))) {
        assertThat(list).contains("`" + module.getFileName() + "`");
      }
    }
  }

  @Test
  void saysTheSameThingsInEveryLanguageAndNothingInVain() throws IOException {
    List<String> german = groups(MESSAGE_KEY, read("de"));
    assertThat(groups(MESSAGE_KEY, read("en"))).isEqualTo(german);
    TreeSet<String> used = new TreeSet<>();
    for (Path module : ownModules()) {
      String code = Files.readString(module, UTF_8);
      used.addAll(groups(MESSAGE_USE, code));
      used.addAll(groups(TABLE_USE, code));
    }
    assertThat(german).as("messages against their uses").containsExactlyInAnyOrderElementsOf(used);
  }

  private static String read(String language) throws IOException {
    return Files.readString(web().resolve("app/messages/" + language + ".js"), UTF_8);
  }
}
