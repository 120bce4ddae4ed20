package org.depesche.lab.score;

import java.util.List;
import org.depesche.model.Claim;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * One of our own texts with what a reader finds in it.
 *
 * @param id number of the text, or the name of the sample's file
 * @param published as {@link org.depesche.model.DateInterval#value()} has it; null if not to be
 *     known
 * @param topic what it is about; texts of one story share it
 * @param basis what the publication date rests on, {@code stated} or {@code metadata}; null with
 *     {@code published}
 * @param text null where the text stands in a file of its own
 */
record GoldText(
    String id,
    String language,
    String topic,
    @Nullable String published,
    @Nullable String basis,
    @Nullable String text,
    List<GoldQuotation> quotations,
    List<GoldEvent> events) {

  GoldText {
    quotations = List.copyOf(quotations);
    events = List.copyOf(events);
  }

  /**
   * A quotation by its words.
   *
   * @param content stretches of the text, in order
   * @param speaker empty if the text names none
   * @param cue words that may stand apart; empty if there is none
   */
  record GoldQuotation(
      Quotation.Type type, List<String> content, String speaker, List<String> cue) {}

  /**
   * An event mention.
   *
   * @param mode null if the type has none or it is left open
   * @param words words of the sentence that tell it
   * @param actors names by country, {@code -} where a country is not to be known; the name is empty
   *     where the state itself acts
   * @param date as {@link org.depesche.model.DateInterval#value()} has it; null if left open
   * @param event what mentions of one event share; null if left open
   * @param optional readers may differ on whether this is an event
   */
  record GoldEvent(
      EventType type,
      @Nullable String mode,
      String words,
      List<GoldParty> actors,
      List<GoldParty> recipients,
      EventStatus status,
      boolean historical,
      @Nullable String date,
      @Nullable String event,
      boolean optional) {}

  /**
   * How somebody stands to an event.
   *
   * @param event as in {@link GoldEvent#event()}
   * @param country of the holder
   */
  record GoldStance(String event, Claim.Stance stance, String country) {}

  /** A participant. */
  record GoldParty(String country, String name) {}
}
