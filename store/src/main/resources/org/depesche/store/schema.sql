-- The archive of Depesche, format 4. One statement ends where a line ends with a semicolon.
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
  earliest TEXT,                       -- days of a year; null in blocks that are merged as a whole
  latest   TEXT,
  body     TEXT    NOT NULL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE INDEX telling_by_block ON telling (block, earliest, latest);

-- What copies of a document are known by: its words, what a translation leaves as it is, and what
-- tells which came first (JSON: location, language, publisher, published, credits).
CREATE TABLE dossier (
  document INTEGER PRIMARY KEY REFERENCES document,
  samples  INTEGER NOT NULL,           -- traces of kind 0
  words    BLOB    NOT NULL,           -- for each a hash and where it stands
  language TEXT    NOT NULL,           -- of the anchors; empty where there are none
  anchors  BLOB    NOT NULL,
  card     TEXT    NOT NULL
);
CREATE TABLE trace (
  kind     INTEGER NOT NULL,           -- 0 sampled runs of words, 1 bands of MinHash, 2 pairs of anchors
  hash     INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document,
  PRIMARY KEY (kind, hash, document)
) WITHOUT ROWID;

-- Pairs of documents of which one was made from the other, or both from a third; in both directions.
CREATE TABLE link (
  document INTEGER NOT NULL REFERENCES document,
  other    INTEGER NOT NULL REFERENCES document,
  kind     TEXT    NOT NULL,           -- what the document is to the other
  mine     REAL    NOT NULL,           -- share of the document that stands in the other
  theirs   REAL    NOT NULL,
  joins    INTEGER NOT NULL,           -- 1 if the two are of one origin
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
CREATE INDEX event_by_block ON event (block, earliest, latest);
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

-- Deeds that a document dates, by what all tellings of one have in common; and for undated documents
-- what their own text tells of their date, and deeds that others may date.
CREATE TABLE deed (
  document INTEGER NOT NULL REFERENCES document,
  number   INTEGER NOT NULL,
  key      TEXT    NOT NULL,
  body     TEXT    NOT NULL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE INDEX deed_by_key ON deed (key);
CREATE TABLE undated (
  document INTEGER PRIMARY KEY REFERENCES document,
  body     TEXT NOT NULL
);

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
