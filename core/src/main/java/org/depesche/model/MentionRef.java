package org.depesche.model;

/**
 * Where an event is told.
 *
 * @param document id of the document
 * @param location its path or address
 * @param mention id of the event mention within the document
 */
public record MentionRef(String document, String location, String mention)
    implements Comparable<MentionRef> {
  /** By location, document and mention. */
  @Override
  public int compareTo(MentionRef other) {
    int byLocation = location.compareTo(other.location);
    int byDocument = document.compareTo(other.document);
    return byLocation != 0
        ? byLocation
        : byDocument != 0 ? byDocument : mention.compareTo(other.mention);
  }
}
