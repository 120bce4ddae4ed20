package org.depesche.ingest;

import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Tar archives. */
final class TarFile extends ArchiveFile<TarArchiveEntry> {

  TarFile(Piece piece) {
    super(piece, new TarArchiveInputStream(piece.stream(), "UTF-8"));
  }

  @Override
  InputStream counted(InputStream entry) {
    return entry; // nothing is compressed
  }

  @Override
  boolean isFile(TarArchiveEntry entry) {
    return entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
  }

  @Override
  Unpacked.@Nullable Ready refusal(TarArchiveEntry entry) {
    return entry.isSparse()
        ? skipped(entry, SkipCode.UNSUPPORTED, "a sparse file; unpack the archive first")
        : null;
  }
}
