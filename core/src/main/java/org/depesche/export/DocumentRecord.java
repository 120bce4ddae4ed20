package org.depesche.export;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.depesche.merge.copies.Credit;
import org.depesche.merge.copies.Kin;
import org.depesche.model.Block;
import org.depesche.model.Clue;
import org.depesche.model.DateInterval;
import org.depesche.model.Dating;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.Mention;
import org.depesche.model.Name;
import org.depesche.model.Publication;
import org.depesche.model.Quantity;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A document as one line of JSON: the components in this order are the fields. A layer that no
 * stage has provided is null.
 *
 * @param offsetUnit what begin and end count, always {@code utf-16}
 * @param sentences where they are; their tokens are not written
 * @param agencies whom the text is credited to; null where no stage has told blocks apart
 * @param origin with {@code copies} and {@code shared} what an archive tells of it; absent without
 *     one. All four follow from other fields and other documents, so that they are not read back
 * @param provenance where the values that are plain strings here were read; null without metadata
 */
record DocumentRecord(
    String id,
    String location,
    @Nullable String language,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String dateline,
    @Nullable Published published,
    @Nullable DateRecord updated,
    String text,
    String offsetUnit,
    @Nullable List<Block> blocks,
    @Nullable List<Span> sentences,
    @Nullable List<Name> names,
    @Nullable List<Mention> mentions,
    @Nullable List<Entity> entities,
    @Nullable List<TimeExpression> times,
    @Nullable List<Quantity> quantities,
    @Nullable List<Clue> clues,
    @Nullable List<Quotation> quotations,
    @Nullable List<EventMention> events,
    @JsonProperty(access = READ_ONLY) @Nullable List<Credit> agencies,
    @JsonProperty(access = READ_ONLY) @JsonInclude(NON_NULL) @Nullable String origin,
    @JsonProperty(access = READ_ONLY) @JsonInclude(NON_NULL) @Nullable List<Kin.Copy> copies,
    @JsonProperty(access = READ_ONLY) @JsonInclude(NON_NULL) @Nullable List<Kin.Shared> shared,
    List<Warning> warnings,
    @Nullable Provenance provenance) {

  /**
   * When it was published: known, or inferred.
   *
   * @param reasons what an inferred date rests on; absent for another
   */
  record Published(
      @JsonUnwrapped Publication date,
      List<Span> spans,
      String rule,
      @JsonInclude(NON_NULL) @Nullable List<Dating.Reason> reasons) {}

  /** A date of the document and where it was read. */
  record DateRecord(@JsonUnwrapped DateInterval date, List<Span> spans, String rule) {}

  /** Where the strings of the metadata were read; {@code authors} runs parallel to theirs. */
  record Provenance(
      @Nullable Evidence title,
      @Nullable Evidence publisher,
      List<Evidence> authors,
      @Nullable Evidence dateline) {}

  /** Where a value stands in the text, if it does, and the rule that read it. */
  record Evidence(List<Span> spans, String rule) {}
}
