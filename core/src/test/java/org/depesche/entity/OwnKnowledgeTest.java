package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.depesche.entity.OwnKnowledge.File;
import org.depesche.entity.OwnKnowledge.Problem;
import org.depesche.entity.OwnKnowledge.RefusedException;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnKnowledgeTest {

  private static final String HEADER =
      "kind\tname\tcountry\tsector\toffice\tfrom\tto\tlanguage\tlat\tlon\tsource\n";

  private static File file(String text) {
    return new File("own.tsv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static OwnKnowledge own(String... rows) throws RefusedException {
    return OwnKnowledge.of(List.of(file(HEADER + String.join("\n", rows))));
  }

  private static List<Problem> problems(String text) {
    RefusedException refused =
        assertThatThrownBy(() -> OwnKnowledge.of(List.of(file(text))))
            .asInstanceOf(type(RefusedException.class))
            .actual();
    return refused.problems();
  }

  private static List<Entity> read(OwnKnowledge own, String... lines) {
    EntityLinker linker = new EntityLinker(Knowledge.with(own));
    Document document = linker.process(Marked.of("de", Metadata.NONE, lines));
    return document.get(Layer.ENTITIES);
  }

  @Test
  void knowsPersonsByFullNameOtherSpellingAndIfTheyHoldAnOfficeBySurname() throws Exception {
    OwnKnowledge own = own("person\tOle Quasdorff|Ole Kwasdorf\tEST\tMIL\tchief of staff\t2030");

    assertThat(read(own, "{PER Quasdorff } lachte/VERB ."))
        .extracting(Entity::id, Entity::country, Entity::sector)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("per:olekuasdorf", "EST", "MIL"));
    assertThat(read(own, "{PER Ole Kwasdorf } lachte/VERB ."))
        .extracting(Entity::country)
        .containsExactly("EST");
  }

  @Test
  void rowsOfOnesOwnCountBeforeThoseThatAreShipped() throws Exception {
    OwnKnowledge own = own("person\tSergey Lavrov\tEST\tBUS", "organisation\tNATO\tNGO\tCVL");

    assertThat(read(own, "{PER Sergey Lavrov } lachte/VERB ."))
        .extracting(Entity::country)
        .containsExactly("EST");
    assertThat(read(own, "Die/DET {ORG NATO } lachte/VERB ."))
        .extracting(Entity::country, Entity::sector)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("NGO", "CVL"));
  }

  @Test
  void knowsOrganisationsPlacesAndNamesOfStates() throws Exception {
    OwnKnowledge own =
        own(
            "organisation\tWolfswacht|Wolfsgarde\tEST\tREB",
            "place\tQuasheim\tEST\t\t\t\t\t\t58.5\t25.25",
            "state\tNordmark\tEST",
            "adjective\tnordmärkisch\tEST\t\t\t\t\tde",
            "seat\tDomberg\tEST");

    assertThat(
            read(
                own,
                "Die/DET Wolfsgarde/PROPN zog/VERB nach/ADP Quasheim/PROPN .",
                "Nordmark schwieg/VERB .",
                "Die/DET nordmärkische/ADJ Regierung vom/ADP Domberg/PROPN schwieg/VERB ."))
        .extracting(Entity::id)
        .containsExactly("org:volfsvact", "loc:kuaseim", "country:EST");
    assertThat(read(own, "Er/PRON ging/VERB nach/ADP Quasheim/PROPN ."))
        .filteredOn(entity -> entity.id().startsWith("loc:"))
        .extracting(Entity::country, Entity::lat, Entity::lon)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("EST", 58.5, 25.25));
  }

  @Test
  void tellsTheFileItsHashAndTheLineOfWhatItKnew() throws Exception {
    OwnKnowledge own = own("# ours", "organisation\tWolfswacht\tEST\t\t\t\t\t\t\t\tyearbook");

    assertThat(read(own, "Die/DET {ORG Wolfswacht } schwieg/VERB ."))
        .singleElement()
        .extracting(Entity::rule)
        .asString()
        .matches("knowledge: own\\.tsv@[0-9a-f]{8}:3, yearbook");
  }

  @Test
  void takesColumnsInAnyOrderWindowsLineEndsAndAByteOrderMark() throws Exception {
    OwnKnowledge own =
        OwnKnowledge.of(
            List.of(file("\uFEFFcountry\tname\tkind\r\n\r\nEST\tWolfswacht\tOrganisation\r\n")));

    assertThat(read(own, "Die/DET {ORG Wolfswacht } schwieg/VERB ."))
        .extracting(Entity::country)
        .containsExactly("EST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "plcae!Q!EST!!!!!!!!1!one of person, organisation, place",
        "person!!EST!!!!!!!!2!an empty name",
        "person!Q!RU!!!!!!!!3!write RUS",
        "person!Q!Russland!!!!!!!!3!write RUS",
        "place!Q!IGO!!!!!!!!3!ISO 3166",
        "person!Q!EST!gov!!!!!!!4!write GOV",
        "person!Q!EST!GOV!!22.05.2012!!!!!6!write 2012-05-22",
        "person!Q!EST!GOV!!2001-02-30!!!!!6!no day",
        "person!Q!EST!GOV!!2012!2011!!!!7!exchange",
        "place!Q!EST!!mayor!!!!!!5!only a person",
        "place!Q!EST!!!!!fr!!!8!de or en",
        "place!Q!EST!!!!!!50,1!8!9!write 50.1",
        "place!Q!EST!!!!!!50.1!!10!lat and lon",
        "person!Q!EST!!!!!!50.1!8!9!only a place"
      })
  void namesLineColumnAndTheMend(
      String kind,
      String name,
      String country,
      String sector,
      String office,
      String from,
      String to,
      String language,
      String lat,
      String lon,
      int column,
      String mend) {
    List<String> cells = new java.util.ArrayList<>();
    for (String cell :
        new String[] {kind, name, country, sector, office, from, to, language, lat, lon}) {
      cells.add(cell == null ? "" : cell);
    }

    Problem problem = problems(HEADER + "\n" + String.join("\t", cells)).get(0);

    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo(column);
    assertThat(problem.toString()).startsWith("own.tsv:3:" + column + ": ").contains(mend);
  }

  @Test
  void tellsAllErrorsOfAllFilesAtOnce() {
    File good = file(HEADER + "state\tNordmark\tEST");
    File bad =
        file(HEADER + "state\tNordmark\tXXX\nperson\t\tEST\nplace\tQ\tEST\t\t\t\t\t\t\t\t\tmore");

    assertThatThrownBy(() -> OwnKnowledge.of(List.of(bad, good, bad)))
        .asInstanceOf(type(RefusedException.class))
        .extracting(RefusedException::problems)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::line)
        .containsExactly(2, 3, 4, 2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# nothing", "a;b", "name\tcountry", "kind\tname\tname", "kind\tnmae"})
  void wantsAHeader(String text) {
    assertThat(problems(text)).isNotEmpty();
  }

  @Test
  void tellsWhereBytesAreNoUtf8() {
    byte[] latin = "kind\tname\nperson\tM\u00fcller".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> OwnKnowledge.of(List.of(new File("own.tsv", latin))))
        .hasMessageStartingWith("own.tsv:2:2: ")
        .hasMessageContaining("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void refusesOrTakesWhateverComes(long seed) {
    Random random = new Random(seed);
    String letters = "person \t\t\n\r|\"-.,012\uD800\u0000ÄEST";
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 2000; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

    try {
      OwnKnowledge.of(List.of(new File("random", bytes)));
    } catch (RefusedException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
