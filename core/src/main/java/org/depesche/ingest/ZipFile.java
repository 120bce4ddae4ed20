package org.depesche.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Zip archives. */
final class ZipFile extends ArchiveFile<ZipArchiveEntry> {

  private static final String ENCRYPTED = "encrypted; unpack it with its password first";

  private final ZipArchiveInputStream zip;
  private boolean atEnd;

  ZipFile(Piece piece) {
    this(piece, new ZipArchiveInputStream(piece.stream(), "UTF-8", true, false, false));
  }

  private ZipFile(Piece piece, ZipArchiveInputStream zip) {
    super(piece, zip);
    this.zip = zip;
  }

  @Override
  public @Nullable Unpacked next() throws IOException {
    if (atEnd) {
      throw new SkipException(
          SkipCode.ENCRYPTED, "what stands behind the encrypted entry is not read; " + ENCRYPTED);
    }
    return super.next();
  }

  @Override
  InputStream counted(InputStream entry) {
    return piece.budget().unpacking(entry);
  }

  @Override
  boolean isFile(ZipArchiveEntry entry) {
    return !entry.isDirectory() && !entry.isUnixSymlink();
  }

  @Override
  Unpacked.@Nullable Ready refusal(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      // its length is told behind it, and where that is only who can decrypt it knows
      atEnd = entry.getGeneralPurposeBit().usesDataDescriptor();
      return skipped(entry, SkipCode.ENCRYPTED, ENCRYPTED);
    }
    return zip.canReadEntryData(entry)
        ? null
        : skipped(
            entry,
            SkipCode.UNSUPPORTED,
            "packed in a way that is not read as a stream; unpack the archive first");
  }
}
