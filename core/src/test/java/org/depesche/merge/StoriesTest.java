package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.model.EventType.AID;
import static org.depesche.model.EventType.CONSULT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventStatus;
import org.depesche.model.Layer;
import org.depesche.model.Story;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static List<Story> stories(Document... documents) {
    return stories(List.of(documents));
  }

  private static List<Story> stories(List<Document> documents) {
    MemoryMergeStore store = new MemoryMergeStore();
    new Merger(store).add(documents);
    List<Teller> tellers = documents.stream().map(d -> teller(d, store)).toList();
    return Stories.of(tellers, store.events());
  }

  private static Teller teller(Document document, MemoryMergeStore store) {
    Set<String> entities = new TreeSet<>();
    document.get(Layer.ENTITIES).stream().map(Entity::id).forEach(entities::add);
    var metadata = document.get(Layer.METADATA);
    return new Teller(
        document.id(),
        document.location(),
        metadata.title() == null ? null : metadata.title().value(),
        metadata.published() == null ? null : metadata.published().value(),
        store.origins(List.of(document.id())).getOrDefault(document.id(), document.id()),
        entities);
  }

  private static Draft visit(Draft draft, String day) {
    return draft.tells(CONSULT).mode("visit").by("MNG").to("FIN").on(day).end();
  }

  @Test
  void gathersDocumentsThatTellOneEventAndTakesTheTitleOfTheFirst() {
    List<Story> stories =
        stories(
            visit(
                    Draft.at("b").titled("The visit, told late").published("2022-09-20"),
                    "2022-09-14")
                .document(),
            visit(Draft.at("a").titled("The visit").published("2022-09-15"), "2022-09-14")
                .document(),
            Draft.at("c").titled("Other news").published("2023-01-01").document());

    assertThat(stories).extracting(Story::label).containsExactly("Other news", "The visit");
    assertThat(stories.get(1).documents()).hasSize(2);
  }

  @Test
  void eventsInTheBackgroundMakeNoStory() {
    Document a =
        Draft.at("a")
            .tells(CONSULT)
            .by("MNG")
            .to("FIN")
            .on("2022-09-14")
            .historical()
            .end()
            .document();
    Document b =
        Draft.at("b")
            .tells(CONSULT)
            .by("MNG")
            .to("FIN")
            .on("2022-09-14")
            .historical()
            .end()
            .document();

    assertThat(stories(a, b)).hasSize(2);
  }

  @Test
  void oneArticleAboutTwoHappeningsDoesNotChainThem() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      documents.add(visit(Draft.at("first" + i), "2022-09-14").document());
      documents.add(visit(Draft.at("second" + i), "2022-11-03").document());
    }
    documents.add(visit(visit(Draft.at("both"), "2022-09-14"), "2022-11-03").document());

    assertThat(stories(documents))
        .extracting(story -> story.documents().size())
        .containsExactlyInAnyOrder(5, 4);
  }

  @Test
  void anAccusationAndItsDenialAreOneStoryUntilItComesUpAgain() {
    Document accused = dispute("a", "2022-11-08", EventStatus.ALLEGED);
    Document denied = dispute("b", "2022-11-10", EventStatus.DENIED);
    Document undated =
        Draft.at("c").tells(AID).by("FIN").to("MNG").status(EventStatus.ALLEGED).end().document();
    Document again = dispute("d", "2023-05-10", EventStatus.ALLEGED);
    Document stillDenied = dispute("e", "2023-05-11", EventStatus.DENIED);

    assertThat(stories(accused, denied, undated)).hasSize(1);
    assertThat(stories(accused, denied, again, stillDenied)).hasSize(2);
  }

  private static Document dispute(String location, String day, EventStatus status) {
    return Draft.at(location)
        .published(day)
        .tells(AID)
        .by("FIN")
        .to("MNG")
        .status(status)
        .end()
        .document();
  }

  @Test
  void followsTheSamePeopleInTheSameDays() {
    Document a =
        Draft.at("a")
            .published("2022-09-14")
            .person("A B", null)
            .person("C D", null)
            .person("E F", null)
            .document();
    Document b =
        Draft.at("b")
            .published("2022-09-15")
            .person("A B", null)
            .person("C D", null)
            .person("E F", null)
            .document();
    Document later =
        Draft.at("c")
            .published("2022-10-15")
            .person("A B", null)
            .person("C D", null)
            .person("E F", null)
            .document();

    assertThat(stories(a, b, later))
        .extracting(story -> story.documents().size())
        .containsExactly(1, 2);
  }

  @Test
  void endsTheSameInAnyOrder() {
    Random random = new Random(5);
    List<Document> documents = RandomNews.documents(random, 80);
    List<Story> stories = stories(documents);
    Collections.shuffle(documents, random);

    assertThat(stories(documents)).isEqualTo(stories);
    assertThat(stories.stream().mapToInt(story -> story.documents().size()).sum()).isEqualTo(80);
  }
}
