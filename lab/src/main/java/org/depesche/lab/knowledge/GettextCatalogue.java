package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A compiled message catalogue of GNU gettext.
 *
 * <p>Format: magic {@code 0x950412de}, revision, number of strings, offset of the table of
 * originals, offset of the table of translations; each table entry is length and offset, the
 * strings are UTF-8.
 */
final class GettextCatalogue {

  private static final int MAGIC = 0x950412de;

  private final Map<String, String> messages = new TreeMap<>();

  private GettextCatalogue() {}

  static GettextCatalogue read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.getInt(0) != MAGIC) {
      throw new IOException(file + " is no little-endian gettext catalogue");
    }
    GettextCatalogue catalogue = new GettextCatalogue();
    int count = bytes.getInt(8);
    int originals = bytes.getInt(12);
    int translations = bytes.getInt(16);
    for (int i = 0; i < count; i++) {
      catalogue.messages.put(string(bytes, originals + 8 * i), string(bytes, translations + 8 * i));
    }
    return catalogue;
  }

  private static String string(ByteBuffer bytes, int entry) {
    return new String(
        bytes.array(), bytes.getInt(entry + 4), bytes.getInt(entry), StandardCharsets.UTF_8);
  }

  /** Original to translation, in order of the originals. */
  Map<String, String> messages() {
    return messages;
  }
}
