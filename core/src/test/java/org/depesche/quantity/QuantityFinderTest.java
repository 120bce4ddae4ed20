package org.depesche.quantity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.depesche.annotate.Annotator;
import org.depesche.clean.Cleaner;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Quantity;
import org.depesche.models.Models;
import org.depesche.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

  private static final Cleaner CLEANER = new Cleaner();
  private static final Annotator ANNOTATOR = new Annotator();
  private static final TimeTagger TIMES = new TimeTagger();
  private static final QuantityFinder FINDER = new QuantityFinder();

  private static Document read(String text) {
    Document document = CLEANER.clean(new Article("a.txt", text.getBytes(UTF_8), "text/plain"));
    return FINDER.process(TIMES.process(ANNOTATOR.process(document)));
  }

  private static List<Quantity> quantities(String text) {
    return read(text).get(Layer.QUANTITIES);
  }

  /** Words, value and unit of each. */
  private static String found(String text) {
    Document document = read(text);
    return document.get(Layer.QUANTITIES).stream()
        .map(q -> document.text(q.span()) + "=" + q.value().toPlainString() + " " + q.unit())
        .collect(Collectors.joining("; "));
  }

  private static Quantity only(String text) {
    List<Quantity> all = quantities(text);
    assertThat(all).as(text).hasSize(1);
    return all.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Hirte besaß 12.000 Schafe. | 12.000 Schafe=12000 Schafe",
        "Der Hirte besaß 600 000 Schafe. | 600 000 Schafe=600000 Schafe",
        "Der Hirte besaß 600'000 Schafe. | 600'000 Schafe=600000 Schafe",
        "Der Hirte besaß zwölf junge Schafe. | zwölf junge Schafe=12 Schafe",
        "Der Hirte besaß dreihundert Schafe. | dreihundert Schafe=300 Schafe",
        "Der Hirte besaß zwei Millionen Schafe. | zwei Millionen Schafe=2000000 Schafe",
        "Der Hirte besaß anderthalb Millionen Schafe. | anderthalb Millionen Schafe=1500000 Schafe",
        "Der Hirte besaß ein Dutzend Schafe. | ein Dutzend Schafe=12 Schafe",
        "Der Hirte besaß Hunderte von Schafen. | Hunderte von Schafen=100 Schafen",
        "Der Hirte besaß 1,5 Millionen Schafe. | 1,5 Millionen Schafe=1500000 Schafe",
        "Der Hirte besaß 1.5 Millionen Schafe. | 1.5 Millionen Schafe=1500000 Schafe",
        "Der Hirte besaß 12,000 Schafe und Ziegen. | 12,000 Schafe=12000 Schafe",
        "Der Hirte zahlte 20 Mio. Euro für die Weide. | 20 Mio. Euro=20000000 Euro",
        "Der Hirte zahlte 3,40 US-Dollar für den Käse. | 3,40 US-Dollar=3.4 US-Dollar",
      })
  void readsGermanNumbersAndUnits(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The shepherd owned 12,000 sheep. | 12,000 sheep=12000 sheep",
        "The shepherd owned twenty-one young goats. | twenty-one young goats=21 goats",
        "The shepherd owned two and a half million goats. | two and a half million goats=2500000"
            + " goats",
        "The shepherd owned a dozen goats. | a dozen goats=12 goats",
        "The shepherd owned tens of thousands of goats. | tens of thousands of goats=10000 goats",
        "The shepherd owned 10.000 goats. | 10.000 goats=10000 goats",
        "The shepherd paid $3.5bn for the meadow. | $3.5bn=3500000000 $",
        "The shepherd paid US$40 for the cheese. | US$40=40 US$",
        "The shepherd paid 20 million Swiss francs. | 20 million Swiss francs=20000000 Swiss"
            + " francs",
        "The shepherd walked 30 nautical miles. | 30 nautical miles=30 nautical miles",
      })
  void readsEnglishNumbersAndUnits(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Hirte besaß drei Schaf- und zwei Ziegenställe. | drei Schaf-=3 Schaf-; zwei"
            + " Ziegenställe=2 Ziegenställe",
        "Der Hirte besaß acht Schaf- und Ziegenställe. | acht Schaf- und Ziegenställe=8 Schaf- und"
            + " Ziegenställe",
        "Jeder fünfte Hirte friert. | Jeder fünfte=0.2 null",
        "Jede Dritte fror. | Jede Dritte=0.3333 null",
        "Drei Viertel davon froren. | Drei Viertel=0.75 null",
        "Der Hirte besaß ein gutes Dutzend Schafe. | ein gutes Dutzend Schafe=12 Schafe",
        "One in four shepherds was cold. | One in four=0.25 null",
        "Nine in ten shepherds were cold. | Nine in ten=0.9 null",
        "Two out of every five goats fell ill. | Two out of every five=0.4 null",
        "A third more came. | A third=0.3333 null",
        "More than half stayed away. | half=0.5 null",
        "Between $3 million and $5 million was lost. | $3 million and $5 million=3000000 $",
      })
  void readsHalvesOfCompoundsAndShares(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Hirten verhandelten über zwölf Weiden.",
        "Über zwölf Weiden wird verhandelt.",
        "A dispute over twelve meadows grew.",
        "She presides over 15 shepherds."
      })
  void takesAPrepositionThatAVerbAsksForForNoBound(String text) {
    assertThat(only(text).min()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Film handelt von über zwölf Weiden.",
        "Über 30 Weiden wurden bekannt.",
        "The shepherds arrested over 40 wolves."
      })
  void keepsTheBoundElsewhere(String text) {
    assertThat(only(text).min()).isEqualTo(only(text).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Zahl der Toten stieg auf 52. | DEAD",
        "The death toll rose to 52. | DEAD",
        "The number of wounded rose to 52. | INJURED",
        "Das Feuer hat 52 Hirten das Leben gekostet. | DEAD",
        "The storm has cost 52 people their lives. | DEAD",
        "The storm claimed 52 lives. | DEAD",
        "Mehr als 52 ertranken. | DEAD",
        "52 Hirten gelten als vermisst. | MISSING",
        "52 Hirten wurden in Haft genommen. | ARRESTED",
        "Police took 52 shepherds into custody. | ARRESTED",
      })
  void tellsAnOutcomeByMoreThanOneWord(String text, Quantity.Outcome outcome) {
    assertThat(only(text).outcome()).isEqualTo(outcome);
  }

  @Test
  void leavesByHowMuchATollRoseAlone() {
    assertThat(quantities("Die Zahl der Toten stieg um 5 auf 52."))
        .filteredOn(q -> q.outcome() == Quantity.Outcome.DEAD)
        .extracting(q -> q.value().intValue())
        .containsExactly(52);
  }

  @Test
  void takesScoresOfAGameForNoNumber() {
    assertThat(found("The scores were high.")).isEmpty();
    assertThat(found("Scores were arrested.")).isEqualTo("Scores=20 null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nach Artikel 5 des Vertrags ist das verboten.",
        "Die Mannschaft siegte am Ende mit 2:1 gegen den Gast.",
        "Der Rat verabschiedete die Resolution 1718 am 14. Oktober 2006.",
        "Die Rakete vom Typ Falke-18 stürzte ins Meer.",
        "Die G7 berieten am 3. Mai um 20.30 Uhr im Hotel.",
        "Der 52 Jahre alte Schäfer blieb drei Tage im Tal.",
        "Er wohnt in der Lindenstraße 12 in Bremen.",
        "Dort landete eine Boeing 737 der Fluglinie.",
        "Der einseitige Vertrag handelt über eine Wiese.",
        "Der 61-jährige Schäfer ging in den Stall.",
        "Rufen Sie uns unter 030/123456 an.",
        "Under Article 5 of the treaty this is forbidden.",
        "The home team won 3-1 after a long evening.",
        "The council adopted Resolution 1718 in October 2006.",
        "She lives at 17 Hill Street with her mother.",
        "The 2022 elections were held in the valley.",
        "Der Schäfer wurde 2000 verhaftet.",
        "He turned 52 on May 3, 2021 and stayed for three days."
      })
  void takesNamesOfThingsTimesAndScoresForNoQuantities(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Hirte besaß etwa 300 Schafe. | true | |",
        "Der Hirte besaß mehr als 300 Schafe. | false | 300 |",
        "Der Hirte besaß bis zu 300 Schafe. | false | | 300",
        "Der Hirte besaß zwischen 200 und 300 Schafe. | false | 200 | 300",
        "Der Hirte besaß 200 bis 300 Schafe. | false | 200 | 300",
        "Der Hirte besaß Hunderte Schafe. | true | 100 |",
        "The shepherd owned nearly 300 goats. | true | |",
        "The shepherd owned at least 300 goats. | false | 300 |",
        "The shepherd owned no more than 300 goats. | false | | 300",
        "The shepherd owned between two and three hundred goats. | false | 200 | 300",
        "The shepherd owned 5 to 6 million goats. | false | 5000000 | 6000000",
        "The shepherd owned 300 or more goats. | false | 300 |",
      })
  void tellsRoughNumbersAndBounds(String text, boolean about, BigDecimal min, BigDecimal max) {
    Quantity quantity = only(text);

    assertThat(quantity.approximate()).isEqualTo(about);
    assertThat(quantity.min()).isEqualTo(min);
    assertThat(quantity.max()).isEqualTo(max);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bei dem Unfall gab es fünf Tote. | DEAD",
        "Bei dem Unfall wurden drei Menschen getötet. | DEAD",
        "Bei dem Unfall kamen 14 Menschen ums Leben. | DEAD",
        "Bei dem Unfall wurden 20 verletzt. | INJURED",
        "Die Polizei meldete mindestens 12 Festnahmen. | ARRESTED",
        "Die Polizei nahm acht Männer fest. | ARRESTED",
        "Nach dem Unfall werden neun Seeleute vermisst. | MISSING",
        "The crash left 14 dead. | DEAD",
        "The blast destroyed the mill, killing six. | DEAD",
        "Three wounded shepherds lay in the grass. | INJURED",
        "Police detained eight men after the match. | ARRESTED",
        "Nine sailors are missing after the storm. | MISSING",
        "Some 4,000 people were displaced by the flood. | DISPLACED",
        "Two shepherds guarded the mill. |",
      })
  void tellsWhatBefellThoseWhoAreCounted(String text, Quantity.Outcome outcome) {
    assertThat(only(text).outcome()).isEqualTo(outcome);
  }

  @Test
  void doesNotTakeThoseWhoActForThoseWhoSuffer() {
    List<Quantity> found = quantities("Two shepherds killed three wolves in the forest.");

    assertThat(found).extracting(Quantity::outcome).containsExactly(null, Quantity.Outcome.DEAD);
  }

  @Test
  void doesNotTakeAPlaceForThoseWhoSuffered() {
    assertThat(quantities("In zwei Autos wurden Menschen getötet."))
        .extracting(Quantity::outcome)
        .containsOnlyNulls();
  }

  @Test
  void countsAnArticleOnlyWhereSomethingBefellSomebody() {
    assertThat(found("Ein Hirte ging über die Wiese.")).isEmpty();
    assertThat(found("Bei dem Unfall wurde ein Hirte verletzt.")).isEqualTo("ein Hirte=1 Hirte");
    assertThat(found("Bei dem Unfall gab es keine Verletzten."))
        .isEqualTo("keine Verletzten=0 Verletzten");
  }

  @Test
  void tellsCalibreFromLength() {
    assertThat(only("Sie fanden eine 9-mm-Pistole im Stall.").kind())
        .isEqualTo(Quantity.Kind.CALIBER);
    assertThat(only("Es fielen 9 Millimeter Regen.").kind()).isEqualTo(Quantity.Kind.DISTANCE);
  }

  @Test
  void saysWhatMeasuresAndSharesAreOf() {
    assertThat(only("Das Schiff brachte 600 Tonnen Kohle.").of()).isEqualTo("Kohle");
    assertThat(only("Zwei Drittel der Hirten blieben.").of()).isEqualTo("Hirten");
    assertThat(only("The ship brought 600 tonnes of coal.").of()).isEqualTo("coal");
  }

  @Test
  void restsOnEveryWordThatItWasReadFrom() {
    String text = "Mindestens 300 Tonnen Kohle lagen im Hafen.";

    assertThat(only(text).spans())
        .extracting(span -> span.in(text))
        .containsExactly("Mindestens", "300", "Tonnen", "Kohle");
  }

  @Test
  void givesADocumentInAnUnknownLanguageNone() {
    Document document = CLEANER.clean(new Article("a.txt", new byte[0], "text/plain"));

    assertThat(FINDER.process(TIMES.process(ANNOTATOR.process(document))).get(Layer.QUANTITIES))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void readsEveryNumberBelowAMillionThatIcuSpellsOut(String language) {
    RuleBasedNumberFormat spelling =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    boolean german = language.equals("de");
    Random random = new Random(7);
    List<Integer> expected = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      int number = 2 + random.nextInt(1 << (2 + random.nextInt(18)));
      String words = spelling.format(number).replace("\u00ad", "");
      expected.add(number);
      sentences.add(
          german
              ? "Der Hirte verkaufte " + words + " Schafe."
              : "The shepherd sold " + words + " goats.");
    }

    List<Quantity> found = quantities(String.join(" ", sentences));

    assertThat(found).extracting(q -> q.value().intValueExact()).isEqualTo(expected);
  }

  @Test
  void namesCurrenciesByCodesThatExist() {
    for (String table : List.of("de/quantity/currencies.tsv", "en/quantity/currencies.tsv")) {
      for (List<String> row : Models.table(table)) {
        String code = row.get(1);
        assertThat(code.equals("-") || Currency.getInstance(code) != null).as(code).isTrue();
      }
    }
  }

  @Test
  void givesUnitsTheSymbolsOfCldr() {
    MeasureFormat format =
        MeasureFormat.getInstance(ULocale.ENGLISH, MeasureFormat.FormatWidth.SHORT);
    int checked = 0;
    for (List<String> row : Models.table("quantity/units.tsv")) {
      boolean known =
          MeasureUnit.getAvailable().stream().anyMatch(u -> row.get(0).equals(u.getIdentifier()));
      boolean sign = row.get(1).equals("percent"); // CLDR writes it as a number, without unit
      if (known && !row.get(2).equals("-") && !sign) {
        String five = format.format(new Measure(5, MeasureUnit.forIdentifier(row.get(0))));
        assertThat(five.substring(1).strip()).isEqualTo(row.get(2));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(30);
  }
}
