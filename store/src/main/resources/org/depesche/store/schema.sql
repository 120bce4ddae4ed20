-- The archive of Depesche, format 1. One statement ends where a line ends with a semicolon.
-- Texts in columns named body are JSON with the fields of the record interface.

-- A document is a location and its content; of a location the latest revision counts.
CREATE TABLE document (
  seq       INTEGER PRIMARY KEY,       -- in order of arrival
  id        TEXT    NOT NULL UNIQUE,
  location  TEXT    NOT NULL,
  latest    INTEGER NOT NULL,          -- 1, or 0 for a revision that has been replaced
  title     TEXT,
  publisher TEXT,
  published TEXT,                      -- JSON: value, precision, basis, earliest, latest
  earliest  TEXT,                      -- the first day that published may be
  language  TEXT    NOT NULL,          -- ISO 639-1, or und
  entities  TEXT    NOT NULL,          -- JSON array of ids
  origin    TEXT                       -- id of the document that stands for its independent report
);
CREATE UNIQUE INDEX document_at ON document (location) WHERE latest;
CREATE INDEX document_by_location ON document (location);
CREATE INDEX document_by_origin ON document (origin);

-- The record of a document as zlib data, or plain where that is no longer. In the sqlite3 shell
-- sqlar_uncompress(record, size) makes it plain.
CREATE TABLE record (
  document INTEGER PRIMARY KEY REFERENCES document,
  size     INTEGER NOT NULL,           -- bytes of the plain record
  record   BLOB    NOT NULL
);

-- Event mentions with what merging asks of them, by the block in which they meet others.
CREATE TABLE telling (
  document INTEGER NOT NULL REFERENCES document,
  number   INTEGER NOT NULL,
  block    TEXT    NOT NULL,
  body     TEXT    NOT NULL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE INDEX telling_by_block ON telling (block);

-- Hashes of five words in a row: all of them per document, and a sample to find documents by.
CREATE TABLE shingles (
  document INTEGER PRIMARY KEY REFERENCES document,
  samples  INTEGER NOT NULL,           -- how many are in the sample
  hashes   BLOB    NOT NULL            -- ascending, four bytes each, the highest first
);
CREATE TABLE sample (
  hash     INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document,
  PRIMARY KEY (hash, document)
) WITHOUT ROWID;

-- Pairs of documents with text in common, each in both directions.
CREATE TABLE copy (
  document INTEGER NOT NULL REFERENCES document,
  other    INTEGER NOT NULL REFERENCES document,
  PRIMARY KEY (document, other)
) WITHOUT ROWID;

-- Merged events, each with its claim if somebody is said to hold or to deny it.
CREATE TABLE event (
  seq       INTEGER PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  block     TEXT    NOT NULL,
  type      TEXT    NOT NULL,
  earliest  TEXT,                      -- days that the date may be; null where it is unknown
  latest    TEXT,
  documents INTEGER NOT NULL,
  body      TEXT    NOT NULL,
  news      TEXT    NOT NULL,          -- JSON array: documents that tell it as news
  disputed  INTEGER NOT NULL,          -- 1 if somebody denies it
  said      TEXT,                      -- date of the first holder
  claim     TEXT                       -- JSON
);
CREATE INDEX event_by_block ON event (block);
CREATE INDEX event_by_date ON event (earliest, latest);
CREATE INDEX event_with_claim ON event (disputed, said) WHERE claim IS NOT NULL;

-- Country codes, entity ids and names of actors and recipients, in lower case.
CREATE TABLE party (
  name  TEXT    NOT NULL,
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  PRIMARY KEY (name, event)
) WITHOUT ROWID;
CREATE INDEX party_by_event ON party (event);

CREATE TABLE told (
  document TEXT    NOT NULL,
  event    INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  PRIMARY KEY (document, event)
) WITHOUT ROWID;
CREATE INDEX told_by_event ON told (event);

-- Summaries, kept in the same transaction as what they count: a full scan is what SQLite does worst.
CREATE TABLE day_count (
  day    TEXT    NOT NULL,             -- of events whose day is known
  type   TEXT    NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (day, type)
) WITHOUT ROWID;
CREATE TABLE pair_count (
  actor     TEXT    NOT NULL,          -- country codes
  recipient TEXT    NOT NULL,
  type      TEXT    NOT NULL,
  events    INTEGER NOT NULL,
  PRIMARY KEY (actor, recipient, type)
) WITHOUT ROWID;
