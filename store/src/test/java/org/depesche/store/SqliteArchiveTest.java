package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.depesche.export.Records;
import org.depesche.merge.MemoryMergeStore;
import org.depesche.merge.Merger;
import org.depesche.merge.copies.KinReader;
import org.depesche.model.Claim;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Participant;
import org.depesche.query.DocumentSummary;
import org.depesche.query.EventQuery;
import org.depesche.store.SqliteArchive.Added;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteArchiveTest {

  @TempDir private Path folder;

  private SqliteArchive archive(String name) {
    return SqliteArchive.open(folder.resolve(name));
  }

  @Test
  void givesBackWhatWasAdded() {
    List<Document> documents = TestNews.documents(1, 20);
    try (SqliteArchive archive = archive("a")) {
      assertThat(archive.add(documents)).containsOnly(Added.NEW);
    }
    try (SqliteArchive archive = archive("a")) {
      for (Document document : documents) {
        Document found = archive.document(document.id()).orElseThrow();
        assertThat(Records.toJson(found)).isEqualTo(Records.toJson(document));
        assertThat(archive.documentAt(document.location()))
            .map(Document::id)
            .contains(document.id());
      }
      assertThat(archive.documents())
          .hasSize(20)
          .isSortedAccordingTo(
              Comparator.comparing(document ->
                  Objects.requireNonNull(Objects.requireNonNull(document.published()).earliest())));
      assertThat(archive.document("sha256:0")).isEmpty();
      assertThat(archive.documentAt("nowhere")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void endsTheSameInAnyOrderOfArrival(long seed) {
    List<Document> documents = TestNews.documents(seed, 40);
    try (SqliteArchive atOnce = archive("once");
        SqliteArchive oneByOne = archive("one")) {
      atOnce.add(documents);
      List<Document> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.forEach(oneByOne::add);

      assertThat(Contents.of(oneByOne)).isEqualTo(Contents.of(atOnce));
      assertThat(atOnce.claims()).isNotEmpty();
    }
  }

  @Test
  void addingADocumentAgainChangesNothing() {
    List<Document> documents = TestNews.documents(4, 10);
    try (SqliteArchive archive = archive("a")) {
      archive.add(documents);
      Contents before = Contents.of(archive);

      assertThat(archive.add(documents)).containsOnly(Added.KNOWN);
      assertThat(archive.add(documents.getFirst())).isEqualTo(Added.KNOWN);
      assertThat(Contents.of(archive)).isEqualTo(before);
    }
  }

  @Test
  void countsTheLatestRevisionAndKeepsTheFormer() {
    List<Document> documents = TestNews.documents(5, 30);
    Random random = new Random(55);
    List<Document> revised =
        documents.stream().map(d -> TestNews.document(random, d.location())).toList();
    try (SqliteArchive archive = archive("a");
        SqliteArchive fresh = archive("fresh");
        SqliteArchive together = archive("together")) {
      archive.add(documents);
      assertThat(archive.add(revised)).containsOnly(Added.REVISION);
      fresh.add(revised);
      List<Document> both = new ArrayList<>(documents);
      both.addAll(revised);
      together.add(both);

      assertThat(Contents.of(archive)).isEqualTo(Contents.of(fresh));
      assertThat(Contents.of(together)).isEqualTo(Contents.of(fresh));
      assertThat(archive.document(documents.getFirst().id())).isPresent();
      assertThat(archive.documents()).hasSize(30);
    }
  }

  @Test
  void takesTheSameContentElsewhereForAnotherDocumentOfOneOrigin() {
    Random random = new Random(6);
    Document here = TestNews.document(random, "here");
    Document there =
        Document.of("there", here.text())
            .with(Layer.ENTITIES, here.get(Layer.ENTITIES))
            .with(Layer.EVENTS, here.get(Layer.EVENTS));
    try (SqliteArchive archive = archive("a")) {
      archive.add(List.of(here, there));

      assertThat(archive.documents())
          .extracting(DocumentSummary::location)
          .containsExactly("here", "there");
      assertThat(archive.events(EventQuery.ALL)).allMatch(event -> event.origins() == 1);
    }
  }

  @Test
  void tellsTheCopiesThatMergingFinds() {
    List<Document> documents = TestNews.documents(12, 40);
    MemoryMergeStore store = new MemoryMergeStore();
    new Merger(store).add(documents);
    KinReader reader = new KinReader(store.copies());
    try (SqliteArchive archive = archive("a")) {
      archive.add(documents);

      assertThat(documents).anyMatch(document -> !archive.kin(document.id()).copies().isEmpty());
      for (Document document : documents) {
        assertThat(archive.kin(document.id())).isEqualTo(reader.of(document.id()));
      }
    }
  }

  @Test
  void findsEventsByTypePartyDayAndDocument() {
    List<Document> documents = TestNews.documents(7, 40);
    try (SqliteArchive archive = archive("a")) {
      archive.add(documents);
      List<Event> all = archive.events(EventQuery.ALL);
      LocalDate from = LocalDate.of(2023, 9, 2);
      LocalDate to = LocalDate.of(2023, 9, 3);
      String document = documents.getFirst().id();

      assertThat(archive.events(new EventQuery(EventType.AID, null, null, null, null)))
          .containsExactlyElementsOf(all.stream().filter(e -> e.type() == EventType.AID).toList());
      assertThat(archive.events(new EventQuery(null, "bbb", null, null, null)))
          .isNotEmpty()
          .containsExactlyElementsOf(all.stream().filter(e -> names(e, "BBB")).toList());
      assertThat(archive.events(new EventQuery(null, "state:BBB", null, null, null)))
          .isEqualTo(archive.events(new EventQuery(null, "BBB", null, null, null)));
      assertThat(archive.events(new EventQuery(null, null, from, to, null)))
          .isNotEmpty()
          .containsExactlyElementsOf(all.stream().filter(e -> lies(e, from, to)).toList());
      assertThat(archive.events(new EventQuery(null, null, null, null, document)))
          .containsExactlyElementsOf(
              all.stream().filter(e -> e.documents().contains(document)).toList());
      assertThat(archive.event(all.getFirst().id())).contains(all.getFirst());
      assertThat(archive.event("e0")).isEmpty();
    }
  }

  private static boolean names(Event event, String country) {
    List<Participant> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    return all.stream().anyMatch(participant -> country.equals(participant.country()));
  }

  private static boolean lies(Event event, LocalDate from, LocalDate to) {
    return event.date() != null
        && !event.date().latest().isBefore(from)
        && !event.date().earliest().isAfter(to);
  }

  @Test
  void listsDisputedClaimsFirst() {
    try (SqliteArchive archive = archive("a")) {
      archive.add(TestNews.documents(8, 40));
      List<Boolean> disputed =
          archive.claims().stream()
              .map(c -> c.holders().stream().anyMatch(h -> h.stance() == Claim.Stance.DENIES))
              .toList();

      assertThat(disputed).contains(true, false);
      assertThat(disputed.lastIndexOf(true)).isLessThan(disputed.indexOf(false));
    }
  }

  @Test
  void keepsCountsOfDaysAndPairsInStep() throws SQLException {
    List<Document> documents = TestNews.documents(9, 40);
    Random random = new Random(99);
    try (SqliteArchive archive = archive("a")) {
      documents.forEach(archive::add);
      archive.add(
          documents.stream().limit(20).map(d -> TestNews.document(random, d.location())).toList());
      Map<String, Integer> days = new TreeMap<>();
      Map<String, Integer> pairs = new TreeMap<>();
      for (Event event : archive.events(EventQuery.ALL)) {
        if (event.date() != null && event.date().earliest().equals(event.date().latest())) {
          days.merge(event.date().earliest() + " " + event.type(), 1, Integer::sum);
        }
        if (event.type() != EventType.CONSULT) {
          String pair =
              event.actors().getFirst().country() + " " + event.recipients().getFirst().country();
          pairs.merge(pair + " " + event.type(), 1, Integer::sum);
        }
      }

      assertThat(rows("a", "SELECT day || ' ' || type, events FROM day_count")).isEqualTo(days);
      assertThat(
              rows("a", "SELECT actor || ' ' || recipient || ' ' || type, events FROM pair_count"))
          .containsAllEntriesOf(pairs);
    }
  }

  private Map<String, Integer> rows(String name, String sql) throws SQLException {
    Map<String, Integer> rows = new TreeMap<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.put(row.getString(1), row.getInt(2));
      }
    }
    return rows;
  }

  @Test
  void keepsOddTextAndTitles() {
    Document odd =
        Document.of("odd/\"'%;--", "\ud800 \u0000 ü \ud83d\ude00").with(Layer.EVENTS, List.of());
    Document empty = Document.of("empty", "");
    try (SqliteArchive archive = archive("a")) {
      archive.add(List.of(odd, empty));

      assertThat(archive.document(odd.id())).map(Document::text).contains(odd.text());
      assertThat(archive.documentAt(odd.location())).map(Document::id).contains(odd.id());
      assertThat(archive.document(empty.id())).map(Document::text).contains("");
      assertThat(archive.stories()).hasSize(2);
    }
  }

  @Test
  void storiesFollowWhatIsAdded() {
    List<Document> documents = TestNews.documents(10, 20);
    try (SqliteArchive archive = archive("a")) {
      archive.add(documents.subList(0, 10));
      assertThat(archive.stories().stream().mapToInt(s -> s.documents().size()).sum())
          .isEqualTo(10);
      archive.add(documents.subList(10, 20));
      assertThat(archive.stories().stream().mapToInt(s -> s.documents().size()).sum())
          .isEqualTo(20);
    }
  }
}
