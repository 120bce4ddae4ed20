package org.depesche.merge.copies;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.depesche.model.Document;

/** The words of a document, as they are kept to compare it with documents that come later. */
public final class Fingerprint {

  private static final int BYTES_A_WORD = 10;

  private final Words words;
  private final int[] inOrder;
  private final int[] ownWords;

  private Fingerprint(Words words) {
    this.words = words;
    this.inOrder = Shingling.inOrder(words);
    this.ownWords = Shingling.ownWords(words, inOrder);
  }

  public static Fingerprint of(Document document) {
    return new Fingerprint(Words.of(document));
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Fingerprint of(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      int size = in.getInt();
      Words words = new Words(new int[size], new int[size], new int[size], new boolean[size]);
      int at = 0;
      for (int i = 0; i < size; i++) {
        words.hashes()[i] = in.getInt();
        int begin = at + number(in);
        int length = number(in);
        words.begins()[i] = begin;
        words.ends()[i] = begin + (length >> 1);
        words.quoted()[i] = (length & 1) != 0;
        at = begin;
      }
      return new Fingerprint(words);
    } catch (BufferUnderflowException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("not the fingerprint of a document", e);
    }
  }

  /** For each word its hash, how far it begins behind the one before, and twice its length. */
  public byte[] bytes() {
    ByteBuffer out =
        ByteBuffer.allocate(Math.addExact(4, Math.multiplyExact(words.size(), BYTES_A_WORD + 4)));
    out.putInt(words.size());
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      int begin = words.begins()[i];
      out.putInt(words.hashes()[i]);
      put(out, begin - at);
      put(out, (words.ends()[i] - begin) << 1 | (words.quoted()[i] ? 1 : 0));
      at = begin;
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void put(ByteBuffer out, int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.put((byte) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  private static int number(ByteBuffer in) {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      byte next = in.get();
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    return number;
  }

  Words words() {
    return words;
  }

  /** Shingles in text order; not to be changed. */
  int[] inOrder() {
    return inOrder;
  }

  /** See {@link Shingling#ownWords}; not to be changed. */
  int[] ownWords() {
    return ownWords;
  }

  /** Those to find texts by that share a passage; see {@link Shingling#winnow}. */
  public int[] sample() {
    return Shingling.winnow(inOrder);
  }

  /** Those to find texts by that resemble this one; see {@link MinHash}. */
  public int[] bands() {
    return MinHash.bands(ownWords);
  }

  /** Whether both have the same words, wherever they stand in their texts. */
  boolean hasWordsOf(Fingerprint other) {
    return Arrays.equals(words.hashes(), other.words.hashes());
  }
}
