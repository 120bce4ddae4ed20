package org.depesche.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text as zlib data, or as it is where that is no longer: what SQLite's shell calls sqlar.
 *
 * @param size bytes of the text in UTF-8; as many as {@code bytes} where these are the plain text
 */
record Packed(int size, byte[] bytes) {

  static Packed pack(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] packed = new byte[plain.length];
      int length = deflater.deflate(packed);
      boolean pays = deflater.finished() && length < plain.length;
      return new Packed(plain.length, pays ? Arrays.copyOf(packed, length) : plain);
    } finally {
      deflater.end();
    }
  }

  /**
   * @throws IllegalStateException if the bytes are not what was packed
   */
  String text() {
    if (bytes.length == size) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      byte[] plain = new byte[size];
      int length = inflater.inflate(plain);
      if (length != size) {
        throw new IllegalStateException("a packed text breaks off");
      }
      return new String(plain, StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalStateException("not a packed text", e);
    } finally {
      inflater.end();
    }
  }
}
