package org.depesche.ingest;

import java.util.Locale;

/** Why an input was skipped. */
public enum SkipCode {
  /** No such file or folder. */
  NOT_FOUND,
  /** No bytes, or nothing but white space. */
  EMPTY,
  /** A folder that was named and holds no file at any depth. */
  EMPTY_FOLDER,
  /** Bytes that are no text. */
  BINARY,
  /** Text of a format that holds no article. */
  UNSUPPORTED,
  /** A record, an entry or a line that is no such thing or holds no text. */
  BAD_RECORD,
  /** Cut short, or with bytes that can't be right. */
  DAMAGED,
  /** It takes a password to read it. */
  ENCRYPTED,
  /** Archives within archives beyond what is opened. */
  TOO_DEEP,
  /** More bytes than are read at once, or than unpacking may give. */
  TOO_LARGE,
  /** The system refuses to read it. */
  UNREADABLE,
  /** A folder that has been read already: a link leads back to it, or it was named twice. */
  REPEATED,
  /** Neither a file nor a folder: a device, a socket, a pipe in a folder. */
  NOT_A_FILE;

  /** As it is printed: {@code too-large}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
