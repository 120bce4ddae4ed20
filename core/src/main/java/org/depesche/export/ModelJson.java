package org.depesche.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.depesche.merge.Telling;
import org.depesche.merge.copies.Kin;
import org.depesche.merge.copies.Link;
import org.depesche.merge.copies.Precedence;
import org.depesche.model.Block;
import org.depesche.model.Claim;
import org.depesche.model.Clue;
import org.depesche.model.DateInterval;
import org.depesche.model.Event;
import org.depesche.model.EventMention;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventStatus;
import org.depesche.model.Figure;
import org.depesche.model.Mention;
import org.depesche.model.MentionRef;
import org.depesche.model.Name;
import org.depesche.model.Quantity;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.model.Warning;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the model's records look as JSON. The fields are the records' components by their own names;
 * only what differs from that is said here, so that the model itself knows nothing of JSON.
 */
public final class ModelJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // fields may be added
          .addMixIn(Block.class, BlockFields.class)
          .addMixIn(Warning.class, WarningFields.class)
          .addMixIn(Name.class, NameFields.class)
          .addMixIn(Mention.class, MentionFields.class)
          .addMixIn(TimeExpression.class, TimeFields.class)
          .addMixIn(Quantity.class, QuantityFields.class)
          .addMixIn(Quantity.Kind.class, CamelCase.class)
          .addMixIn(Quantity.Outcome.class, CamelCase.class)
          .addMixIn(EventQuantity.class, EventQuantityFields.class)
          .addMixIn(EventQuantity.Role.class, CamelCase.class)
          .addMixIn(EventMention.class, EventMentionFields.class)
          .addMixIn(Event.class, EventFields.class)
          .addMixIn(Telling.class, EventMentionFields.class)
          .addMixIn(Figure.Told.class, ToldFields.class)
          .addMixIn(MentionRef.class, MentionRefFields.class)
          .addMixIn(Mention.Kind.class, MentionKindNames.class)
          .addMixIn(Block.Kind.class, CamelCase.class)
          .addMixIn(Quotation.Type.class, CamelCase.class)
          .addMixIn(Quotation.Medium.class, CamelCase.class)
          .addMixIn(EventStatus.class, CamelCase.class)
          .addMixIn(Link.Kind.class, CamelCase.class)
          .addMixIn(Kin.SharedKind.class, CamelCase.class)
          .addMixIn(Kin.Certainty.class, CamelCase.class)
          .addMixIn(Precedence.First.class, CamelCase.class)
          .addMixIn(DateInterval.Precision.class, CamelCase.class)
          .addMixIn(DateInterval.Basis.class, CamelCase.class)
          .addMixIn(Claim.Stance.class, KebabCase.class)
          .addMixIn(Clue.class, ClueFields.class)
          .addMixIn(Clue.Unit.class, CamelCase.class)
          .build();

  private ModelJson() {}

  /** Reads and writes the model's records; immutable and shared. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** One line of JSON for a merged event, claim or other record of the model. */
  public static String toJson(Record value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * Reads what {@link #toJson} wrote, such as an {@link Event}.
   *
   * @throws tools.jackson.core.JacksonException if it is something else
   */
  public static <T extends Record> T fromJson(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  /** The name that JSON has for a constant, such as {@code declines-comment}. */
  static String name(Enum<?> constant) {
    return MAPPER.convertValue(constant, String.class);
  }

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  private interface CamelCase {}

  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  private interface KebabCase {}

  private enum MentionKindNames {
    @JsonProperty("role")
    ROLE,
    @JsonProperty("pronoun")
    PRONOUN,
    @JsonProperty("adjective")
    ADJECTIVE
  }

  private record BlockFields(
      @JsonUnwrapped Span span,
      Block.Kind kind,
      String rule,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String language) {}

  // records written before warnings had spans are read too
  private record WarningFields(
      String code, String message, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Span> spans) {}

  private record NameFields(@JsonUnwrapped Span span) {}

  private record MentionFields(@JsonUnwrapped Span span) {}

  private record TimeFields(@JsonUnwrapped Span span) {}

  private record QuantityFields(@JsonUnwrapped Span span) {}

  private record EventQuantityFields(@JsonUnwrapped Quantity quantity) {}

  // events written before they had quantities are read too
  private record EventMentionFields(
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<EventQuantity> quantities) {}

  private record EventFields(@JsonSetter(nulls = Nulls.AS_EMPTY) List<Figure> quantities) {}

  private record ToldFields(@JsonUnwrapped MentionRef ref) {}

  private record ClueFields(@JsonUnwrapped Span span) {}

  private record MentionRefFields(@JsonProperty("event") String mention) {}
}
