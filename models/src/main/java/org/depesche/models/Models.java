package org.depesche.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way to the resources of this module. Paths are relative to the folder of this package and
 * begin with a language: {@code de/time/months.tsv}.
 */
public final class Models {

  /** ISO 639-1 codes of the languages that resources are there for. */
  public static final List<String> LANGUAGES = List.of("de", "en");

  /** What was found before: each document asks, and looking into a jar is slow. */
  private static final Set<String> FOUND = ConcurrentHashMap.newKeySet();

  private Models() {}

  /** Whether there is such a resource. */
  public static boolean has(String path) {
    boolean there = FOUND.contains(path) || Models.class.getResource(path) != null;
    if (there) {
      FOUND.add(path);
    }
    return there;
  }

  /**
   * Opens a resource; the caller closes it.
   *
   * @throws IllegalArgumentException if there is none of that path
   */
  public static InputStream open(String path) {
    InputStream stream = Models.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalArgumentException("no resource '" + path + "' in " + Models.class);
    }
    return stream;
  }

  /**
   * Reads a table: UTF-8, a row a line, cells separated by a tab, lines that are blank or begin
   * with {@code #} left out. Rows may differ in length.
   *
   * @throws IllegalArgumentException if there is no resource of that path
   */
  public static List<List<String>> table(String path) {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource '" + path + "'", e);
    }
    return List.copyOf(rows);
  }
}
