package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.merge.copies.Credit;
import org.depesche.merge.copies.Credits;
import org.depesche.merge.copies.Kin;
import org.depesche.merge.copies.Kin.Certainty;
import org.depesche.model.Document;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/** Whom a text is credited to, its copies, and the passages that it shares with others. */
final class KinView {

  private static final int COLUMN = 14;
  private static final int QUOTED = 400;
  private static final int PERCENT = 100;

  private final Document document;
  private final Kin kin;
  private final Page page;
  private final Labels labels;

  KinView(Document document, Kin kin, Page page, Labels labels) {
    this.document = document;
    this.kin = kin;
    this.page = page;
    this.labels = labels;
  }

  void print() {
    List<Credit> credits = Credits.of(document);
    title("show.agencies", credits);
    credits.forEach(credit -> {
      String part = labels.get(credit.part() ? "show.creditedInPart" : "show.credited");
      row(
          offsets(credit.spans()),
          Printable.line(credit.agency()) + " · " + part + " · " + credit.rule());
    });
    title("show.copies", kin.copies());
    kin.copies().forEach(this::copy);
    title("show.shared", kin.shared());
    kin.shared().forEach(this::shared);
  }

  private void copy(Kin.Copy copy) {
    List<String> parts = new ArrayList<>();
    parts.add(labels.get("copy." + copy.kind(), share(copy.mine()), share(copy.theirs())));
    if (copy.certainty() == Certainty.PROBABLE) {
      parts.add(labels.get("show.probable"));
    }
    if (copy.first() != null) {
      parts.add(
          labels.get("first." + copy.first())
              + " ("
              + labels.get("first.by." + copy.basis())
              + ")");
    }
    row("", Printable.line(copy.location()) + " · " + String.join(" · ", parts));
  }

  private void shared(Kin.Shared shared) {
    String first = shared.first() == null ? "" : " · " + labels.get("first." + shared.first());
    row(
        offsets(shared.spans()),
        labels.get("shared." + shared.kind())
            + " · "
            + Printable.line(shared.location())
            + " @"
            + offsets(shared.theirSpans())
            + first);
    String words = shared.spans().stream().map(document::text).collect(Collectors.joining(" … "));
    page.quoted(2 + COLUMN, Printable.shortLine(words, QUOTED), QUOTED);
  }

  private void title(String label, List<?> values) {
    if (!values.isEmpty()) {
      page.blank();
      page.line(page.styled(Style.STRONG, labels.get(label)));
    }
  }

  private void row(String label, @Nullable String text) {
    page.labelled(2, label, COLUMN, Style.FAINT, text == null ? "" : text);
  }

  private static String share(double share) {
    return String.valueOf(Math.round(PERCENT * share));
  }

  private static String offsets(List<Span> spans) {
    return spans.stream()
        .map(span -> span.begin() + "–" + span.end())
        .collect(Collectors.joining(", "));
  }
}
