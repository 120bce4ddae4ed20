package org.depesche.query;

import java.time.LocalDate;
import org.depesche.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted. A null asks for nothing in particular.
 *
 * @param type of this type
 * @param party with this country code, entity id or name among actors or recipients
 * @param from not over before this day
 * @param to not begun after this day
 * @param document told by the document of this id
 */
public record EventQuery(
    @Nullable EventType type,
    @Nullable String party,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String document) {

  public static final EventQuery ALL = new EventQuery(null, null, null, null, null);
}
