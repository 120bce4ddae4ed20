package org.depesche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Stage;
import org.depesche.model.Value;
import org.depesche.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of a document and joins those that refer to the same entity.
 *
 * <p>In this order: names and listed forms ({@link NameReader}), adjectives of states ({@link
 * AdjectiveReader}), roles ({@link RoleReader}); then persons are joined ({@link PersonJoiner}),
 * organisations and places ({@link OrganisationJoiner}), capitals told from governments ({@link
 * CapitalReader}), roles referred to those who have them ({@link RoleResolver}), and pronouns and
 * nouns that say no more than pronouns to whom they mean ({@link AnaphorResolver}).
 */
public final class EntityLinker implements Stage {

  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::span).thenComparing(Mention::kind);

  private final Knowledge knowledge;

  /** Knows what is shipped. */
  public EntityLinker() {
    this(Knowledge.standard());
  }

  /** Knows what it is told. */
  public EntityLinker(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public String name() {
    return "entity";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.LANGUAGE, Layer.METADATA, Layer.SENTENCES, Layer.NAMES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.MENTIONS, Layer.ENTITIES);
  }

  @Override
  public Document process(Document document) {
    String language = document.get(Layer.LANGUAGE);
    List<Passage> passages = read(document, language);
    new PersonJoiner(knowledge.officeholders(), day(document)).join(passages);
    Map<String, Draft> drafts = new LinkedHashMap<>();
    listed(document, passages, language, drafts);
    new PlaceFinder(language, drafts).find(passages);
    new OrganisationFinder(language, drafts).find(passages);
    new OrganisationJoiner(drafts).join(passages);
    String tag = document.id().substring(document.id().length() - 8);
    RoleResolver roles = new RoleResolver(knowledge, language, tag, drafts);
    roles.resolve(passages);
    SoleUnknown.join(passages);
    new AnaphorResolver(language, roles, new QuotedTokens(passages, document.text()))
        .resolve(passages);
    new Setting(knowledge, language, passages).read();
    List<Mention> mentions = new ArrayList<>();
    Map<String, Draft> used = new LinkedHashMap<>();
    collect(passages, mentions, used);
    List<Entity> entities = used.values().stream().map(Draft::toEntity).toList();
    return warned(document, passages).with(Layer.MENTIONS, mentions).with(Layer.ENTITIES, entities);
  }

  private Document warned(Document document, List<Passage> passages) {
    String day = day(document);
    Document result = document;
    if (day != null) {
      for (Warning warning : new OfficeConflicts(knowledge, day).find(passages)) {
        result = result.warn(warning);
      }
    }
    return result;
  }

  private static @Nullable String day(Document document) {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    Value<DateInterval> published = metadata.published();
    return published == null ? null : published.value().latest().toString();
  }

  private List<Passage> read(Document document, String language) {
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : document.get(Layer.SENTENCES)) {
      passages.add(new Passage(passages.size(), sentence, document.text()));
    }
    Gazetteer own = knowledge.gazetteer(language);
    Gazetteer foreign = knowledge.gazetteer(language.equals("en") ? "de" : "en");
    NameMender mender = new NameMender(knowledge, language);
    List<List<NameRange>> ranges = mender.mend(passages, document.get(Layer.NAMES));
    NameReader names = new NameReader(own, foreign, mender);
    AdjectiveReader adjectives = new AdjectiveReader(knowledge, language);
    RoleReader roles = new RoleReader(knowledge, language);
    for (Passage passage : passages) {
      names.read(passage, ranges.get(passage.index()));
      adjectives.read(passage);
      roles.read(passage);
      Appositions.addMissed(passage);
    }
    return passages;
  }

  /** Refers listed forms to what they name. */
  private void listed(
      Document document, List<Passage> passages, String language, Map<String, Draft> drafts) {
    CapitalReader capitals = new CapitalReader(document);
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Naming naming = hit.naming();
        if (naming == null) {
          continue;
        }
        boolean capital = naming.kind() == Naming.Kind.CAPITAL;
        boolean place = naming.isPlace();
        if (place && hit.kind() == Mention.Kind.LOC && !(capital && capitals.acts(passage, hit))) {
          hit.refersTo(place(naming, drafts));
        } else {
          Thing thing = knowledge.thing(naming.id());
          Draft draft =
              drafts.computeIfAbsent(
                  thing.id(), id -> Draft.of(thing, language, "knowledge: " + thing.source()));
          if (capital && hit.kind() == Mention.Kind.LOC) {
            hit.is(CapitalReader.kind());
            hit.refersTo(draft, "capital for its government; " + naming.rule());
          } else {
            hit.refersTo(draft);
          }
          if (hit.kind() != Mention.Kind.ADJECTIVE) {
            draft.addName(naming.form());
          }
        }
      }
    }
  }

  private Draft place(Naming naming, Map<String, Draft> drafts) {
    Thing state = knowledge.thing(naming.id());
    City city = knowledge.city(naming);
    String id = city == null ? "loc:" + NameKey.of(naming.form()) : city.id();
    Draft draft =
        drafts.computeIfAbsent(
            id, i -> new Draft(i, naming.form(), org.depesche.model.NameKind.LOC, naming.rule()));
    draft.belongsTo(state.country(), null, "");
    if (city != null) {
      draft.liesAt(city);
    }
    draft.addName(naming.form());
    return draft;
  }

  /** Mentions in text order, one for a span and kind; entities by their first mention. */
  private static void collect(
      List<Passage> passages, List<Mention> mentions, Map<String, Draft> used) {
    record Reference(Mention mention, Draft draft) {}
    List<Reference> references = new ArrayList<>();
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Draft draft = hit.draft();
        if (draft != null) {
          Mention mention = new Mention(hit.span(), hit.kind(), draft.id(), hit.rule());
          references.add(new Reference(mention, draft));
        }
      }
    }
    references.sort(Comparator.comparing(Reference::mention, ORDER));
    Set<Map.Entry<Span, Mention.Kind>> taken = new HashSet<>();
    for (Reference reference : references) {
      Mention mention = reference.mention();
      if (taken.add(Map.entry(mention.span(), mention.kind()))) {
        mentions.add(mention);
        used.putIfAbsent(mention.entity(), reference.draft());
      }
    }
  }
}
