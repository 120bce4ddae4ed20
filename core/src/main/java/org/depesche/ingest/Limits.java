package org.depesche.ingest;

/**
 * How much may come out of one file before it is taken for a decompression bomb.
 *
 * @param depth archives in archives; a {@code tar.gz} counts as two
 * @param entries of one archive
 * @param free so many bytes may be unpacked in any case
 * @param ratio beyond them, so many times the bytes that were read; pages shrink to a tenth, the
 *     densest bombs to a thousandth
 * @param total and never more than so many bytes
 */
record Limits(int depth, int entries, long free, long ratio, long total) {

  static final Limits STANDARD = new Limits(5, 1_000_000, 64L << 20, 200, 1L << 40);
}
