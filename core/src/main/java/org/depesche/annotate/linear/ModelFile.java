package org.depesche.annotate.linear;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Reads and writes models.
 *
 * <pre>
 * file    = magic version deflated(body)          magic = "DLM" 0x00, version = one byte
 * body    = description labels bits rows
 * labels  = count (16 bit) then each a modified UTF-8 string
 * bits    = one byte; the table has 2^bits rows
 * rows    = count (32 bit) of rows with a weight, then three columns:
 *           the gaps between their numbers (variable length),
 *           how many weights each has (one byte),
 *           the labels' numbers (one byte for each weight), the weights (one byte for each)
 * </pre>
 *
 * Columns of a kind stand together because they deflate better so.
 */
public final class ModelFile {

  private static final int MAGIC = 'D' << 24 | 'L' << 16 | 'M' << 8;
  private static final int VERSION = 1;
  private static final int MOST_BITS = 24;

  private ModelFile() {}

  /**
   * Reads a model; the caller closes the stream.
   *
   * @throws IOException if the stream is no model of this version, or ends early
   */
  public static LinearModel read(InputStream stream) throws IOException {
    DataInputStream header = new DataInputStream(stream);
    if (header.readInt() != MAGIC) {
      throw new IOException("not a model: it does not begin with DLM");
    }
    int version = header.readUnsignedByte();
    if (version != VERSION) {
      throw new IOException("model of version " + version + ", this program reads " + VERSION);
    }
    DataInputStream body =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
    String description = body.readUTF();
    List<String> labels = new ArrayList<>();
    for (int count = body.readUnsignedShort(); count > 0; count--) {
      labels.add(body.readUTF());
    }
    int bits = body.readUnsignedByte();
    if (bits > MOST_BITS || labels.isEmpty() || labels.size() > 255) {
      throw new IOException("model of " + labels.size() + " labels and 2^" + bits + " rows");
    }
    return new LinearModel(description, labels, bits, readRows(body, labels.size(), bits));
  }

  private static WeightTable readRows(DataInputStream body, int labels, int bits)
      throws IOException {
    int count = body.readInt();
    if (count < 0 || count > 1 << bits) {
      throw new IOException(count + " rows in a table of 2^" + bits);
    }
    int[] rows = new int[count];
    int row = -1;
    for (int i = 0; i < count; i++) {
      row += readVariable(body);
      if (row < 0 || row >= 1 << bits) {
        throw new IOException("row " + row + " of 2^" + bits);
      }
      rows[i] = row;
    }
    byte[] sizes = body.readNBytes(count);
    int total = 0;
    for (byte size : sizes) {
      total += size & 0xFF;
    }
    byte[] which = body.readNBytes(total);
    byte[] values = body.readNBytes(total);
    if (values.length < total) {
      throw new IOException("the model ends early");
    }
    WeightTable weights = new WeightTable(labels, bits, rows);
    int at = 0;
    for (int i = 0; i < count; i++) {
      for (int j = sizes[i] & 0xFF; j > 0; j--, at++) {
        int label = which[at] & 0xFF;
        if (label >= labels) {
          throw new IOException("label " + label + " of " + labels);
        }
        weights.set(rows[i], label, values[at]);
      }
    }
    return weights;
  }

  /** Writes a model; the caller closes the stream. */
  public static void write(LinearModel model, OutputStream stream) throws IOException {
    DataOutputStream header = new DataOutputStream(stream);
    header.writeInt(MAGIC);
    header.writeByte(VERSION);
    header.flush();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    DeflaterOutputStream deflated = new DeflaterOutputStream(stream, deflater);
    DataOutputStream body = new DataOutputStream(new BufferedOutputStream(deflated, 1 << 16));
    body.writeUTF(model.description());
    body.writeShort(model.labels().size());
    for (String label : model.labels()) {
      body.writeUTF(label);
    }
    body.writeByte(model.bits());
    writeRows(model, body);
    body.flush();
    deflated.finish();
    deflater.end();
  }

  private static void writeRows(LinearModel model, DataOutputStream body) throws IOException {
    int labels = model.labels().size();
    int[] sizes = new int[1 << model.bits()];
    int count = 0;
    for (int row = 0; row < sizes.length; row++) {
      for (int label = 0; label < labels; label++) {
        sizes[row] += model.weight(row, label) == 0 ? 0 : 1;
      }
      count += sizes[row] == 0 ? 0 : 1;
    }
    body.writeInt(count);
    int last = -1;
    for (int row = 0; row < sizes.length; row++) {
      if (sizes[row] > 0) {
        writeVariable(row - last, body);
        last = row;
      }
    }
    for (int size : sizes) {
      if (size > 0) {
        body.writeByte(size);
      }
    }
    for (int row = 0; row < sizes.length; row++) {
      for (int label = 0; label < labels && sizes[row] > 0; label++) {
        if (model.weight(row, label) != 0) {
          body.writeByte(label);
        }
      }
    }
    for (int row = 0; row < sizes.length; row++) {
      for (int label = 0; label < labels && sizes[row] > 0; label++) {
        if (model.weight(row, label) != 0) {
          body.writeByte(model.weight(row, label));
        }
      }
    }
  }

  private static int readVariable(DataInputStream body) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int next = body.readUnsignedByte();
      value |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IOException("a number of more than five bytes");
  }

  private static void writeVariable(int value, DataOutputStream body) throws IOException {
    int rest = value;
    while (rest >= 0x80) {
      body.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    body.writeByte(rest);
  }
}
