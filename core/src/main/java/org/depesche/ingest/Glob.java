package org.depesche.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns such as {@code news/*.html} and {@code news/&#42;&#42;/*.html}, for shells that leave
 * them as they are. {@code **} stands for any number of folders, none too; names that begin with a
 * dot are left out; links are not followed.
 */
final class Glob {

  private Glob() {}

  static boolean isPattern(String location) {
    return location.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The files and folders that a pattern leads to, by name; what lies in such a folder apart. */
  static List<String> expand(String pattern) throws IOException {
    int first = 0;
    while (first < pattern.length() && "*?[{".indexOf(pattern.charAt(first)) < 0) {
      first++;
    }
    int slash = pattern.lastIndexOf('/', first);
    String base = pattern.substring(0, slash + 1);
    Path root = Path.of(base.isEmpty() ? "." : base);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    PathMatcher matcher;
    try {
      String anyDepth = pattern.substring(slash + 1).replace("**/", "{**/,}");
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + anyDepth);
    } catch (PatternSyntaxException e) {
      return List.of();
    }
    Matches matches = new Matches(root, matcher);
    Files.walkFileTree(root, matches);
    return matches.found.stream().map(path -> base + path).toList();
  }

  private static final class Matches extends SimpleFileVisitor<Path> {

    private final Path root;
    private final PathMatcher matcher;
    private final TreeSet<String> found = new TreeSet<>();

    Matches(Path root, PathMatcher matcher) {
      this.root = root;
      this.matcher = matcher;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      boolean skip = isHidden(folder) || matches(folder);
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        matches(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE; // a folder that may not be entered: nothing found there
    }

    private boolean matches(Path path) {
      Path relative = root.relativize(path);
      boolean matches = matcher.matches(relative);
      if (matches) {
        found.add(relative.toString());
      }
      return matches;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
