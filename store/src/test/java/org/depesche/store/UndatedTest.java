package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.depesche.model.Clue;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Publication;
import org.depesche.model.Span;
import org.depesche.query.DocumentSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndatedTest {

  private static final Span SENTENCE = new Span(0, 20);

  @TempDir private Path folder;

  /** An undated document that tells of a visit. */
  private static Document visit(String location, @Nullable DateInterval date) {
    Entity ada = new Entity("per:ada", "Ada Lahti", NameKind.PER, "FIN", null, null, List.of(), "");
    Participant guest = new Participant(List.of(), ada.id(), ada.name(), "FIN", null);
    Participant host = new Participant(List.of(), null, "Tallinn", "EST", null);
    EventMention event =
        new EventMention(
            "e1",
            EventType.CONSULT,
            "visit",
            List.of(),
            SENTENCE,
            List.of(),
            List.of(guest),
            List.of(host),
            date,
            null,
            EventStatus.REPORTED,
            false,
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            "test");
    return Document.of(location, location + " tells of a visit that was paid.")
        .with(Layer.METADATA, Metadata.NONE)
        .with(Layer.CLUES, List.of(new Clue(SENTENCE, SENTENCE, Clue.Unit.MONTH, -1, -1)))
        .with(Layer.DATING, Dating.UNKNOWN)
        .with(Layer.ENTITIES, List.of(ada))
        .with(Layer.EVENTS, List.of(event));
  }

  @Test
  void areDatedByOthersAsLongAsTheseAreThere() {
    Document undated = visit("a.txt", null);
    DateInterval may = DateInterval.month(YearMonth.of(2031, 5), Basis.STATED);
    try (SqliteArchive archive = SqliteArchive.open(folder.resolve("a"))) {
      archive.add(undated);
      assertThat(published(archive)).isNull();

      archive.add(visit("b.txt", may));
      assertThat(published(archive))
          .extracting(Publication::value)
          .isEqualTo("2031-06-01/2031-07-01");
      Dating shown = archive.document(undated.id()).orElseThrow().get(Layer.DATING);
      assertThat(shown.earliest()).isEqualTo(LocalDate.of(2031, 6, 1));
      assertThat(shown.reasons())
          .extracting(reason -> Objects.requireNonNull(reason.elsewhere()).location())
          .containsExactly("b.txt");

      archive.add(Document.of("b.txt", "A revision that tells of nothing."));
      assertThat(published(archive)).isNull();
      assertThat(archive.document(undated.id()).orElseThrow().get(Layer.DATING).isUnknown())
          .isTrue();
    }
  }

  private static @Nullable Publication published(SqliteArchive archive) {
    return archive.documents().stream()
        .filter(document -> document.location().equals("a.txt"))
        .findFirst()
        .map(DocumentSummary::published)
        .orElse(null);
  }
}
