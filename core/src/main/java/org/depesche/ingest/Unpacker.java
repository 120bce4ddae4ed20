package org.depesche.ingest;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Opens containers within containers, the innermost first. What breaks costs the container that it
 * broke, told in one line; what stands around it is read on.
 */
final class Unpacker implements Closeable {

  /** A container that is being read. */
  private static final class Level {
    final Piece piece;
    final Unpacking unpacking;
    boolean gaveSomething;

    Level(Piece piece, Unpacking unpacking) {
      this.piece = piece;
      this.unpacking = unpacking;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();

  /** Opens an outermost file; null if it is a container, whose inputs {@link #next} gives. */
  @Nullable Input open(Piece piece) {
    Input input = enter(piece);
    if (input != null) {
      close(piece);
    }
    return input;
  }

  /** The next input of what is open; null if there is none left. */
  @Nullable Input next() {
    while (!levels.isEmpty()) {
      Input input = step(levels.element());
      if (input != null) {
        return input;
      }
    }
    return null;
  }

  private @Nullable Input step(Level level) {
    Unpacked unpacked;
    try {
      unpacked = level.unpacking.next();
    } catch (IOException | RuntimeException e) {
      // libraries throw all kinds of unchecked exceptions for damaged files
      leave();
      return skipped(level.piece, e);
    }
    if (unpacked == null) {
      leave();
      return level.gaveSomething
          ? null
          : Input.Skipped.of(
              level.piece.location(), SkipCode.EMPTY, "holds no article; name another file");
    }
    level.gaveSomething = true;
    return switch (unpacked) {
      case Unpacked.Ready ready -> ready.input();
      case Piece piece -> enter(piece);
    };
  }

  private @Nullable Input enter(Piece piece) {
    try {
      Optional<Container> container = Container.of(piece);
      if (container.isEmpty()) {
        return Judge.judge(piece);
      }
      if (piece.depth() >= piece.budget().limits().depth()) {
        return Input.Skipped.of(
            piece.location(),
            SkipCode.TOO_DEEP,
            "archives within archives, too many deep; unpack the outer ones first");
      }
      levels.push(new Level(piece, container.get().open(piece)));
      return null;
    } catch (IOException | RuntimeException e) {
      return skipped(piece, e);
    }
  }

  private Input skipped(Piece piece, Exception thrown) {
    Throwable e = cause(thrown);
    if (e instanceof LimitException limit) {
      String location = piece.location();
      while (limit.ofWholeFile && !levels.isEmpty()) {
        location = levels.element().piece.location();
        leave();
      }
      return Input.Skipped.of(location, SkipCode.TOO_LARGE, String.valueOf(limit.getMessage()));
    }
    if (e instanceof SkipException skip) {
      return Input.Skipped.of(piece.location(), skip.code, String.valueOf(skip.getMessage()));
    }
    boolean ofData = e instanceof EOFException || e instanceof ZipException;
    if (e instanceof IOException io && piece.depth() == 0 && levels.isEmpty() && !ofData) {
      return Judge.unreadable(piece.location(), io);
    }
    return Input.Skipped.of(
        piece.location(), SkipCode.DAMAGED, "is damaged or cut short; fetch it again");
  }

  /** The exception of ours that a library may have wrapped in its own. */
  private static Throwable cause(Exception thrown) {
    Throwable e = thrown;
    for (int i = 0; i < 5 && e != null; i++, e = e.getCause()) {
      if (e instanceof LimitException || e instanceof SkipException) {
        return e;
      }
    }
    return thrown;
  }

  private void leave() {
    Level level = levels.pop();
    try (Piece piece = level.piece;
        Unpacking unpacking = level.unpacking) {
      return;
    } catch (IOException | RuntimeException e) {
      return; // all that there was has been read
    }
  }

  private static void close(Piece piece) {
    try {
      piece.close();
    } catch (IOException e) {
      return; // all that there was has been read
    }
  }

  @Override
  public void close() {
    while (!levels.isEmpty()) {
      leave();
    }
  }
}
