package org.depesche.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.fetch.WatchState;
import org.depesche.merge.Merger;
import org.depesche.merge.Stories;
import org.depesche.merge.copies.Kin;
import org.depesche.merge.copies.KinReader;
import org.depesche.model.Claim;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.Story;
import org.depesche.query.Archive;
import org.depesche.query.DocumentSummary;
import org.depesche.query.EventQuery;

/**
 * An archive in one SQLite file.
 *
 * <p>A document whose {@link #add} has returned survives the death of the process and of the
 * machine. Other processes may read while one writes. Safe for use by many threads: one writes, one
 * reads at a time. Every method throws {@link ArchiveException} where the file can't be used.
 */
public final class SqliteArchive implements Archive {

  private final Object writing = new Object();
  private final Object reading = new Object();
  private final Sql writer;
  private final Sql reader;
  private final Merger merger;
  private final DocumentTable incoming;
  private final DocumentTable documents;
  private final EventQueries events;
  private final KinReader kin;
  private List<Story> stories = List.of();
  private long storiesAt = -1;

  private SqliteArchive(Sql writer, Sql reader) {
    this.writer = writer;
    this.reader = reader;
    this.merger = new Merger(new SqliteMergeStore(writer));
    this.incoming = new DocumentTable(writer);
    this.documents = new DocumentTable(reader);
    this.events = new EventQueries(reader);
    this.kin = new KinReader(new SqliteCopyStore(reader));
  }

  /** What became of a document that was to be added. */
  public enum Added {
    /** Nothing was known of its location. */
    NEW,
    /** It replaces what stood at its location, which is kept. */
    REVISION,
    /** It was there already. */
    KNOWN
  }

  /**
   * Opens the archive in a file, which is made if there is none.
   *
   * @throws ArchiveException if it is a folder, something else than an archive, of a newer version,
   *     or can't be written
   */
  public static SqliteArchive open(Path file) {
    Sql writer = ArchiveFile.create(file);
    return new SqliteArchive(writer, ArchiveFile.connect(file));
  }

  /**
   * Opens an archive that is there.
   *
   * @throws ArchiveException as {@link #open}, and if there is no such file
   */
  public static SqliteArchive openExisting(Path file) {
    if (!Files.exists(file)) {
      throw new ArchiveException(
          file,
          "there is no such archive; make one with 'depesche read PATH --archive " + file + "'");
    }
    return open(file);
  }

  /** Adds one document; when this returns, it is there to stay. */
  public Added add(Document document) {
    return add(List.of(document)).getFirst();
  }

  /**
   * Adds documents, all or none. Much faster than one by one.
   *
   * @return for each of them what became of it
   */
  public List<Added> add(List<Document> all) {
    synchronized (writing) {
      return writer.write(() -> addAll(all));
    }
  }

  private List<Added> addAll(List<Document> all) {
    List<Added> outcome = new ArrayList<>();
    List<Document> toMerge = new ArrayList<>();
    for (Document document : all) {
      if (incoming.has(document.id())) {
        outcome.add(Added.KNOWN);
        continue;
      }
      Optional<String> previous = incoming.latestAt(document.location());
      if (previous.isPresent()) {
        merger.add(toMerge); // the one to be replaced may be among them
        toMerge.clear();
        merger.remove(previous.get());
        incoming.retire(previous.get());
      }
      incoming.insert(document);
      toMerge.add(document);
      outcome.add(previous.isPresent() ? Added.REVISION : Added.NEW);
    }
    merger.add(toMerge);
    return outcome;
  }

  /** What is remembered of feeds that are followed into this archive. */
  public WatchState watchState() {
    return new SqliteWatchState(writing, writer);
  }

  @Override
  public List<DocumentSummary> documents() {
    synchronized (reading) {
      return documents.summaries();
    }
  }

  @Override
  public Optional<Document> document(String id) {
    synchronized (reading) {
      return documents.byId(id);
    }
  }

  @Override
  public Optional<Document> documentAt(String location) {
    synchronized (reading) {
      return documents.at(location);
    }
  }

  @Override
  public Kin kin(String document) {
    synchronized (reading) {
      return reader.read(() -> kin.of(document));
    }
  }

  @Override
  public List<Event> events(EventQuery query) {
    synchronized (reading) {
      return events.fitting(query);
    }
  }

  @Override
  public Optional<Event> event(String id) {
    synchronized (reading) {
      return events.byId(id);
    }
  }

  @Override
  public List<Claim> claims() {
    synchronized (reading) {
      return events.claims();
    }
  }

  /** Computed anew when the archive has changed, kept until then. */
  @Override
  public List<Story> stories() {
    synchronized (reading) {
      return reader.read(() -> {
        // Changes whenever another connection, our own writer included, has committed.
        long version = reader.number("PRAGMA data_version");
        if (version != storiesAt) {
          stories = Stories.of(documents.tellers(), events.shared());
          storiesAt = version;
        }
        return stories;
      });
    }
  }

  @Override
  public void close() {
    synchronized (writing) {
      synchronized (reading) {
        reader.close();
        writer.close();
      }
    }
  }
}
