package org.depesche.store;

import java.nio.file.Path;

/** An archive can't be opened, read or written. The message names the file and the mend. */
public final class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ArchiveException(Path file, String what, Throwable cause) {
    super(file + ": " + what, cause);
  }

  ArchiveException(Path file, String what) {
    super(file + ": " + what);
  }
}
