package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.entity.Linked.LINKER;
import static org.depesche.entity.Linked.english;
import static org.depesche.entity.Linked.entity;
import static org.depesche.entity.Linked.german;
import static org.depesche.entity.Linked.ids;
import static org.depesche.entity.Linked.mentions;

import java.time.LocalDate;
import java.util.List;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.depesche.model.Warning;
import org.junit.jupiter.api.Test;

/** Pronouns, nouns that say little more than pronouns, and countries that the text implies. */
class AnaphorTest {

  @Test
  void refersAPronounToTheSubjectBefore() {
    Document document =
        german(
            "{PER Jonas/PROPN:nsubj Ahrends/PROPN:flat } reiste nach/ADP {LOC Lissabon } .",
            "Dort/ADV sprach er/PRON:nsubj lange/ADV .");

    assertThat(ids(document, "er")).isEqualTo(ids(document, "Jonas Ahrends"));
    assertThat(mentions(document, "er").getFirst().kind()).isEqualTo(Mention.Kind.PRONOUN);
    assertThat(mentions(document, "er").getFirst().rule()).contains("score");
  }

  @Test
  void takesTheGenderOfATitle() {
    Document document =
        german(
            "Ministerin/NOUN {PER Lea/PROPN:nsubj Ott/PROPN:flat } sah {PER Jan Ihde } .",
            "Gestern/ADV schwieg sie/PRON:nsubj .");

    assertThat(ids(document, "sie")).isEqualTo(ids(document, "Lea Ott"));
  }

  @Test
  void leavesAPronounAloneThatMayMeanTwo() {
    Document document =
        german(
            "Es/PRON kamen {PER Jonas Ahrends } und/CCONJ {PER Peter Maack } .",
            "Dann/ADV ging er/PRON:nsubj .");

    assertThat(ids(document, "er")).isEmpty();
  }

  @Test
  void takesNobodyTwiceWithOneVerb() {
    Document document = german("{PER Jonas/PROPN:nsubj Ahrends/PROPN:flat } sah ihn/PRON:obj .");

    assertThat(ids(document, "ihn")).isEmpty();
  }

  @Test
  void findsNothingBehindAnEmptyPronoun() {
    Document document =
        german("{LOC Norwegen/PROPN:nsubj } schweigt .", "Es/PRON:nsubj regnen/VERB .");

    assertThat(ids(document, "Es")).isEmpty();
  }

  @Test
  void refersWhoSaysIToTheSpeaker() {
    Document document =
        english(
            "\"/PUNCT ~I/PRON:nsubj stay/VERB ~\"/PUNCT ~,/PUNCT said/VERB"
                + " {PER Ann/PROPN:nsubj Loy/PROPN:flat } .");

    assertThat(ids(document, "I")).isEqualTo(ids(document, "Ann Loy"));
  }

  @Test
  void refersAnAgeToThePersonBefore() {
    Document document =
        german(
            "Ein/DET Mann/NOUN:nsubj floh .",
            "Der/DET 54/NUM ~-/PUNCT ~Jährige/NOUN:nsubj schweigt .");

    assertThat(ids(document, "54-Jährige")).isEqualTo(ids(document, "Mann"));
  }

  @Test
  void keepsTwoStrangersApart() {
    Document document = german("Ein/DET Mann/NOUN:nsubj floh .", "Ein/DET Mann/NOUN:nsubj blieb .");

    assertThat(ids(document, "Mann")).hasSize(2);
  }

  @Test
  void refersARoleOfAStateToTheNameBefore() {
    Document document =
        german(
            "{PER Ganbold/PROPN:nsubj Dorsch/PROPN:flat } kam .",
            "Der/DET mongolische/ADJ Außenminister/NOUN:nsubj schwieg .");

    assertThat(ids(document, "mongolische Außenminister"))
        .isEqualTo(ids(document, "Ganbold Dorsch"));
    assertThat(entity(document, "Ganbold Dorsch").country()).isEqualTo("MNG");
  }

