package org.depesche.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static final Tokenizer GERMAN = Tokenizer.of("de");
  private static final Tokenizer ENGLISH = Tokenizer.of("en");

  private static List<String> sentences(Tokenizer tokenizer, String text) {
    return tokenizer.sentences(text, new Span(0, text.length())).stream()
        .map(words -> text.substring(words.getFirst().span().begin(), words.getLast().span().end()))
        .toList();
  }

  private static String forms(Tokenizer tokenizer, String text) {
    return tokenizer.sentences(text, new Span(0, text.length())).stream()
        .flatMap(List::stream)
        .map(Word::form)
        .collect(Collectors.joining(" "));
  }

  private static String surfaces(Tokenizer tokenizer, String text) {
    return tokenizer.sentences(text, new Span(0, text.length())).stream()
        .flatMap(List::stream)
        .map(word -> word.span().in(text))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Treffen fand am 11. Februar in Wien statt.",
        "Zum 24. Jahrestag kamen viele Gäste.",
        "Im 19. Jahrhundert war das anders.",
        "Sie trafen sich am Montag, 3. Mai, am Fluss.",
        "Ludwig XIV. König zu nennen, ist richtig.",
        "Der XX. Parteitag dauerte lange.",
        "Manche Staaten, z. B. Norwegen, stimmten zu.",
        "Das kostete 12 Mio. Euro und 3 Mrd. Dollar.",
        "Dr. Anna Huber und Prof. Dr. Kurt Wolf kamen, d. h. alle.",
        "Der Vertreter der U.S. Army sprach mit J. K. Meier.",
        "Auf S. 12 in Nr. 7 steht es, s. o. im Text.",
        "Das war 44 v. Chr. in Rom.",
        "„Wirklich?“, fragte er.",
        "„Wirklich?“ fragte er.",
        "\"Das geht nicht!\" rief sie.",
        "Er sagte (leise!) etwas.",
        "Die Zahl stieg auf 12.000, also um 1,5 Prozent, wie um 10:56 Uhr gemeldet.",
      })
  void keepsOneGermanSentenceWhole(String text) {
    assertThat(sentences(GERMAN, text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Smith met Dr. Jones of the U.S. Navy on Sept. 5.",
        "J. R. Miller paid $1.5 million, i.e. a lot.",
        "See No. 5 vs. No. 6 at 5 p.m. on Friday.",
        "\"Is it over?\" asked the guard.",
        "The firm, Acme Inc., closed.",
      })
  void keepsOneEnglishSentenceWhole(String text) {
    assertThat(sentences(ENGLISH, text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Er kam um 12.| Dann ging er.",
        "Das war 1999.| Die Leute feierten.",
        "Er hatte Äpfel, Birnen usw.| Dann aß er sie.",
        "„Wir kommen.| Wir bleiben.“| Danach schwieg er.",
        "Sie rief: „Halt!“| Niemand hielt an.",
        "»Wir gehen.«| Er ging.",
        "«Wir gehen.»| Er ging.",
        "“Wir gehen.”| Er ging.",
        "\"Wir gehen.\"| \"Wir bleiben.\"| Er ging.",
        "„Wir wollen aufbauen. “| Dann gingen sie.",
        "Er will „etwas tun “ , sagte er .| Dann ging er .",
        "Das Ende.| . Der Anfang.",
        "Es steht in (Band 3.)| Niemand liest es.",
      })
  void endsGermanSentences(String first, String second) {
    String text = first + second;
    assertThat(sentences(GERMAN, text)).hasSizeGreaterThan(1);
  }

  @Test
  void givesClosingMarksToTheSentenceTheyClose() {
    assertThat(sentences(GERMAN, "„Wir kommen. Wir bleiben.“ Danach schwieg er."))
        .containsExactly("„Wir kommen.", "Wir bleiben.“", "Danach schwieg er.");
    assertThat(sentences(GERMAN, "„Wir wollen aufbauen. “ Dann ging er."))
        .containsExactly("„Wir wollen aufbauen. “", "Dann ging er.");
    assertThat(sentences(GERMAN, "\"Eins.\" \"Zwei.\" (Drei.) Vier."))
        .containsExactly("\"Eins.\"", "\"Zwei.\"", "(Drei.)", "Vier.");
    assertThat(sentences(ENGLISH, "“One.” ‘Two.’ Three."))
        .containsExactly("“One.”", "‘Two.’", "Three.");
  }

  @Test
  void givesStrayPeriodsToTheSentenceBefore() {
    assertThat(sentences(GERMAN, "Das war es . . Nun ging er ."))
        .containsExactly("Das war es . .", "Nun ging er .");
  }

  @Test
  void splitsWhereTheSpaceIsMissing() {
    assertThat(sentences(GERMAN, "Er ging weg.Niemand folgte."))
        .containsExactly("Er ging weg.", "Niemand folgte.");
  }

  @Test
  void endsSentencesAtLineBreaks() {
    assertThat(sentences(GERMAN, "Regierung tritt zurück\nDer Kanzler ging."))
        .containsExactly("Regierung tritt zurück", "Der Kanzler ging.");
  }

  @Test
  void readsWrappedTextAcrossLineBreaks() {
    String text =
        """
        Die Delegation reiste am Morgen in die Hauptstadt, um dort mit
        Vertretern der Regierung über den Handel zu sprechen. Am Abend
        kehrte sie zurück, ohne dass ein Ergebnis bekannt wurde. Später
        hieß es, man habe sich vertagt.\
        """;
    assertThat(sentences(GERMAN, text)).hasSize(3);
  }

  @Test
  void splitsContractionsOverOneSpan() {
    String text = "Im Haus am See ging er zur Tür.";
    assertThat(forms(GERMAN, text)).isEqualTo("In dem Haus an dem See ging er zu der Tür .");
    List<Word> words = GERMAN.sentences(text, new Span(0, text.length())).getFirst();
    assertThat(words.get(0).span()).isEqualTo(words.get(1).span()).isEqualTo(new Span(0, 2));
  }

  @Test
  void keepsNamesThatLookLikeContractions() {
    assertThat(forms(GERMAN, "Im Chon Il kam. Im Jong-sik blieb. Das sagte Im am Freitag."))
        .isEqualTo("Im Chon Il kam . Im Jong - sik blieb . Das sagte Im an dem Freitag .");
    assertThat(forms(GERMAN, "Im Fall Kim wurde im Mai verhandelt."))
        .isEqualTo("In dem Fall Kim wurde in dem Mai verhandelt .");
    String text = "Es sprach Im Chon Il. Im fuhr fort. Im gut besuchten Saal blieb es still.";
    assertThat(forms(GERMAN, text)).contains("Im fuhr fort").contains("In dem gut besuchten Saal");
    assertThat(forms(GERMAN, "Im fuhr fort.")).startsWith("In dem");
  }

  @Test
  void endsSentencesOfTextThatSparesCapitals() {
    assertThat(sentences(ENGLISH, "they went home. then they slept. why is that so? i don't know"))
        .hasSize(4);
  }

  @Test
  void readsSmallAbbreviationsWrittenLargeOnlyAtTheHeadOfASentence() {
    assertThat(sentences(GERMAN, "Vgl. Seite vier. Das war ein Span. Niemand sah ihn."))
        .containsExactly("Vgl. Seite vier.", "Das war ein Span.", "Niemand sah ihn.");
  }

  @Test
  void cutsHyphensAsTheTreebanksDo() {
    assertThat(forms(GERMAN, "US-Präsident, Kim Jong-un und Choe Son-hui, Staats- und E-Mail"))
        .isEqualTo("US - Präsident , Kim Jong - un und Choe Son - hui , Staats - und E - Mail");
    assertThat(forms(ENGLISH, "a two-state solution by e-mail, non-human, 5-10 years, 555-1234"))
        .isEqualTo("a two - state solution by e-mail , non-human , 5 - 10 years , 555-1234");
  }

  @Test
  void cutsEnglishCliticsOverTheirOwnLetters() {
    assertThat(surfaces(ENGLISH, "I don’t think it's Iran's; they cannot, we've, soldiers' camp"))
        .isEqualTo("I do n’t think it 's Iran 's ; they can not , we 've , soldiers ' camp");
    assertThat(forms(ENGLISH, "don’t")).isEqualTo("do n't");
  }

  @Test
  void keepsNumbersAndUnitsAsTheTreebanksDo() {
    assertThat(forms(GERMAN, "12.000 Euro, 1,5 Mio. um 10:56 Uhr, 20% von 60qm, 2:1, 1990er"))
        .isEqualTo("12.000 Euro , 1,5 Mio. um 10:56 Uhr , 20 % von 60qm , 2:1 , 1990er");
    assertThat(forms(ENGLISH, "$20,000 at 8pm on 02/13/2001, the 17th"))
        .isEqualTo("$ 20,000 at 8 pm on 02/13/2001 , the 17th");
  }

  @Test
  void keepsAddressesWhole() {
    assertThat(forms(GERMAN, "Siehe https://example.org/a-b?c=d, www.example.org/x. und a.b@c.de!"))
        .isEqualTo("Siehe https://example.org/a-b?c=d , www.example.org/x . und a.b@c.de !");
    assertThat(forms(ENGLISH, "![A boat](https://example.org/boat.jpg) @harbour #boats"))
        .isEqualTo("! [ A boat ] ( https://example.org/boat.jpg ) @harbour #boats");
  }

  @Test
  void dropsInvisibleCharactersFromForms() {
    assertThat(forms(GERMAN, "Re\u00adgie\u00adrungs\u200bchef\u00a0Meier\ufeff"))
        .isEqualTo("Regierungschef Meier");
  }

  @Test
  void countsSpansInTheWholeText() {
    String text = "Eins. Zwei Drei.";
    List<List<Word>> sentences = GERMAN.sentences(text, new Span(6, 16));
    assertThat(sentences).hasSize(1);
    assertThat(sentences.getFirst().getFirst().span()).isEqualTo(new Span(6, 10));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(GERMAN.sentences("", new Span(0, 0))).isEmpty();
    assertThat(ENGLISH.sentences(" \n\u200b\t ", new Span(0, 5))).isEmpty();
  }

  @Test
  void namesTheLanguageItHasNoRulesFor() {
    assertThatThrownBy(() -> Tokenizer.of("xx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("xx");
  }
}
