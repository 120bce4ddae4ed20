package org.depesche.server;

import static org.depesche.server.Text.entity;

import java.time.LocalDate;
import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Party;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.model.Value;
import org.depesche.model.Warning;

/** Documents with something in every layer, read by hand. */
final class ExampleDocuments {

  private static final String VISIT =
      """
      Außenministerin reist nach Tallinn
      Tallinn. Die isländische Außenministerin Ada Beispiel hat am Dienstag Estland besucht und dort Otto Muster getroffen.
      „Wir haben in Tallinn offen gesprochen“, sagte Beispiel am Mittwoch.
      Diesen Artikel teilen
      Mehr zum Thema: Fähre fällt aus\
      """;

  private static final String ACCUSATION =
      """
      Norway names Iceland over boats
      Norway accused Iceland on Thursday of sending patrol boats to Estonia. Ada Beispiel denied it a day later. The yard Nordwerft declined to comment. She had met Otto Muster on Tuesday.\
      """;

  private static final String HOSTILE =
      """
      <script>document.title='broken'</script>
      <img src=x onerror="document.title='broken'"> Norway and Iceland will talk & listen.\
      """;

  private static final Entity ADA = entity("per:ada", "Ada Beispiel", NameKind.PER, "ISL");
  private static final Entity OTTO = entity("per:otto", "Otto Muster", NameKind.PER, "EST");
  private static final Entity TALLINN = entity("loc:tallinn", "Tallinn", NameKind.LOC, "EST");
  private static final Entity ESTONIA = entity("state:EST", "Estland", NameKind.LOC, "EST");
  private static final Entity ICELAND = entity("state:ISL", "Iceland", NameKind.LOC, "ISL");
  private static final Entity NORWAY = entity("state:NOR", "Norway", NameKind.LOC, "NOR");

  private ExampleDocuments() {}

  static Document visit() {
    Text text = new Text(VISIT);
    return Document.of("articles/visit.txt", VISIT)
        .with(Layer.METADATA, metadata("Außenministerin reist nach Tallinn", "Der Bote", 7))
        .with(Layer.LANGUAGE, "de")
        .with(
            Layer.BLOCKS,
            List.of(
                text.block(Block.Kind.HEADLINE, "Außenministerin reist nach Tallinn"),
                text.block(Block.Kind.PARAGRAPH, sentence(text, "besucht").in(VISIT)),
                text.block(Block.Kind.PARAGRAPH, sentence(text, "sagte").in(VISIT)),
                text.block(Block.Kind.BOILERPLATE, "Diesen Artikel teilen"),
                text.block(Block.Kind.BOILERPLATE, "Mehr zum Thema: Fähre fällt aus")))
        .with(
            Layer.MENTIONS,
            List.of(
                text.mention("Tallinn", Mention.Kind.LOC, TALLINN),
                text.mention("Ada Beispiel", Mention.Kind.PER, ADA),
                text.mention("Estland", Mention.Kind.LOC, ESTONIA),
                text.mention("Otto Muster", Mention.Kind.PER, OTTO),
                new Mention(
                    text.span("Tallinn", VISIT.indexOf("„")),
                    Mention.Kind.LOC,
                    TALLINN.id(),
                    "name-list")))
        .with(Layer.ENTITIES, List.of(TALLINN, ADA, ESTONIA, OTTO))
        .with(Layer.TIMES, List.of(time(text, "am Dienstag", 6), time(text, "am Mittwoch", 7)))
        .with(Layer.QUOTATIONS, List.of(quotation(text)))
        .with(
            Layer.EVENTS,
            List.of(
                event(
                    "e1",
                    EventType.CONSULT,
                    sentence(text, "besucht"),
                    text.spans("besucht"),
                    List.of(text.participant("Ada Beispiel", ADA)),
                    List.of(text.participant("Otto Muster", OTTO)),
                    EventStatus.REPORTED)))
        .warn(new Warning("no-author", "Nothing names an author."));
  }

