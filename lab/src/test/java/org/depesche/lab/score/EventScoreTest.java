package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Participant;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventScoreTest {

  @Test
  void readsThePairFromTheMarks(@TempDir Path folder) throws Exception {
    EventGold gold = onlyRow(folder, "AID", "In May <s>Peru</s> fed \"\"<t>Chad</t>\"\".");
    assertThat(gold.text()).isEqualTo("In May Peru fed \"Chad\".");
    assertThat(gold.actors()).extracting(s -> s.in(gold.text())).containsExactly("Peru");
    assertThat(gold.recipients()).extracting(s -> s.in(gold.text())).containsExactly("Chad");
  }

  @Test
  void answersWithTheMentionThatFitsTheGivenPair(@TempDir Path folder) throws Exception {
    EventGold gold = onlyRow(folder, "AID", "<s>Peru</s> fed <t>Chad</t>, and Mali wept.");
    EventMention other = mention(EventType.PROTEST, gold.text(), "Mali", "Mali");
    EventMention fitting = mention(EventType.AID, gold.text(), "Peru", "Chad");
    EventScore score = new EventScore();
    score.add(gold, List.of(other, fitting));
    assertThat(score.macroF1()).isEqualTo(1);
  }

  @Test
  void countsConcedeAndRetreatAsYield(@TempDir Path folder) throws Exception {
    EventGold gold = onlyRow(folder, "YIELD", "<s>Peru</s> left <t>Chad</t>.");
    EventScore score = new EventScore();
    score.add(gold, List.of(mention(EventType.RETREAT, gold.text(), "Peru", "Chad")));
    score.add(gold, List.of());
    assertThat(score.prf("YIELD")).isEqualTo(new Prf(1, 0.5));
    assertThat(score.count("YIELD", EventScore.NONE)).isEqualTo(1);
  }

  private static EventGold onlyRow(Path folder, String label, String marked) throws Exception {
    Path file = folder.resolve("plv.tsv");
    String table =
        "\tsentence_id\tmarked_sentence\tgold_root\n0\t7\t\"" + marked + "\"\t" + label + "\n";
    Files.writeString(file, table, StandardCharsets.UTF_8);
    return PlvGold.read(file).getFirst();
  }

  private static EventMention mention(EventType type, String text, String actor, String recipient) {
    return new EventMention(
        "e",
        type,
        null,
        List.of(),
        new Span(0, text.length()),
        List.of(new Span(0, 1)),
        List.of(participant(text, actor)),
        List.of(participant(text, recipient)),
        null,
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
  }

  private static Participant participant(String text, String name) {
    int begin = text.indexOf(name);
    return new Participant(List.of(new Span(begin, begin + name.length())), null, name, null, null);
  }
}
