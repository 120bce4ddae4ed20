package org.depesche.model;

import java.util.List;

/**
 * Documents on one happening and its direct follow-ups.
 *
 * @param label a title that a reader would recognise it by
 * @param documents ids, in order of publication, then of location
 */
public record Story(String id, String label, List<String> documents) {
  public Story {
    documents = List.copyOf(documents);
  }
}
