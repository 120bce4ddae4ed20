package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that Depesche itself lies in; the launcher names it in {@code depesche.home}. */
final class Home {

  private Home() {}

  /** The bundled articles, in order. */
  static List<String> samples() throws IOException {
    Path samples = folder().resolve("samples");
    if (!Files.isDirectory(samples)) {
      throw new Misuse(
          "no samples at " + samples + "; start depesche from a complete copy of the project");
    }
    try (Stream<Path> files = Files.list(samples)) {
      return files.map(Home::display).sorted().toList();
    }
  }

  static Path launcher() {
    return folder().resolve("depesche");
  }

  /** A folder for files that can be made again; a temporary one where the home is not ours. */
  static Path scratch() throws IOException {
    Path folder = folder();
    return Files.isWritable(folder)
        ? Files.createDirectories(folder.resolve(".depesche"))
        : Files.createTempDirectory("depesche");
  }

  /** The path as somebody in the working folder would type it. */
  static String display(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path target = path.toAbsolutePath().normalize();
    if (!target.startsWith(here)) {
      return target.toString();
    }
    Path relative = here.relativize(target);
    return relative.getNameCount() == 1 && Files.isExecutable(target) && !Files.isDirectory(target)
        ? "./" + relative
        : relative.toString();
  }

  private static Path folder() {
    return Path.of(System.getProperty("depesche.home", "")).toAbsolutePath().normalize();
  }
}
