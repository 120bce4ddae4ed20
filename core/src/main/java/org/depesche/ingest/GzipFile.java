package org.depesche.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One thing that was compressed with gzip. It stands where its compressed form does. */
final class GzipFile implements Unpacking {

  private final Piece piece;
  private final GzipMembers members;
  private boolean given;

  GzipFile(Piece piece) {
    this.piece = piece;
    this.members = new GzipMembers(piece.stream());
  }

  @Override
  public @Nullable Unpacked next() {
    if (given) {
      return null;
    }
    given = true;
    return piece.decompressed(members, members::memberAt);
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
