package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.lab.score.GoldText.GoldEvent;
import org.depesche.lab.score.GoldText.GoldStance;
import org.depesche.merge.MemoryMergeStore;
import org.depesche.merge.MergedEvent;
import org.depesche.merge.Merger;
import org.depesche.merge.Stories;
import org.depesche.merge.Teller;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.Layer;
import org.depesche.model.MentionRef;
import org.depesche.model.Metadata;
import org.depesche.model.Story;
import org.depesche.model.Value;

/**
 * Compares what is merged from all texts with gold: which mentions are one event, which documents
 * one story, who says so and who denies it.
 */
final class MergeFloor {

  private final Map<String, Document> byId = new LinkedHashMap<>();
  private final Map<String, GoldText> goldById = new HashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final MemoryMergeStore store = new MemoryMergeStore();

  void add(GoldText text, Document document) {
    byId.put(document.id(), document);
    goldById.put(document.id(), text);
  }

  /** Merges what was added. To be called once, before anything is asked. */
  void merge() {
    new Merger(store).add(byId.values());
  }

  /** B-cubed over the gold mentions that belong to a named event. */
  Prf events() {
    Map<String, String> gold = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    Map<String, String> merged = eventByMention();
    goldById.forEach((id, text) -> {
      List<EventMention> mentions = Reading.list(document(id), Layer.EVENTS);
      int[] columns = EventFloor.match(text, document(id));
      for (int i = 0; i < columns.length; i++) {
        GoldEvent event = text.events().get(i);
        String item = text.id() + " “" + event.words() + "”";
        if (event.event() != null) {
          gold.put(item, event.event());
          String cluster =
              columns[i] < 0 ? null : merged.get(id + " " + mentions.get(columns[i]).id());
          if (cluster != null) {
            found.put(item, cluster);
          }
        }
      }
    });
    gold.forEach((item, event) -> errors.add(event + ": " + item + " is in " + found.get(item)));
    return BCubed.of(gold, found);
  }

  private Document document(String id) {
    Document document = byId.get(id);
    if (document == null) {
      throw new IllegalStateException("no document " + id);
    }
    return document;
  }

  /** Id of the merged event by document id and mention id. */
  private Map<String, String> eventByMention() {
    Map<String, String> result = new HashMap<>();
    for (MergedEvent merged : store.events()) {
      for (MentionRef ref : merged.event().mentions()) {
        result.put(ref.document() + " " + ref.mention(), merged.event().id());
      }
    }
    return result;
  }

  /** B-cubed over the documents; gold is the topic. */
  Prf stories() {
    Map<String, String> gold = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    goldById.forEach((id, text) -> gold.put(id, text.topic()));
    Map<String, String> origins = store.origins(byId.keySet());
    List<Teller> tellers =
        byId.values().stream().map(d -> teller(d, origins.getOrDefault(d.id(), d.id()))).toList();
    for (Story story : Stories.of(tellers, store.events())) {
      story.documents().forEach(id -> found.put(id, story.id()));
      errors.add(
          "story “%s”: %s"
              .formatted(
                  story.label(),
                  story.documents().stream()
                      .map(id -> document(id).location())
                      .collect(Collectors.joining(", "))));
    }
    return BCubed.of(gold, found);
  }

  private static Teller teller(Document document, String origin) {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    Value<String> title = metadata.title();
    Value<DateInterval> published = metadata.published();
    return new Teller(
        document.id(),
        document.location(),
        title == null ? null : title.value(),
        published == null ? null : published.value(),
        origin,
        Reading.list(document, Layer.ENTITIES).stream()
            .map(Entity::id)
            .collect(Collectors.toSet()));
  }

  /**
   * Holders by stance and country, over the claims to which a mention of the gold event was merged.
   * Who declines to comment takes no side and is overlooked.
   */
  Prf holders(List<GoldStance> stances) {
    Set<String> gold = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    for (GoldStance stance : stances) {
      gold.add(stance.event() + " " + stance.stance() + " " + stance.country());
      claimsOf(stance.event())
          .forEach(claim ->
              claim.holders().stream()
                  .filter(h -> h.stance() != Claim.Stance.DECLINES_COMMENT)
                  .map(h -> stance.event() + " " + h.stance() + " " + countryOf(h))
                  .forEach(found::add));
    }
    Set<String> both = new TreeSet<>(gold);
    both.retainAll(found);
    errors.add("claims, gold " + gold + ", ours " + found);
    return Prf.of(both.size(), found.size(), gold.size());
  }

  private List<Claim> claimsOf(String event) {
    Map<String, String> merged = eventByMention();
    Set<String> ids = new TreeSet<>();
    goldById.forEach((id, text) -> {
      List<EventMention> mentions = Reading.list(document(id), Layer.EVENTS);
      int[] columns = EventFloor.match(text, document(id));
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] >= 0 && event.equals(text.events().get(i).event())) {
          ids.add(merged.getOrDefault(id + " " + mentions.get(columns[i]).id(), ""));
        }
      }
    });
    List<Claim> result = new ArrayList<>();
    for (MergedEvent candidate : store.events()) {
      Claim claim = candidate.claim();
      if (claim != null && ids.contains(candidate.event().id())) {
        result.add(claim);
      }
    }
    return result;
  }

  private String countryOf(Claim.Holder holder) {
    return byId.values().stream()
        .flatMap(d -> Reading.list(d, Layer.ENTITIES).stream())
        .filter(e -> e.id().equals(holder.entity()))
        .map(e -> e.country() == null ? holder.name() : e.country())
        .findFirst()
        .orElse(holder.name());
  }

  List<String> errors() {
    return errors;
  }
}
