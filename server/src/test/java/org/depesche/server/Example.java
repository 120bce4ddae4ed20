package org.depesche.server;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Holder;
import org.depesche.model.Claim.Stance;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.EventQuantity;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Figure;
import org.depesche.model.MentionRef;
import org.depesche.model.Participant;
import org.depesche.model.Place;
import org.depesche.model.Quantity;
import org.depesche.model.Span;
import org.depesche.model.Story;
import org.jspecify.annotations.Nullable;

/** Three articles about invented people, and what is merged from them. */
final class Example {

  static final Document VISIT = ExampleDocuments.visit();
  static final Document ACCUSATION = ExampleDocuments.accusation();
  static final Document HOSTILE = ExampleDocuments.hostile();

  private static final Participant ADA =
      new Participant(List.of(), "per:ada", "Ada Beispiel", "ISL", "GOV");
  private static final Participant OTTO =
      new Participant(List.of(), "per:otto", "Otto Muster", "EST", "GOV");
  private static final Participant NORWAY =
      new Participant(List.of(), "state:NOR", "Norway", "NOR", null);
  private static final Participant ICELAND =
      new Participant(List.of(), "state:ISL", "Island", "ISL", null);
  private static final Participant ESTONIA =
      new Participant(List.of(), "state:EST", "Estland", "EST", null);

  private Example() {}

  static FakeArchive archive() {
    return new FakeArchive(
        List.of(VISIT, ACCUSATION, HOSTILE),
        events(),
        claims(),
        List.of(
            new Story("s1", "Besuch in Tallinn", List.of(VISIT.id(), ACCUSATION.id())),
            new Story("s2", "<b>Hostile</b>", List.of(HOSTILE.id()))));
  }

  private static List<Event> events() {
    return List.of(
        new Event(
            "visit-1",
            EventType.CONSULT,
            "visit",
            List.of(ADA),
            List.of(OTTO),
            DateInterval.day(LocalDate.of(2031, 5, 6), Basis.STATED),
            new Place("Tallinn", "EST", List.of()),
            EventStatus.REPORTED,
            List.of(ref(ACCUSATION, "e3"), ref(VISIT, "e1")),
            List.of(VISIT.id(), ACCUSATION.id()),
            2,
            List.of(),
            List.of(),
            List.of()),
        new Event(
            "delivery-1",
            EventType.AID,
            null,
            List.of(ICELAND),
            List.of(ESTONIA),
            DateInterval.month(YearMonth.of(2031, 5), Basis.STATED),
            null,
            EventStatus.ALLEGED,
            List.of(ref(ACCUSATION, "e1")),
            List.of(ACCUSATION.id()),
            1,
            List.of("state:NOR"),
            List.of("state:ISL"),
            List.of(
                boats(3, null, List.of()), boats(5, BigDecimal.valueOf(5), List.of("state:NOR")))),
        new Event(
            "talks-1",
            EventType.CONSULT,
            null,
            List.of(NORWAY, ICELAND),
            List.of(),
            null,
            null,
            EventStatus.FUTURE,
            List.of(ref(HOSTILE, "e1")),
            List.of(HOSTILE.id()),
            1,
            List.of(),
            List.of(),
            List.of()));
  }

  private static Figure boats(int number, @Nullable BigDecimal min, List<String> claimedBy) {
    Figure.Told told = new Figure.Told(ref(ACCUSATION, "e1"), List.of(new Span(3, 9)), claimedBy);
    return new Figure(
        EventQuantity.Role.OBJECT,
        null,
        BigDecimal.valueOf(number),
        "boats",
        false,
        min,
        null,
        Quantity.Kind.COUNT,
        null,
        null,
        List.of(told));
  }

  private static List<Claim> claims() {
    Text text = new Text(ACCUSATION.text());
    return List.of(
        new Claim(
            "claim-1",
            "delivery-1",
            "Iceland → Estonia: patrol boats",
            List.of(
                holder("state:NOR", "Norway", Stance.ALLEGES, "2031-05-08", text, "accused"),
                holder("per:ada", "Ada Beispiel", Stance.DENIES, "2031-05-09", text, "denied"),
                holder("org:yard", "Nordwerft", Stance.DECLINES_COMMENT, null, text, "declined"))));
  }

  private static Holder holder(
      String entity, String name, Stance stance, @Nullable String date, Text text, String word) {
    Span span = ExampleDocuments.sentence(text, word);
    return new Holder(
        entity, name, stance, date, ACCUSATION.id(), ACCUSATION.location(), span, null, List.of());
  }

  private static MentionRef ref(Document document, String mention) {
    return new MentionRef(document.id(), document.location(), mention);
  }
}
