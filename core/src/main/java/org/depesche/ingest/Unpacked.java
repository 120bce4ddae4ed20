package org.depesche.ingest;

/** What comes out of a container: something to be opened in turn, or an input that is ready. */
sealed interface Unpacked permits Piece, Unpacked.Ready {

  /** Nothing more is to be unpacked here. */
  record Ready(Input input) implements Unpacked {}
}
