package org.depesche.merge.copies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of documents to know their copies by; a part of {@link
 * org.depesche.merge.MergeStore}.
 */
public interface CopyStore {

  /** What documents are found by. Their order is kept in archives. */
  enum Trace {
    /** {@link Fingerprint#sample()} */
    SAMPLE,
    /** {@link Fingerprint#bands()} */
    BAND,
    /** {@link Anchors#traces()} */
    ANCHOR;

    /** Those that a document has. */
    public int[] of(Dossier dossier) {
      return switch (this) {
        case SAMPLE -> dossier.fingerprint().sample();
        case BAND -> dossier.fingerprint().bands();
        case ANCHOR -> dossier.anchors().traces();
      };
    }
  }

  /** Remembers a new document. */
  void put(Dossier dossier);

  /** Forgets a document and its links. */
  void remove(String document);

  /** Empty for a document that is unknown. */
  Optional<Fingerprint> fingerprint(String document);

  /** Empty for a document that is unknown. */
  Optional<Anchors> anchors(String document);

  /** Empty for a document that is unknown. */
  Optional<Card> card(String document);

  /**
   * For each document that has some of the traces, how many.
   *
   * @param most a trace that more documents have tells nothing and is left out
   */
  SortedMap<String, Common> sharing(Trace kind, int[] traces, int most);

  /**
   * Traces of a document.
   *
   * @param common those that were asked for
   * @param all {@link Trace#SAMPLE} traces that it has
   */
  record Common(int common, int all) {}

  /** Remembers links, in both directions. */
  void putLinks(String document, Collection<Link> links);

  /** In order of the other document's id. */
  List<Link> linksOf(String document);

  /**
   * @param origin id of the document that stands for all of its origin; null forgets the document
   */
  void putOrigin(String document, @Nullable String origin);

  /** The origin of each of the documents; one that is unknown is left out. */
  Map<String, String> origins(Collection<String> documents);

  /** Documents of one origin. */
  Collection<String> documentsOf(String origin);
}
