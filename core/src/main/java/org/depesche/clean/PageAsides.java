package org.depesche.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.model.Block;
import org.depesche.model.Span;

/**
 * Tells the chunks of an article from navigation, calls to share, related titles, dates and bylines
 * that stand between them.
 */
final class PageAsides {

  private static final int LONGEST_LABEL = 70;

  private final Phrases phrases;
  private final DateReader dates;
  private final Bylines bylines;

  PageAsides(Phrases phrases, DateReader dates, Bylines bylines) {
    this.phrases = phrases;
    this.dates = dates;
    this.bylines = bylines;
  }

  /**
   * @param paywall whether a line said that the rest is for subscribers
   */
  record Rest(List<Chunk> chunks, boolean paywall) {}

  Rest without(List<Chunk> chunks) {
    Set<Object> linkLists = linkLists(chunks);
    List<Chunk> kept = new ArrayList<>();
    boolean related = false;
    boolean dropped = false;
    boolean paywall = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      Part part = new Part(new Span(0, chunk.text().length()), chunk.text(), true);
      Optional<Phrases.Role> role = phrases.roleOf(part);
      if (role.isPresent()) {
        paywall |= role.get() == Phrases.Role.PAYWALL;
        if (role.get() == Phrases.Role.TAIL && i * 2 > chunks.size()) {
          break;
        }
        related = role.get() == Phrases.Role.RELATED;
        continue;
      }
      related = related && (chunk.isMostlyLinks() || chunk.kind() == Block.Kind.LIST);
      boolean navigation = related || isNavigation(chunk, linkLists);
      if (navigation && !dropped) {
        dropHeading(kept);
      }
      dropped = navigation;
      if (!navigation && !isDateOrByline(part)) {
        kept.add(chunk);
      }
    }
    dropHeading(kept);
    return new Rest(kept, paywall);
  }

  /** Headings and labels that nothing stands below headed what was dropped. */
  private static void dropHeading(List<Chunk> kept) {
    while (kept.size() > 1
        && (kept.getLast().kind() == Block.Kind.HEADING || isLabel(kept.getLast()))) {
      kept.removeLast();
    }
  }

  /** Whether it is a few words that announce something: "Mehr dazu:". */
  private static boolean isLabel(Chunk chunk) {
    String text = chunk.text();
    return chunk.kind() == Block.Kind.PARAGRAPH
        && text.length() <= LONGEST_LABEL
        && text.endsWith(":");
  }

  private static boolean isNavigation(Chunk chunk, Set<Object> linkLists) {
    return chunk.group() == null ? chunk.isMostlyLinks() : linkLists.contains(chunk.group());
  }

  /** The lists that hold more links than other text. */
  private static Set<Object> linkLists(List<Chunk> chunks) {
    Map<Object, Integer> unlinked = new IdentityHashMap<>();
    for (Chunk chunk : chunks) {
      if (chunk.group() != null) {
        unlinked.merge(chunk.group(), chunk.text().length() - 2 * chunk.linked(), Integer::sum);
      }
    }
    Set<Object> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    unlinked.forEach((list, length) -> {
      if (length < 0) {
        lists.add(list);
      }
    });
    return lists;
  }

  private boolean isDateOrByline(Part part) {
    return !dates.inDateLine(part.text()).isEmpty() || !bylines.read(part).isEmpty();
  }
}
