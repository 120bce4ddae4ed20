package org.depesche.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  @Test
  void tellsSubjectFromObjectInGerman() {
    Sentence sentence = first("de", "Den Botschafter empfing der Minister in Wien.");

    int verb = index(sentence, "empfing");
    assertThat(sentence.root()).isEqualTo(verb);
    assertThat(forms(sentence, verb, "nsubj")).containsExactly("Minister");
    assertThat(forms(sentence, verb, "obj")).containsExactly("Botschafter");
  }

  @Test
  void tellsSubjectFromObjectInEnglish() {
    Sentence sentence = first("en", "The minister received the ambassador in Vienna.");

    int verb = index(sentence, "received");
    assertThat(sentence.root()).isEqualTo(verb);
    assertThat(forms(sentence, verb, "nsubj")).containsExactly("minister");
    assertThat(forms(sentence, verb, "obj")).containsExactly("ambassador");
  }

  @Test
  void seesTheSubjunctiveOfReportedSpeech() {
    Sentence sentence = first("de", "Der Sprecher sagte, das Land verstoße gegen den Vertrag.");

    Token verb = sentence.token(index(sentence, "verstoße"));
    assertThat(verb.lemma()).isEqualTo("verstoßen");
    assertThat(verb.features())
        .contains("Mood=Sub")
        .contains("Tense=Pres")
        .contains("VerbForm=Fin");
    assertThat(sentence.token(index(sentence, "sagte")).features()).contains("Mood=Ind");
  }

  @Test
  void readsHabeAsSubjunctiveUnlessTheSpeakerIsTheSubject() {
    Sentence reported = first("de", "Sie erklärte, er habe das Schiff gesehen.");
    Sentence own = first("de", "Ich habe das Schiff gesehen.");

    assertThat(reported.token(index(reported, "habe")).has("Mood=Sub")).isTrue();
    assertThat(own.token(index(own, "habe")).has("Mood=Sub")).isFalse();
  }

  @Test
  void findsLemmasInBothLanguages() {
    Sentence german = first("de", "Die Soldaten besuchten zwei Städte.");
    Sentence english = first("en", "The soldiers visited two cities.");

    assertThat(german.tokens()).extracting(Token::lemma).contains("Soldat", "besuchen", "Stadt");
    assertThat(english.tokens()).extracting(Token::lemma).contains("soldier", "visit", "city");
  }

  @Test
  void findsNamesOfPersonsAndPlaces() {
    Document document = annotate("de", "Am Montag traf Petra Lindner in Hamburg den Senator.");

    assertThat(document.get(Layer.NAMES))
        .extracting(name -> document.text(name.span()))
        .containsExactly("Petra Lindner", "Hamburg");
    assertThat(document.get(Layer.NAMES))
        .extracting(Name::kind)
        .containsExactly(NameKind.PER, NameKind.LOC);
  }

  @Test
  void givesTheTwoWordsOfAContractionTheSameSpan() {
    Sentence sentence = first("de", "Er wohnt im Haus.");

    assertThat(sentence.tokens())
        .extracting(Token::form)
        .containsExactly("Er", "wohnt", "in", "dem", "Haus", ".");
    assertThat(sentence.token(2).span()).isEqualTo(sentence.token(3).span());
    assertThat(sentence.token(2).upos()).isEqualTo(Upos.ADP);
  }

  @Test
  void readsOtherLanguagesWithTheDefaultModels() {
    assertThat(annotate("xx", "Er wohnt im Haus.").get(Layer.SENTENCES))
        .isEqualTo(annotate("de", "Er wohnt im Haus.").get(Layer.SENTENCES));
  }

  private static Document annotate(String language, String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH, "test");
    return new Annotator()
        .process(
            Document.of("test.txt", text)
                .with(Layer.METADATA, Metadata.NONE)
                .with(Layer.LANGUAGE, language)
                .with(Layer.BLOCKS, List.of(block)));
  }

  private static Sentence first(String language, String text) {
    return annotate(language, text).get(Layer.SENTENCES).getFirst();
  }

  private static int index(Sentence sentence, String form) {
    return sentence.tokens().stream().map(Token::form).toList().indexOf(form);
  }

  private static List<String> forms(Sentence sentence, int head, String relation) {
    return sentence.dependents(head, relation).mapToObj(i -> sentence.token(i).form()).toList();
  }
}