  @Test
  void joinsASurnameOfSeveralWords() {
    Document document =
        german("{PER Mieke van/ADP der/DET Zee } kam .", "{PER Van der Zee } ging .");

    assertThat(ids(document, "Van der Zee")).isEqualTo(ids(document, "Mieke van der Zee"));
  }

  @Test
  void readsNamesInEitherOrder() {
    Document document = german("{PER Tanaka Ichiro } kam .", "{PER Ichiro Tanaka } ging .");

    assertThat(ids(document, "Ichiro Tanaka")).isEqualTo(ids(document, "Tanaka Ichiro"));
  }

  @Test
  void givesOfficialsTheOnlyCountryOfTheText() {
    Document document =
        german("{LOC Norwegen } streitet .", "Innenminister/NOUN {PER Ole Brekke } schwieg .");

    assertThat(entity(document, "Ole Brekke").country()).isEqualTo("NOR");
  }

  @Test
  void givesNoCountryWhereTheTextHasTwo() {
    Document document =
        german(
            "{LOC Norwegen } und/CCONJ {LOC Schweden } streiten .",
            "Innenminister/NOUN {PER Ole Brekke } schwieg .");

    assertThat(entity(document, "Ole Brekke").country()).isNull();
  }

  @Test
  void refersThePeoplesNameToThePersonBefore() {
    Document document =
        german(
            "{PER Luis/PROPN:nsubj Prado/PROPN:flat } kam .",
            "Der/DET Spanier/NOUN:nsubj schwieg .");

    assertThat(ids(document, "Spanier")).isEqualTo(ids(document, "Luis Prado"));
    assertThat(entity(document, "Luis Prado").country()).isEqualTo("ESP");
  }

  @Test
  void warnsOfTwoHoldersOfAnOffice() {
    Document document =
        LINKER.process(
            Marked.of(
                "de",
                published("2026-08-01"),
                "Der/DET britische/ADJ Premierminister/NOUN {PER Nigel Thornbury } kam .",
                "Der/DET britische/ADJ Premierminister/NOUN {PER Andy Burnham } kam ."));

    assertThat(document.warnings()).extracting(Warning::code).containsExactly("office-conflict");
    assertThat(document.text(document.warnings().getFirst().spans().getFirst()))
        .isEqualTo("britische Premierminister Nigel Thornbury");
  }

  @Test
  void believesTheTextOverAnOfficeOfAnotherTime() {
    String text = "Der/DET kanadische/ADJ Botschafter/NOUN {PER Michael Fallon } kam .";

    Document then = LINKER.process(Marked.of("de", published("2016-06-01"), text));
    Document later = LINKER.process(Marked.of("de", published("2024-06-01"), text));

    assertThat(entity(then, "Michael Fallon").country()).isEqualTo("GBR");
    assertThat(entity(later, "Michael Fallon").country()).isEqualTo("CAN");
  }

  @Test
  void warnsOfNoHolderWhoseSourceEndedBefore() {
    String text = "Der/DET deutsche/ADJ Außenminister/NOUN {PER Olaf Quandt } kam .";

    Document before = LINKER.process(Marked.of("de", published("2022-06-01"), text));
    Document after = LINKER.process(Marked.of("de", published("2024-06-01"), text));

    assertThat(before.warnings()).extracting(Warning::code).containsExactly("office-conflict");
    assertThat(after.warnings()).isEmpty();
  }

  @Test
  void warnsOfNoOfficeWithoutADay() {
    Document document =
        german("Der/DET britische/ADJ Premierminister/NOUN {PER Nigel Thornbury } kam .");

    assertThat(document.warnings()).isEmpty();
  }

  private static Metadata published(String day) {
    Value<DateInterval> value =
        new Value<>(
            DateInterval.day(LocalDate.parse(day), DateInterval.Basis.STATED), List.of(), "given");
    return new Metadata(null, null, List.of(), null, value, null);
  }

