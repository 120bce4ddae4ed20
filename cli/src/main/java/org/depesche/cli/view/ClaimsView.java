package org.depesche.cli.view;

import java.util.List;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Stance;
import org.depesche.query.Archive;

/** A ledger of claims: what is said to be so, who says it, who denies it, in which words. */
public final class ClaimsView {

  private static final int QUOTED = 220;
  private static final int GAP = 2;

  private final Page page;
  private final Labels labels;
  private final Library library;

  public ClaimsView(Archive archive, Terminal terminal, Labels labels) {
    this.page = new Page(terminal);
    this.labels = labels;
    this.library = new Library(archive);
  }

  public void print(List<Claim> claims) {
    if (claims.isEmpty()) {
      page.line(labels.get("claims.empty"));
    }
    for (int i = 0; i < claims.size(); i++) {
      if (i > 0) {
        page.blank();
      }
      entry(i + 1, claims.get(i));
    }
  }

  private void entry(int number, Claim claim) {
    String prefix = number + ". ";
    String suffix = isDisputed(claim) ? " [" + labels.get("claims.disputed") + "]" : "";
    page.wrapped(0, Style.STRONG, prefix + Printable.line(claim.statement()) + suffix);
    int column = GAP;
    for (Stance stance : Stance.values()) {
      column = Math.max(column, Wrap.length(labels.stance(stance)) + GAP);
    }
    for (Claim.Holder holder : claim.holders()) {
      holder(holder, column);
    }
  }

  private void holder(Claim.Holder holder, int column) {
    StringBuilder who = new StringBuilder(Printable.line(holder.name()));
    if (!holder.via().isEmpty()) {
      String via = Printable.line(String.join(", ", holder.via()));
      who.append(" (").append(labels.get("claims.via", via)).append(')');
    }
    if (holder.date() != null) {
      who.append(", ").append(labels.isoDate(holder.date()));
    }
    page.labelled(
        3, labels.stance(holder.stance()), column, styleOf(holder.stance()), who.toString());
    library
        .quote(holder.document(), holder.span())
        .ifPresent(words -> page.quoted(3 + column, words, QUOTED));
  }

  private static boolean isDisputed(Claim claim) {
    List<Stance> stances = claim.holders().stream().map(Claim.Holder::stance).toList();
    return stances.contains(Stance.DENIES) && !stances.stream().allMatch(Stance.DENIES::equals);
  }

  private static Style styleOf(Stance stance) {
    return switch (stance) {
      case ASSERTS, CONFIRMS -> Style.GOOD;
      case ALLEGES -> Style.DOUBTFUL;
      case DENIES -> Style.BAD;
      case DECLINES_COMMENT -> Style.FAINT;
    };
  }
}
