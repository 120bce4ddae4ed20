package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.merge.copies.Kin;
import org.depesche.model.Block;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.depesche.model.Party;
import org.depesche.model.Publication;
import org.depesche.model.Quantity;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/** An article with every value that was read from it, and the characters it was read from. */
public final class DocumentView {

  private static final int COLUMN = 14;
  private static final int QUOTED = 400;

  private final Page page;
  private final Labels labels;
  private final Document document;
  private final Kin kin;
  private final Map<String, Entity> entities;

  public DocumentView(Document document, Kin kin, Terminal terminal, Labels labels) {
    this.page = new Page(terminal);
    this.labels = labels;
    this.document = document;
    this.kin = kin;
    this.entities =
        layer(Layer.ENTITIES).stream()
            .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one));
  }

  public void print() {
    head();
    layer(Layer.BLOCKS).stream()
        .filter(block -> block.kind() != Block.Kind.BOILERPLATE)
        .forEach(this::block);
    new KinView(document, kin, page, labels).print();
    section("show.dating", dating().reasons(), this::reason);
    section("show.quotations", layer(Layer.QUOTATIONS), this::quotation);
    section("show.events", layer(Layer.EVENTS), this::event);
    section("show.times", layer(Layer.TIMES), this::time);
    section("show.quantities", layer(Layer.QUANTITIES), this::quantity);
    section("show.entities", layer(Layer.ENTITIES), this::entity);
    section(
        "show.warnings", document.warnings(), warning -> row(warning.code(), warning.message()));
  }

  private void head() {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    String title = plain(metadata.title());
    page.wrapped(0, Style.STRONG, title == null ? Printable.line(document.location()) : title);
    List<String> parts = new ArrayList<>();
    if (metadata.publisher() != null) {
      parts.add(Printable.line(metadata.publisher().value()));
    }
    metadata.authors().forEach(author -> parts.add(Printable.line(author.value())));
    parts.add(published(metadata));
    document.find(Layer.LANGUAGE).ifPresent(parts::add);
    page.wrapped(0, String.join(" · ", parts));
    page.line(page.styled(Style.FAINT, Printable.line(document.location())));
    page.line(page.styled(Style.FAINT, document.id()));
  }

  private String published(Metadata metadata) {
    Publication published =
        metadata.published() == null
            ? Publication.of(dating())
            : Publication.of(metadata.published().value());
    return published == null
        ? labels.get("show.undated")
        : labels.get(
            "show.published", labels.date(published), labels.get("basis." + published.basis()));
  }

  private Dating dating() {
    return document.find(Layer.DATING).orElse(Dating.UNKNOWN);
  }

  /** A reason for an inferred date, with the words that it rests on. */
  private void reason(Dating.Reason reason) {
    String label = reason.dropped() ? "dating.dropped" : "dating.because";
    String rule = labels.get("dating.rule." + reason.rule());
    String says = labels.date(reason.earliest(), reason.latest());
    row(offsets(reason.spans()), labels.get(label, rule, says));
    page.quoted(2 + COLUMN, words(reason.spans()), QUOTED);
    Dating.Elsewhere elsewhere = reason.elsewhere();
    if (elsewhere != null) {
      row("", Printable.line(elsewhere.location()) + " " + offsets(elsewhere.spans()));
    }
  }

  private void block(Block block) {
    page.blank();
    page.labelled(
        0,
        String.valueOf(block.span().begin()),
        6,
        Style.FAINT,
        Printable.line(document.text(block.span())));
  }

  private void quotation(Quotation quotation) {
    String type = labels.get("quotation." + quotation.type());
    String who = name(quotation.speaker());
    String via =
        quotation.via().isEmpty()
            ? ""
            : " (" + labels.get("claims.via", names(quotation.via())) + ")";
    row(offsets(quotation.content()), who + via + " · " + type + " · " + quotation.rule());
    page.quoted(2 + COLUMN, words(quotation.content()), QUOTED);
  }

  private void event(EventMention event) {
    List<String> parts = new ArrayList<>();
    parts.add(labels.deed(event.type(), event.mode(), event.actors(), event.recipients()));
    parts.add(labels.status(event.status()));
    if (event.historical()) {
      parts.add(labels.get("timeline.historical"));
    }
    parts.add(labels.date(event.date()));
    if (event.place() != null) {
      parts.add(Printable.line(event.place().name()));
    }
    if (!event.claimedBy().isEmpty()) {
      parts.add(labels.get("timeline.claimedBy", names(event.claimedBy())));
    }
    if (!event.deniedBy().isEmpty()) {
      parts.add(labels.get("timeline.deniedBy", names(event.deniedBy())));
    }
    event.quantities().forEach(counted -> parts.add(words(List.of(counted.quantity().span()))));
    parts.add(event.rule());
    row(offsets(event.trigger()), String.join(" · ", parts));
    page.quoted(2 + COLUMN, words(List.of(event.sentence())), QUOTED);
  }

  private void time(TimeExpression time) {
    String means = time.interval() == null ? time.value() : labels.date(time.interval());
    row(offsets(List.of(time.span())), "“" + words(List.of(time.span())) + "” = " + means);
  }

  private void quantity(Quantity quantity) {
    List<String> parts = new ArrayList<>();
    parts.add(quantity.value().toPlainString());
    if (quantity.unit() != null) {
      parts.add(Printable.line(quantity.unit()));
    }
    if (quantity.code() != null) {
      parts.add("[" + quantity.code() + "]");
    }
    if (quantity.min() != null) {
      parts.add("≥ " + quantity.min().toPlainString());
    }
    if (quantity.max() != null) {
      parts.add("≤ " + quantity.max().toPlainString());
    }
    if (quantity.outcome() != null) {
      parts.add("· " + labels.get("outcome." + quantity.outcome()));
    }
    String about = quantity.approximate() ? "~ " : "";
    List<Span> words = List.of(quantity.span());
    row(offsets(words), "“" + words(words) + "” = " + about + String.join(" ", parts));
  }

  private void entity(Entity entity) {
    String country = entity.country() == null ? "" : " · " + labels.country(entity.country());
    String role = entity.role() == null ? "" : " · " + Printable.line(entity.role());
    List<Span> spans =
        layer(Layer.MENTIONS).stream()
            .filter(mention -> mention.entity().equals(entity.id()))
            .map(Mention::span)
            .toList();
    row(entity.kind().name(), Printable.line(entity.name()) + country + role);
    row("", offsets(spans));
  }

  private <T> void section(String title, List<T> values, Consumer<T> print) {
    if (!values.isEmpty()) {
      page.blank();
      page.line(page.styled(Style.STRONG, labels.get(title)));
      values.forEach(print);
    }
  }

  private void row(String label, String text) {
    page.labelled(2, label, COLUMN, Style.FAINT, text);
  }

  private <T> List<T> layer(Layer<List<T>> layer) {
    return document.find(layer).orElse(List.of());
  }

  private String words(List<Span> spans) {
    String words = spans.stream().map(document::text).collect(Collectors.joining(" … "));
    return Printable.shortLine(words, QUOTED);
  }

  private String name(@Nullable Party party) {
    if (party == null) {
      return labels.get("show.unknownSpeaker");
    }
    return party.entity() == null ? words(party.spans()) : names(List.of(party.entity()));
  }

  private String names(Collection<String> ids) {
    return ids.stream()
        .map(id -> entities.containsKey(id) ? entities.get(id).name() : id)
        .map(Printable::line)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String plain(@Nullable Value<String> value) {
    return value == null ? null : Printable.line(value.value());
  }

  private static String offsets(List<Span> spans) {
    return spans.stream()
        .map(span -> span.begin() + "–" + span.end())
        .collect(Collectors.joining(", "));
  }
}
