package org.depesche.store;

import java.util.List;
import org.depesche.model.Claim;
import org.depesche.model.Event;
import org.depesche.model.Story;
import org.depesche.query.Archive;
import org.depesche.query.DocumentSummary;
import org.depesche.query.EventQuery;

/** All that an archive answers. */
record Contents(
    List<DocumentSummary> documents, List<Event> events, List<Claim> claims, List<Story> stories) {

  static Contents of(Archive archive) {
    return new Contents(
        archive.documents(), archive.events(EventQuery.ALL), archive.claims(), archive.stories());
  }
}
