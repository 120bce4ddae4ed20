package org.depesche.cli.view;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Span;

/** Why a mention was referred to an entity: the rules, the rows of knowledge and the evidence. */
public final class WhyView {

  private static final int COLUMN = 14;
  private static final int SHOWN = 20;

  private final Page page;
  private final Labels labels;
  private final Document document;

  public WhyView(Document document, Terminal terminal, Labels labels) {
    this.page = new Page(terminal);
    this.labels = labels;
    this.document = document;
  }

  /**
   * One mention and all that speaks for its entity.
   *
   * @param rule why the mention refers to the entity
   * @param others the other mentions of the entity
   */
  public record Reason(
      String location,
      String text,
      Span span,
      Mention.Kind kind,
      String rule,
      Entity entity,
      List<Mention> others) {}

  /** Of every mention that covers the offset. */
  public List<Reason> reasons(int offset) {
    return layer(Layer.MENTIONS).stream()
        .filter(mention -> mention.span().begin() <= offset && offset < mention.span().end())
        .flatMap(mention ->
            layer(Layer.ENTITIES).stream()
                .filter(entity -> entity.id().equals(mention.entity()))
                .map(entity -> reason(mention, entity)))
        .toList();
  }

  private Reason reason(Mention mention, Entity entity) {
    List<Mention> others =
        layer(Layer.MENTIONS).stream()
            .filter(other -> other.entity().equals(entity.id()) && !other.equals(mention))
            .toList();
    return new Reason(
        document.location(),
        document.text(mention.span()),
        mention.span(),
        mention.kind(),
        mention.rule(),
        entity,
        others);
  }

  /**
   * Prints them.
   *
   * @return whether there is one
   */
  public boolean print(int offset) {
    List<Reason> reasons = reasons(offset);
    if (reasons.isEmpty()) {
      page.line(labels.get("why.nothing", Printable.line(document.location()), offset));
    }
    reasons.forEach(this::print);
    return !reasons.isEmpty();
  }

  private void print(Reason reason) {
    page.quoted(0, reason.text(), 200);
    row("why.mention", reason.kind() + " " + offsets(reason.span()) + " · " + reason.rule());
    Entity entity = reason.entity();
    String country = entity.country() == null ? "" : " · " + labels.country(entity.country());
    String sector = entity.sector() == null ? "" : " · " + entity.sector();
    row("why.entity", entity.name() + " · " + entity.id() + country + sector);
    row("why.because", entity.rule());
    String others =
        reason.others().stream()
            .limit(SHOWN)
            .map(m ->
                "“" + document.text(m.span()) + "” " + offsets(m.span()) + " (" + m.rule() + ")")
            .collect(Collectors.joining("; "));
    int more = reason.others().size() - SHOWN;
    if (!others.isEmpty()) {
      row("why.others", more > 0 ? others + "; +" + more : others);
    }
  }

  private void row(String label, String text) {
    page.labelled(2, labels.get(label), COLUMN, Style.FAINT, Printable.line(text));
  }

  private static String offsets(Span span) {
    return span.begin() + "–" + span.end();
  }

  private <T> List<T> layer(Layer<List<T>> layer) {
    return document.find(layer).stream().flatMap(Collection::stream).toList();
  }
}
