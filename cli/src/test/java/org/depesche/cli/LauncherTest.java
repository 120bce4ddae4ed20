package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder as a build leaves it, so that the test needs no build. */
class LauncherTest {

  @TempDir private static Path home;

  private record Ran(int status, String out, String err) {}

  @BeforeAll
  static void layOutHome() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
    Files.copy(Path.of("../depesche"), home.resolve("depesche"));
    assertThat(home.resolve("depesche").toFile().setExecutable(true)).isTrue();
    Path lib = Files.createDirectories(home.resolve("cli/target/lib"));
    int number = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath();
      Path jar = lib.resolve(number++ + ".jar");
      if (Files.isDirectory(path)) {
        pack(path, jar);
      } else if (Files.exists(path)) {
        Files.copy(path, jar);
      }
    }
    // As the launcher finds the command line's own jar.
    Files.copy(lib.resolve(number - 1 + ".jar"), home.resolve("cli/target/depesche-cli-0.jar"));
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      zip.setLevel(0);
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
  }

  private static Ran run(Path folder, Path launcher, String... args) throws Exception {
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int status = builder.start().waitFor();
    return new Ran(status, Files.readString(out), Files.readString(err));
  }

  @Test
  void startsFromAnyFolderThroughLinks(@TempDir Path elsewhere) throws Exception {
    Path links = Files.createDirectory(home.resolve("links"));
    Files.createSymbolicLink(links.resolve("link"), home.resolve("depesche"));
    Path second = Files.createSymbolicLink(links.resolve("second"), Path.of("link"));

    Ran ran = run(elsewhere, second, "--version");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("depesche ").hasLineCount(1);
    assertThat(ran.status()).isZero();
  }

  @Test
  void keepsNamesAndTextsThatAreNotAscii(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("Müller „x“.txt"), "Ein Wörtchen.", StandardCharsets.UTF_8);

    Ran ran = run(elsewhere, home.resolve("depesche"), "clean", "Müller „x“.txt");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("Müller „x“.txt", "Ein Wörtchen.");
  }

  @Test
  void handsArgumentsAndExitStatusOn(@TempDir Path elsewhere) throws Exception {
    Ran ran = run(elsewhere, home.resolve("depesche"), "analyze", "no such file.txt", "nor\tthis");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("depesche: no such file.txt: ", "depesche: nor\tthis: ");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void worksWithoutAUsableClassCache(@TempDir Path elsewhere) throws Exception {
    run(elsewhere, home.resolve("depesche"), "--version");
    try (Stream<Path> files = Files.list(home.resolve("cli/target"))) {
      for (Path cache : files.filter(file -> file.toString().endsWith(".cache")).toList()) {
        Files.writeString(cache, "no cache");
      }
    }

    Ran ran = run(elsewhere, home.resolve("depesche"), "--version");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("depesche ").hasLineCount(1);
  }
}
