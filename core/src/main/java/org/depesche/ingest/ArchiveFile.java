package org.depesche.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an archive, as a stream: the directory at the end of a zip file is not looked at, so
 * that one on standard input or within another archive can be read as well. Nothing is written to
 * disk.
 */
abstract class ArchiveFile<E extends ArchiveEntry> implements Unpacking {

  final Piece piece;
  private final ArchiveInputStream<E> archive;
  private @Nullable InputStream content;
  private int entries;

  ArchiveFile(Piece piece, ArchiveInputStream<E> archive) {
    this.piece = piece;
    this.archive = archive;
  }

  /** What the bytes of an entry are counted with. */
  abstract InputStream counted(InputStream entry);

  /** Why an entry that is no folder can't be read; null if it can, or if it is not to be read. */
  abstract Unpacked.@Nullable Ready refusal(E entry);

  /** Whether an entry is a file. */
  abstract boolean isFile(E entry);

  @Override
  public @Nullable Unpacked next() throws IOException {
    while (true) {
      finishEntry();
      E entry = archive.getNextEntry();
      if (entry == null) {
        return null;
      }
      if (++entries > piece.budget().limits().entries()) {
        throw new LimitException(
            "holds more than "
                + piece.budget().limits().entries()
                + " entries; unpack it yourself and name the folder",
            false);
      }
      if (!isFile(entry) || EntryNames.isHidden(entry.getName())) {
        continue;
      }
      Unpacked.Ready refusal = refusal(entry);
      if (refusal != null) {
        return refusal;
      }
      content = counted(archive);
      return piece.within(EntryNames.within(piece, entry.getName()), null, content);
    }
  }

  /** What is left of an entry is unpacked on the way to the next, and is counted like the rest. */
  private void finishEntry() throws IOException {
    if (content != null) {
      content.skip(Long.MAX_VALUE);
      content = null;
    }
  }

  final Unpacked.Ready skipped(E entry, SkipCode code, String message) {
    return new Unpacked.Ready(
        Input.Skipped.of(EntryNames.within(piece, entry.getName()), code, message));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
