package org.depesche.server;

import java.util.List;
import org.depesche.export.DocumentIndex;
import org.depesche.export.ModelJson;
import org.depesche.export.Records;
import org.depesche.export.StoryJson;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Holder;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.query.Archive;
import org.depesche.query.EventQuery;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the archive holds, as JSON. To the records themselves the words of the documents are added
 * where a reader would have to look them up.
 *
 * <p>One thread at a time, since an archive promises no more.
 */
final class Answers {

  private static final JsonMapper MAPPER = ModelJson.mapper();

  private final Archive archive;

  Answers(Archive archive) {
    this.archive = archive;
  }

  /** Merged events that fit. */
  synchronized String events(EventQuery query) {
    if (query.document() != null) {
      wanted(query.document());
    }
    return list("events", archive.events(query).stream().map(Answers::tree).toList());
  }

  /**
   * One event, and under {@code tellings} each sentence that tells it.
   *
   * @throws Problem 404 if there is none with this id
   */
  synchronized String event(String id) {
    Event event = archive.event(id).orElseThrow(() -> unknown("event", id, "/events.json"));
    Excerpts excerpts = new Excerpts(archive);
    ObjectNode tree = tree(event);
    ArrayNode tellings = tree.putArray("tellings");
    event.mentions().stream()
        .flatMap(mention -> excerpts.telling(mention).stream())
        .forEach(telling -> tellings.add(tree(telling)));
    return tree.toString();
  }

  /** Claims; {@code text} beside a holder's span holds its words. */
  synchronized String claims() {
    Excerpts excerpts = new Excerpts(archive);
    return list("claims", archive.claims().stream().map(c -> claim(c, excerpts)).toList());
  }

  /** Stories as the export writes them. */
  synchronized String stories() {
    DocumentIndex index = new DocumentIndex(archive.documents());
    return list(
        "stories",
        archive.stories().stream()
            .map(story -> StoryJson.toJson(story, index))
            .map(json -> (ObjectNode) MAPPER.readTree(json))
            .toList());
  }

  synchronized String documents() {
    return list("documents", archive.documents().stream().map(Answers::tree).toList());
  }

  /**
   * The record of one document.
   *
   * @throws Problem 404 if there is none with this id
   */
  synchronized String document(String id) {
    return Records.toJson(wanted(id), archive.kin(id));
  }

  private Document wanted(String id) {
    return archive.document(id).orElseThrow(() -> unknown("document", id, "/documents.json"));
  }

  private static Problem unknown(String what, String id, String where) {
    return new Problem(
        404, "There is no " + what + " '" + id + "'.", "Take an id from " + where + ".");
  }

  private static ObjectNode claim(Claim claim, Excerpts excerpts) {
    ObjectNode tree = tree(claim);
    ArrayNode holders = tree.putArray("holders");
    for (Holder holder : claim.holders()) {
      ObjectNode node = tree(holder);
      excerpts.words(holder.document(), holder.span()).ifPresent(w -> node.put("text", w));
      holders.add(node);
    }
    return tree;
  }

  private static ObjectNode tree(Record value) {
    return MAPPER.valueToTree(value);
  }

  private static String list(String name, List<ObjectNode> values) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("count", values.size());
    answer.putArray(name).addAll(values);
    return answer.toString();
  }
}
