package org.depesche.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A large table whose rows are sorted by their first cell. It is kept as the bytes that it is and
 * searched by halves, so that loading it costs no more than reading it.
 *
 * <p>Format: as {@link Models#table}; comments only before the first row; rows in the order of the
 * bytes of their lines, keys without characters below the tab.
 */
public final class SortedTable {

  private final byte[] bytes;
  private final int begin;

  private SortedTable(byte[] bytes) {
    this.bytes = bytes;
    int at = 0;
    while (at < bytes.length && bytes[at] == '#') {
      at = lineEnd(at) + 1;
    }
    begin = Math.min(at, bytes.length);
  }

  /**
   * Loads a table.
   *
   * @throws IllegalArgumentException if there is no resource of that path
   */
  public static SortedTable of(String path) {
    try (InputStream stream = Models.open(path)) {
      return new SortedTable(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource '" + path + "'", e);
    }
  }

  /** The rows that begin with the key, in their order; none if the key is empty. */
  public List<List<String>> rows(String key) {
    List<List<String>> rows = new ArrayList<>();
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int at = key.isEmpty() ? bytes.length : first(wanted);
    while (at < bytes.length && compare(at, wanted) == 0) {
      int end = lineEnd(at);
      String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
      rows.add(List.of(line.split("\t", -1)));
      at = end + 1;
    }
    return rows;
  }

  /** Where the first line begins that is not before the key. */
  private int first(byte[] key) {
    int low = begin;
    int high = bytes.length;
    while (low < high) {
      int line = lineBegin(low, (low + high) >>> 1);
      if (compare(line, key) < 0) {
        low = Math.min(lineEnd(line) + 1, bytes.length);
      } else {
        high = line;
      }
    }
    return low;
  }

  private int lineBegin(int least, int at) {
    int i = at;
    while (i > least && bytes[i - 1] != '\n') {
      i--;
    }
    return i;
  }

  private int lineEnd(int at) {
    int i = at;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** How the beginning of the line compares with the key. */
  private int compare(int line, byte[] key) {
    for (int i = 0; i < key.length; i++) {
      int here = line + i < bytes.length ? bytes[line + i] & 0xFF : 0;
      int there = key[i] & 0xFF;
      if (here != there) {
        return here - there;
      }
    }
    return 0;
  }
}
