package org.depesche.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.Clue;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Party;
import org.depesche.model.Place;
import org.depesche.model.Quantity;
import org.depesche.model.Quotation;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.model.Value;
import org.depesche.model.Warning;

/** A document with something in every layer. */
final class Specimen {

  static final String TEXT =
      "Besuch in Tallin\nIm Mai 2031 reiste Ada Beispiel nach Tallin. „Wir bleiben“, sagte sie.";

  private Specimen() {}

  static Document document() {
    return Document.of("samples/visit.txt", TEXT)
        .with(Layer.METADATA, metadata())
        .with(Layer.LANGUAGE, "de")
        .with(
            Layer.BLOCKS,
            List.of(
                new Block(span("Besuch in Tallin"), Block.Kind.HEADLINE, "first-line"),
                new Block(new Span(17, TEXT.length()), Block.Kind.PARAGRAPH, "line")))
        .with(Layer.SENTENCES, List.of(sentence()))
        .with(Layer.NAMES, List.of(new Name(span("Ada Beispiel"), NameKind.PER)))
        .with(
            Layer.MENTIONS,
            List.of(
                new Mention(span("Ada Beispiel"), Mention.Kind.PER, "per:ada", "name"),
                new Mention(span("sie"), Mention.Kind.PRONOUN, "per:ada", "pronoun")))
        .with(Layer.ENTITIES, List.of(entity()))
        .with(Layer.TIMES, List.of(time()))
        .with(Layer.QUANTITIES, List.of(quantity()))
        .with(Layer.CLUES, List.of(clue()))
        .with(Layer.DATING, Dating.UNKNOWN)
        .with(Layer.QUOTATIONS, List.of(quotation()))
        .with(Layer.EVENTS, List.of(event()))
        .warn(new Warning("no-publisher", "Nothing names the publisher."));
  }

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Clue clue() {
    return new Clue(span("Im Mai 2031"), new Span(17, TEXT.length()), Clue.Unit.MONTH, -1, 0);
  }

  private static Metadata metadata() {
    return new Metadata(
        new Value<>("Besuch in Tallin", List.of(span("Besuch in Tallin")), "headline"),
        null,
        List.of(new Value<>("Otto Muster", List.of(), "meta-author")),
        null,
        new Value<>(
            DateInterval.day(LocalDate.of(2031, 6, 1), Basis.METADATA), List.of(), "meta-date"),
        null);
  }

  private static Sentence sentence() {
    Span span = new Span(17, TEXT.length());
    Token token = new Token(span("Im"), "Im", "in", Upos.ADP, "_", -1, "root");
    return new Sentence(span, Block.Kind.PARAGRAPH, List.of(token));
  }

  private static Entity entity() {
    return new Entity(
        "per:ada",
        "Ada Beispiel",
        NameKind.PER,
        "EST",
        "GOV",
        null,
        List.of("Ada Beispiel"),
        "name");
  }

  private static TimeExpression time() {
    return new TimeExpression(
        span("Mai 2031"),
        TimeExpression.Type.DATE,
        "2031-05",
        DateInterval.month(YearMonth.of(2031, 5), Basis.STATED),
        "month-year");
  }

  private static Quantity quantity() {
    return new Quantity(
        span("2031 reiste"),
        new BigDecimal("2031.50"),
        "reiste",
        true,
        new BigDecimal("2E+3"),
        null,
        Quantity.Kind.MASS,
        "t",
        "reisen",
        "Ada",
        Quantity.Outcome.MISSING,
        List.of(span("2031"), span("reiste")),
        "digits+table");
  }

  private static Quotation quotation() {
    return new Quotation(
        "q1",
        Quotation.Type.INDIRECT_FREE_INDIRECT,
        Quotation.Medium.SPEECH,
        List.of(span("Wir bleiben")),
        List.of(span("sagte")),
        List.of(span("sagte sie")),
        new Party(List.of(span("sie")), "per:ada"),
        null,
        List.of("Beispielbote"),
        "2031-06-01",
        false,
        "marks");
  }

  private static EventMention event() {
    return new EventMention(
        "e1",
        EventType.CONSULT,
        "visit",
        List.of("diplomatic"),
        new Span(17, 62),
        List.of(span("reiste")),
        List.of(new Participant(List.of(span("Ada")), "per:ada", "Ada Beispiel", "EST", "GOV")),
        List.of(),
        DateInterval.month(YearMonth.of(2031, 5), Basis.STATED),
        new Place("Tallin", null, List.of(new Span(10, 16))),
        EventStatus.REPORTED,
        true,
        List.of("per:ada"),
        List.of(),
        null,
        null,
        null,
        List.of(new EventQuantity(quantity(), EventQuantity.Role.TOLL, "next-sentence")),
        "visit.reisen-nach");
  }
}
