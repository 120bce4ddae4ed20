package org.depesche.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.annotate.Annotator;
import org.depesche.clean.Cleaner;
import org.depesche.model.Article;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.TimeExpression;
import org.depesche.models.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is published on Wednesday, 13 March 2024, unless said otherwise. */
class TimeTaggerTest {

  private static final List<String> TABLES =
      List.of(
          "rules",
          "months",
          "weekdays",
          "num",
          "ordinals",
          "units",
          "relations",
          "dayparts",
          "seasons",
          "edges",
          "decades",
          "days",
          "vague",
          "holidays",
          "scales");

  private static final Map<String, String> OPENINGS =
      Map.of(
          "de", "Die Ministerin sprach mit ihm und ging dann in das Haus, das ihr gehört. ",
          "en", "The minister spoke to him and then she went into the house that was hers. ");

  private static final Cleaner CLEANER = new Cleaner();
  private static final Annotator ANNOTATOR = new Annotator();
  private static final TimeTagger TAGGER = new TimeTagger();

  private static Document read(String text) {
    Document document = CLEANER.clean(new Article("a.txt", text.getBytes(UTF_8), "text/plain"));
    return TAGGER.process(ANNOTATOR.process(document));
  }

  private static List<String> times(String text) {
    Document document = read(text);
    return document.get(Layer.TIMES).stream()
        .map(time -> document.text(time.span()) + "=" + time.value())
        .toList();
  }