  static Document accusation() {
    Text text = new Text(ACCUSATION);
    Span accused = sentence(text, "accused");
    List<Participant> norway = List.of(text.participant("Norway", NORWAY));
    List<Participant> iceland = List.of(text.participant("Iceland", ICELAND));
    List<Participant> estonia = List.of(text.participant("Estonia", ESTONIA));
    return Document.of("https://example.org/boats", ACCUSATION)
        .with(Layer.METADATA, metadata("Norway names Iceland over boats", "The Example", 8))
        .with(Layer.LANGUAGE, "en")
        .with(
            Layer.BLOCKS,
            List.of(
                text.block(Block.Kind.HEADLINE, "Norway names Iceland over boats"),
                text.block(Block.Kind.PARAGRAPH, ACCUSATION.lines().skip(1).findFirst().get())))
        .with(Layer.MENTIONS, List.of(text.mention("Ada Beispiel", Mention.Kind.PER, ADA)))
        .with(Layer.ENTITIES, List.of(NORWAY, ICELAND, ESTONIA, ADA, OTTO))
        .with(Layer.TIMES, List.of(time(text, "on Thursday", 8)))
        .with(Layer.QUOTATIONS, List.of())
        .with(
            Layer.EVENTS,
            List.of(
                event(
                    "e1",
                    EventType.AID,
                    accused,
                    text.spans("sending"),
                    iceland,
                    estonia,
                    EventStatus.ALLEGED),
                event(
                    "e2",
                    EventType.ACCUSE,
                    accused,
                    text.spans("accused"),
                    norway,
                    iceland,
                    EventStatus.REPORTED),
                event(
                    "e3",
                    EventType.CONSULT,
                    sentence(text, "had met"),
                    text.spans("had met"),
                    List.of(),
                    List.of(text.participant("Otto Muster", OTTO)),
                    EventStatus.REPORTED)));
  }

  /** What an attacker would write, without most layers. */
  static Document hostile() {
    Text text = new Text(HOSTILE);
    Value<String> title =
        new Value<>("<script>document.title='broken'</script>", List.of(), "line");
    return Document.of("javascript:alert(1)", HOSTILE)
        .with(Layer.METADATA, new Metadata(title, null, List.of(), null, null, null))
        .with(Layer.LANGUAGE, "en")
        .with(
            Layer.EVENTS,
            List.of(
                event(
                    "e1",
                    EventType.CONSULT,
                    sentence(text, "talk"),
                    text.spans("talk"),
                    List.of(
                        text.participant("Norway", NORWAY), text.participant("Iceland", ICELAND)),
                    List.of(),
                    EventStatus.FUTURE)));
  }

  /** The stretch between full stops or line ends around the first {@code word}. */
  static Span sentence(Text text, String word) {
    String all = text.text();
    int at = text.span(word).begin();
    int line = all.lastIndexOf('\n', at) + 1;
    int begin = Math.max(line, all.lastIndexOf(". ", at) + 2);
    begin = all.startsWith("Tallinn. Die", line) ? line : begin;
    int stop = all.indexOf('.', at);
    int end = all.indexOf('\n', at);
    return new Span(begin, end >= 0 && end < stop ? end : stop + 1);
  }

  private static Metadata metadata(String title, String publisher, int day) {
    return new Metadata(
        new Value<>(title, List.of(new Span(0, title.length())), "first-line"),
        new Value<>(publisher, List.of(), "site-name"),
        List.of(),
        null,
        new Value<>(
            DateInterval.day(LocalDate.of(2031, 5, day), Basis.METADATA), List.of(), "meta-date"),
        null);
  }

  private static TimeExpression time(Text text, String words, int day) {
    DateInterval date = DateInterval.day(LocalDate.of(2031, 5, day), Basis.DOCUMENT);
    return new TimeExpression(
        text.span(words), TimeExpression.Type.DATE, date.value(), date, "weekday");
  }

  private static Quotation quotation(Text text) {
    return new Quotation(
        "q1",
        Quotation.Type.DIRECT,
        Quotation.Medium.SPEECH,
        text.spans("Wir haben in Tallinn offen gesprochen"),
        text.spans("sagte"),
        text.spans("sagte Beispiel am Mittwoch"),
        new Party(List.of(text.span("Beispiel", text.span("sagte").end())), "per:ada"),
        null,
        List.of(),
        "2031-05-07",
        false,
        "marks");
  }

  private static EventMention event(
      String id,
      EventType type,
      Span sentence,
      List<Span> trigger,
      List<Participant> actors,
      List<Participant> recipients,
      EventStatus status) {

    return new EventMention(
        id,
        type,
        null,
        List.of("diplomatic"),
        sentence,
        trigger,
        actors,
        recipients,
        null,
        null,
        status,
        false,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        "verb." + type);
  }
}