  @Test
  void leavesAPronounThatANounMayMean() {
    Document document =
        german(
            "{PER Jonas/PROPN:nsubj Ahrends/PROPN:flat } las/VERB die/DET"
                + " Studie/NOUN:obj:Gender=Fem|Number=Sing .",
            "{ORG Nordfunk/PROPN:nsubj } sendete .",
            "Danach/ADV kam/VERB die/DET Studie/NOUN:nsubj:Gender=Fem|Number=Sing heraus/ADV .",
            "Dort/ADV wurde sie/PRON:nsubj gelobt .");

    assertThat(mentions(document, "sie")).isEmpty();
  }

  @Test
  void leavesAPluralPronounToThoseNamedTogether() {
    Document document =
        english(
            "The/DET police/NOUN:nsubj waited .",
            "{LOC Norway/PROPN:nsubj } and/CCONJ:cc {LOC Sweden/PROPN:conj } said/VERB that/SCONJ"
                + " they/PRON:nsubj would/AUX go/VERB .");

    assertThat(mentions(document, "they")).isEmpty();
  }

  @Test
  void tellsGenderByTheFirstName() {
    Document document =
        english(
            "{PER Walter/PROPN:nsubj Hennings/PROPN:flat } met/VERB {PER Ingrid/PROPN:obj"
                + " Solberg/PROPN:flat } .",
            "She/PRON:nsubj left/VERB .");

    assertThat(ids(document, "She")).isEqualTo(ids(document, "Ingrid Solberg"));
  }

  @Test
  void takesAPossessiveForAVerbWhereNoNounFollows() {
    Document document =
        german(
            "{PER Jonas/PROPN:nsubj Ahrends/PROPN:flat } reiste .",
            "Das/PRON:nsubj soll/AUX so/ADV sein/DET .",
            "Seiner/DET Zeit/NOUN:obl galt/VERB das/PRON:nsubj .");

    assertThat(mentions(document, "sein")).isEmpty();
    assertThat(mentions(document, "Seiner")).isEmpty();
  }

  @Test
  void agreesWithTheWordForAState() {
    Document document =
        german(
            "Die/DET {LOC USA/PROPN:nsubj } warnten .",
            "{LOC Russland/PROPN:nsubj } schwieg .",
            "Es/PRON:nsubj wartete , sagte {PER Jonas/PROPN:nsubj Ahrends/PROPN:flat } .");

    assertThat(ids(document, "Es")).isEqualTo(ids(document, "Russland"));
  }

  @Test
  void joinsAnOfficeBehindTheCommaAfterAName() {
    Document document =
        english(
            "{PER Ingrid/PROPN:nsubj Solberg/PROPN:flat } ,/PUNCT chairman/NOUN:appos of/ADP"
                + " the/DET choir/NOUN ,/PUNCT spoke/VERB .");

    assertThat(mentions(document, "chairman").getFirst().entity())
        .isEqualTo(ids(document, "Ingrid Solberg").getFirst());
  }

  @Test
  void takesOneMoreForSomebodyElse() {
    Document document =
        german(
            "Der/DET Trainer/NOUN:nsubj {PER Jonas/PROPN Ahrends/PROPN:flat } kam .",
            "Ein/DET Sprecher/NOUN:nsubj lobte/VERB den/DET weiteren/ADJ Trainer/NOUN:obj .");

    assertThat(ids(document, "weiteren Trainer")).isNotEqualTo(ids(document, "Trainer"));
  }

  @Test
  void neverTakesANounForWhomItsSentenceLetsSpeak() {
    Document document =
        english(
            "{PER Walter/PROPN:nsubj Hennings/PROPN:flat } said/VERB that/SCONJ the/DET"
                + " man/NOUN:obj slept/VERB .");

    assertThat(ids(document, "man")).isNotEqualTo(ids(document, "Walter Hennings"));
  }
}