  private static String found(String text) {
    return String.join("; ", times("2024-03-13\n" + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Ministerin sprach am 7. Februar 2023 mit ihm. | 7. Februar 2023=2023-02-07",
        "Die Ministerin sprach am 07.02.2023 mit ihm. | 07.02.2023=2023-02-07",
        "Die Ministerin sprach am Dienstag mit ihm. | Dienstag=2024-03-12",
        "Die Ministerin wird am Dienstag mit ihm sprechen. | Dienstag=2024-03-19",
        "Die Ministerin soll am Dienstag mit ihm zusammentreffen. | Dienstag=2024-03-19",
        "Die Ministerin hat am vergangenen Freitag mit ihm gesprochen. | vergangenen Freitag=2024-03-08",
        "Bei einem Treffen am Freitag sagte die Ministerin: „Der Hafen ist unser Tor.“ | Freitag=2024-03-08",
        "Die Ministerin sprach gestern mit ihm. | gestern=2024-03-12",
        "Die Ministerin sprach im September mit ihm. | September=2023-09",
        "Die Ministerin wird im September mit ihm sprechen. | September=2024-09",
        "Die Ministerin sprach im Oktober vergangenen Jahres mit ihm. | Oktober vergangenen Jahres=2023-10",
        "Die Ministerin sprach Ende letzten Jahres mit ihm. | Ende letzten Jahres=2023",
        "Die Ministerin sprach im vergangenen Monat mit ihm. | vergangenen Monat=2024-02",
        "Die Ministerin sprach in der vergangenen Woche mit ihm. | der vergangenen Woche=2024-W10",
        "Die Ministerin sprach im vergangenen Sommer mit ihm. | vergangenen Sommer=2023-SU",
        "Die Ministerin sprach im Jahr 2011 mit ihm. | Jahr 2011=2011",
        "Die Ministerin sprach vor zwei Jahren mit ihm. | zwei Jahren=P2Y",
        "Die Ministerin sprach in den vergangenen drei Monaten mit ihm. | den vergangenen drei Monaten=P3M",
        "Die Ministerin sprach am Dienstagabend mit ihm. | Dienstagabend=2024-03-12TEV",
        "Die Ministerin sprach am Dienstag um 20.30 Uhr mit ihm. | Dienstag=2024-03-12; 20.30 Uhr=2024-03-12T20:30",
        "Die Ministerin sprach jeden Montag mit ihm. | jeden Montag=XXXX-WXX-1",
        "Die Ministerin sprach täglich mit ihm. | täglich=P1D",
        "Die Ministerin sprach am 1. Weihnachtstag mit ihm. | 1. Weihnachtstag=2023-12-25",
        "Die Ministerin sprach am 2. Weihnachtstag mit ihm. | 2. Weihnachtstag=2023-12-26",
        "Die Ministerin sprach in den 1990er Jahren mit ihm. | den 1990er Jahren=199",
        "Die Ministerin schickte 2000 Soldaten in den Süden. | ''",
        "Die Ministerin sprach damals mit ihm. | damals=PAST_REF",
        "Die Ministerin kam am 31. Februar zu ihm. | ''",
        "Die Ministerin kommt am 3., 4. und 6. Mai. | 3.=2024-05-03; 4.=2024-05-04; 6. Mai=2024-05-06",
        "Die Ministerin spricht heute von 14-18 Uhr. | heute=2024-03-13; 14=2024-03-13T14:00; 18 Uhr=2024-03-13T18:00",
        "Die Ministerin sprach am Wochenende mit ihm. | Wochenende=2024-W10-WE",
        "Die Ministerin las die Juli-Ausgabe mit ihm. | ''",
        "Das Haus ist ab 16 Jahren offen, sagte die Ministerin. | ''",
        "Die Ministerin kam 1991 und ging im April mit ihm. | 1991=1991; April=1991-04",
        "„Der Hafen ist offen“, sagt die Ministerin am Montag. | Montag=2024-03-11",
        "Die Ministerin kündigte an, am Freitag mit ihm zu sprechen. | Freitag=2024-03-15",
        "Die Ministerin wird von Montag bis Freitag mit ihm sprechen. | Montag=2024-03-18; Freitag=2024-03-22",
        "Die Ministerin sprach am Dienstag vergangener Woche mit ihm. | Dienstag vergangener Woche=2024-03-05",
        "Die Ministerin leitet heute das Museum. | heute=PRESENT_REF",
        "Die Ministerin reist heute nach Riga. | heute=2024-03-13",
        "Die Ministerin zog Mitte der neunziger Jahre zu ihm. | Mitte der neunziger Jahre=199",
        "Die Ministerin denkt an die Siebziger und die Fünfzigerjahre. | die Siebziger=197; die Fünfzigerjahre=195",
        "Die Burg stammt vom Anfang des 13. Jahrhunderts. | Anfang des 13. Jahrhunderts=12",
        "Die Burg stammt aus dem 4. Jahrhundert v. Chr. und steht noch. | dem 4. Jahrhundert v. Chr.=BC03",
        "Die Burg brannte um 1500 und 1648. | 1500=1500; 1648=1648",
        "Die Burg steht seit 40.000 Jahren hier. | 40.000 Jahren=P40000Y",
        "Die Burg war im Winter 1946/47 leer. | Winter 1946/47=1946-WI",
        "Die Burg war 1990/91 leer. | 1990/91=1990/1991",
        "An Karfreitag wird die Ministerin mit ihm sprechen. | Karfreitag=2024-03-29",
        "Die Ministerin wird Ostern mit ihm sprechen. | Ostern=2024-03-31",
        "Am zweiten Advent 2020 sprach die Ministerin mit ihm. | zweiten Advent 2020=2020-12-06",
        "Die Ministerin wird am nächsten Wochenende mit ihm sprechen. | nächsten Wochenende=2024-W11-WE",
        "Die Ministerin spricht jeden Morgen mit ihm. | jeden Morgen=XXXX-XX-XXTMO",
        "Jeden Samstag um 7 Uhr spricht die Ministerin mit ihm. | Jeden Samstag=XXXX-WXX-6; 7 Uhr=T07:00",
        "Die Ministerin sprach am 3. Mai 2016 mit ihm, zwei Jahre später war er fort. | 3. Mai 2016=2016-05-03; zwei Jahre später=2018",
        "Die Ministerin sprach an einem Freitag um acht Uhr mit ihm. | Freitag=XXXX-WXX-5; acht Uhr=2024-03-13T08:00",
        "Mit 17 Jahren sprach die Ministerin eines Tages mit ihm. | ''",
      })
  void readsGermanTimes(String text, String times) {
    assertThat(found(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister spoke to him on February 7, 2023. | February 7, 2023=2023-02-07",
        "The minister spoke to him on 7 February 2023. | 7 February 2023=2023-02-07",
        "The minister spoke to him on Tuesday. | Tuesday=2024-03-12",
        "The minister will speak to him on Tuesday. | Tuesday=2024-03-19",
        "The minister spoke to him last Friday. | last Friday=2024-03-08",
        "The minister spoke to him yesterday. | yesterday=2024-03-12",
        "The minister spoke to him in September. | September=2023-09",
        "The minister spoke to him in May. | May=2023-05",
        "The minister may speak to him and march home. | ''",
        "The minister spoke to him last month. | last month=2024-02",
        "The minister spoke to him two years ago. | two years ago=2022",
        "The minister spoke to him over the past three months. | the past three months=P3M",
        "The minister spoke to him at 8:30 p.m. on Tuesday. | 8:30 p.m.=2024-03-12T20:30; Tuesday=2024-03-12",
        "The minister spoke to him on Tuesday evening. | Tuesday evening=2024-03-12TEV",
        "The minister spoke to him in the 1990s. | the 1990s=199",
        "The minister spoke to him every Monday. | every Monday=XXXX-WXX-1",
        "The minister sent 2000 soldiers to the south of it. | ''",
        "The dyke holds, the minister says on Friday. | Friday=2024-03-08",
        "The minister will speak to him from Monday to Friday. | Monday=2024-03-18; Friday=2024-03-22",
        "The minister spoke to him on Tuesday of last week. | Tuesday of last week=2024-03-05",
        "The minister spoke to him late last year and earlier this week. | late last year=2023; earlier this week=2024-W11",
        "The minister moved there in the early 20th century. | the early 20th century=19",
        "The minister moved there in early March. | early March=2024-03",
        "The minister was away in the winter of 1946-47. | the winter of 1946-47=1946-WI",
        "The minister will speak to him on Good Friday. | Good Friday=2024-03-29",
        "The minister will speak to him next weekend. | next weekend=2024-W11-WE",
        "The minister spoke to him on May 3, 2016; a year later he was gone. | May 3, 2016=2016-05-03; a year later=2017",
        "The minister spoke to him on 30 June last year. | 30 June last year=2023-06-30",
        "The minister spoke to him between 9 and 11 a.m. on Tuesday. | 9=2024-03-12T09:00; 11 a.m.=2024-03-12T11:00; Tuesday=2024-03-12",
        "The minister spoke to him three times a week. | three times a week=P1W",
        "The minister was famous at the age of 30 years. | ''",
      })
  void readsEnglishTimes(String text, String times) {
    assertThat(found(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource({
    "1954, 1954-04-18",
    "1981, 1981-04-19",
    "2000, 2000-04-23",
    "2008, 2008-03-23",
    "2038, 2038-04-25",
  })
  void computesEaster(String year, String day) {
    assertThat(found("Die Ministerin sprach über Ostern " + year + " mit ihm."))
        .isEqualTo("Ostern " + year + "=" + day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void givesEveryRuleANameOfItsOwn(String language) {
    assertThat(Models.table(language + "/time/rules.tsv"))
        .extracting(List::getFirst)
        .doesNotHaveDuplicates();
  }

  /** Words of the rules in any order, so that the oddest readings come up too. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsAnyOrderOfTheWordsOfItsRules(long seed) {
    for (String language : List.of("de", "en")) {
      List<String> words =
          TABLES.stream()
              .flatMap(table -> Models.table(language + "/time/" + table + ".tsv").stream())
              .map(row -> row.get(table(row)))
              .flatMap(cell -> Stream.of(cell.split("[ |?_<>=+!]+")))
              .filter(word -> !word.isEmpty())
              .toList();
      Random random = new Random(seed);
      String text =
          random
              .ints(600, 0, words.size() + 60)
              .mapToObj(i -> i < words.size() ? words.get(i) : String.valueOf(i * 7 % 2500))
              .collect(Collectors.joining(" "));
      Document document =
          read("2024-03-13\n" + Objects.requireNonNull(OPENINGS.get(language)).repeat(60) + text);
      assertThat(document.get(Layer.LANGUAGE)).isEqualTo(language);
      assertThat(document.get(Layer.TIMES)).isNotEmpty();
      int last = 0;
      for (TimeExpression time : document.get(Layer.TIMES)) {
        assertThat(time.span().begin()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        assertThat(time.value()).isNotEmpty().doesNotContain("null");
        last = time.span().end();
      }
    }
  }

  /** Rules have their words in the third column, the other tables in the first. */
  private static int table(List<String> row) {
    return row.size() == 6 ? 2 : 0;
  }

  @Test
  void leavesOpenWhatNothingTells() {
    String text = "Die Ministerin sprach am Dienstag mit ihm, im Juni auch, am 3. Mai und gestern.";
    assertThat(times(text))
        .containsExactly(
            "Dienstag=XXXX-WXX-2", "Juni=XXXX-06", "3. Mai=XXXX-05-03", "gestern=XXXX-XX-XX");
    assertThat(read(text).get(Layer.TIMES))
        .extracting(TimeExpression::interval)
        .containsOnlyNulls();
  }

  @Test
  void leansOnTheMentionBefore() {
    assertThat(
            times(
                "Im Juli 2022 reiste die Ministerin in den Norden. Ihr Kollege kam im Oktober"
                    + " desselben Jahres."))
        .containsExactly("Juli 2022=2022-07", "Oktober desselben Jahres=2022-10");
  }

  @Test
  void saysWhatADateRestsOn() {
    List<TimeExpression> times =
        read("2024-03-13\nDie Ministerin kam im März 2022 und ging am Montag wieder nach Hause.")
            .get(Layer.TIMES);
    assertThat(times)
        .extracting(TimeExpression::interval)
        .extracting(interval -> interval == null ? null : interval.basis())
        .containsExactly(DateInterval.Basis.STATED, DateInterval.Basis.DOCUMENT);
  }

  @Test
  void resolvesByTheDateOfTheLastChangeWhereNoOtherIsKnown() {
    assertThat(times("Stand: 13.3.2024\nDie Ministerin sprach am Dienstag lange mit ihm.\n"))
        .contains("Dienstag=2024-03-12");
  }

  @Test
  void takesTheLineOfThePublicationDateForNoMention() {
    assertThat(found("Die Ministerin sprach lange mit ihm und mit allen anderen.")).isEmpty();
  }
}
