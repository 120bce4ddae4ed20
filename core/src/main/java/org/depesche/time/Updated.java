package org.depesche.time;

import java.time.LocalDate;
import java.util.List;
import org.depesche.model.DateInterval;
import org.depesche.model.Dating;
import org.depesche.model.Metadata;
import org.depesche.model.Value;

/** The date of the last change as evidence: what was changed then had been published. */
final class Updated {

  private Updated() {}

  static List<Dating.Reason> evidence(Metadata metadata) {
    Value<DateInterval> updated = metadata.updated();
    if (updated == null) {
      return List.of();
    }
    LocalDate latest = updated.value().latest();
    String statement = "It was last changed on " + latest + ".";
    return List.of(
        new Dating.Reason("updated", statement, null, latest, updated.spans(), null, false));
  }
}
