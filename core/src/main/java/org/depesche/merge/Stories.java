package org.depesche.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.model.DateInterval;
import org.depesche.model.Event;
import org.depesche.model.EventStatus;
import org.depesche.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * Puts documents together that tell of one happening and its direct follow-ups.
 *
 * <p>A pure function of documents and events, computed when asked for: linear but for the documents
 * that appeared within a few days of each other.
 *
 * <ol>
 *   <li>A document gathers around its hub: of the events that it tells as news, the one that most
 *       documents tell as news in the same weeks, at least two.
 *   <li>Hubs become one if at least half of the documents of the smaller tell the larger as well.
 *       This, and not that they share a document, is what keeps stories from chaining: one article
 *       that tells of two happenings does not make them one.
 *   <li>What has no hub joins the document it was made from, or the most similar one that appeared
 *       within {@value #DAYS} days and has a hub or began a story: at least {@value #MIN_ENTITIES}
 *       entities in common, and {@value #MIN_OVERLAP} of all that either names.
 * </ol>
 */
public final class Stories {

  private static final int DAYS = 2;
  private static final int MIN_ENTITIES = 3;
  private static final double MIN_OVERLAP = 0.5;

  /** From here on a date is that of something that goes on, or too vague to tell. */
  private static final int ONGOING_DAYS = 27;

  /** How far from an event's date its news may appear, and how long a stretch of news lasts. */
  private static final int NEWS_DAYS = 30;

  private static final Set<EventStatus> NO_HAPPENING =
      EnumSet.of(EventStatus.HYPOTHETICAL, EventStatus.NEGATED);

  private static final Comparator<Teller> BY_PUBLICATION =
      Comparator.comparing(
              Teller::published,
              Comparator.nullsLast(
                  Comparator.comparing(DateInterval::earliest).thenComparing(DateInterval::latest)))
          .thenComparing(Teller::location)
          .thenComparing(Teller::id);

  private final List<Teller> tellers;
  private final Map<String, Teller> byId = new HashMap<>();
  private final Map<String, SortedSet<String>> newsByHub = new TreeMap<>();
  private final Map<String, SortedSet<String>> hubsByDocument = new HashMap<>();

  private Stories(Collection<Teller> documents, Collection<MergedEvent> events) {
    this.tellers = documents.stream().sorted(BY_PUBLICATION).toList();
    tellers.forEach(teller -> byId.put(teller.id(), teller));
    events.forEach(this::addHub);
  }

  /** Every document is in one story; the one with the latest document comes first. */
  public static List<Story> of(Collection<Teller> documents, Collection<MergedEvent> events) {
    return new Stories(documents, events).gather();
  }

  private void addHub(MergedEvent merged) {
    Event event = merged.event();
    if (NO_HAPPENING.contains(event.status())) {
      return;
    }
    List<Teller> tellingIt =
        merged.news().stream()
            .map(byId::get)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .sorted(BY_PUBLICATION)
            .toList();
    DateInterval date = event.date();
    if (date != null && date.latest().isBefore(date.earliest().plusDays(ONGOING_DAYS))) {
      addHub(
          event.id(),
          tellingIt.stream().filter(teller -> isNews(teller.published(), date)).toList());
    } else {
      addHubs(event.id(), tellingIt);
    }
  }

  private void addHub(String key, List<Teller> tellingIt) {
    if (tellingIt.size() > 1) {
      for (Teller teller : tellingIt) {
        newsByHub.computeIfAbsent(key, k -> new TreeSet<>()).add(teller.id());
        hubsByDocument.computeIfAbsent(teller.id(), k -> new TreeSet<>()).add(key);
      }
    }
  }

  /**
   * What goes on makes news again and again: one hub for each stretch of days in which it does.
   * Documents of unknown date belong to it if there is but one.
   */
  private void addHubs(String event, List<Teller> byPublication) {
    List<List<Teller>> stretches = new ArrayList<>();
    List<Teller> undated = new ArrayList<>();
    LocalDate begin = LocalDate.MIN;
    for (Teller teller : byPublication) {
      DateInterval published = teller.published();
      if (published == null) {
        undated.add(teller);
        continue;
      }
      if (stretches.isEmpty() || published.earliest().isAfter(begin.plusDays(NEWS_DAYS))) {
        stretches.add(new ArrayList<>());
        begin = published.earliest();
      }
      stretches.getLast().add(teller);
    }
    if (stretches.size() <= 1) {
      stretches.forEach(undated::addAll);
      addHub(event, undated);
    } else {
      stretches.forEach(stretch -> addHub(event + "/" + stretch.getFirst().id(), stretch));
    }
  }

  private static boolean isNews(@Nullable DateInterval published, DateInterval date) {
    return published == null
        || (!published.earliest().isAfter(date.latest().plusDays(NEWS_DAYS))
            && !date.earliest().isAfter(published.latest().plusDays(NEWS_DAYS)));
  }

  private List<Story> gather() {
    Map<String, String> larger = largerHubs();
    Map<String, String> storyOf = new HashMap<>();
    for (Teller teller : tellers) {
      String hub = best(hubsByDocument.getOrDefault(teller.id(), new TreeSet<>()));
      if (hub != null) {
        storyOf.put(teller.id(), root(hub, larger));
      }
    }
    new Followers(tellers, storyOf).join();
    Map<String, List<Teller>> members = new TreeMap<>();
    for (Teller teller : tellers) {
      String story = Objects.requireNonNull(storyOf.get(teller.id()));
      members.computeIfAbsent(story, key -> new ArrayList<>()).add(teller);
    }
    return members.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(LATEST_FIRST))
        .map(entry -> story(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static final Comparator<List<Teller>> LATEST_FIRST =
      Comparator.comparing(
              Stories::latest, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(list -> list.getFirst().location());

  private static @Nullable LocalDate latest(List<Teller> story) {
    return story.stream()
        .map(Teller::published)
        .filter(Objects::nonNull)
        .map(published -> Objects.requireNonNull(published).latest())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Told by most; of those told equally often the first id. */
  private @Nullable String best(SortedSet<String> events) {
    String best = null;
    for (String event : events) {
      if (best == null || size(event) > size(best)) {
        best = event;
      }
    }
    return best;
  }

  private int size(String event) {
    return newsByHub.getOrDefault(event, new TreeSet<>()).size();
  }

  private boolean isLarger(String event, String than) {
    int difference = size(event) - size(than);
    return difference > 0 || (difference == 0 && event.compareTo(than) < 0);
  }

  /** For each hub the best larger one that at least half of its documents tell; if there is one. */
  private Map<String, String> largerHubs() {
    Map<String, String> larger = new HashMap<>();
    newsByHub.forEach((event, documents) -> {
      Map<String, Integer> common = new TreeMap<>();
      for (String document : documents) {
        for (String other : hubsByDocument.getOrDefault(document, new TreeSet<>())) {
          common.merge(other, 1, Integer::sum);
        }
      }
      SortedSet<String> candidates = new TreeSet<>();
      common.forEach((other, count) -> {
        if (2 * count >= documents.size() && isLarger(other, event)) {
          candidates.add(other);
        }
      });
      String best = best(candidates);
      if (best != null) {
        larger.put(event, best);
      }
    });
    return larger;
  }

  private static String root(String hub, Map<String, String> larger) {
    String root = hub;
    for (String next = hub; next != null; next = larger.get(next)) {
      root = next;
    }
    return root;
  }

  private static Story story(String key, List<Teller> members) {
    String label =
        members.stream()
            .map(Teller::title)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(members.getFirst().location());
    return new Story("s" + Events.hash(key), label, members.stream().map(Teller::id).toList());
  }

  /** Finds a story for the documents without a hub. */
  private static final class Followers {
    private final List<Teller> tellers;
    private final Map<String, String> storyOf;
    private final Map<String, String> storyOfOrigin = new HashMap<>();
    private final TreeMap<LocalDate, List<Teller>> leaders = new TreeMap<>();

    Followers(List<Teller> tellers, Map<String, String> storyOf) {
      this.tellers = tellers;
      this.storyOf = storyOf;
    }

    void join() {
      tellers.stream().filter(teller -> storyOf.containsKey(teller.id())).forEach(this::lead);
      for (Teller teller : tellers) {
        if (!storyOf.containsKey(teller.id())) {
          String story = storyOfOrigin.get(teller.origin());
          if (story == null) {
            Teller leader = mostSimilar(teller);
            story = leader == null ? null : storyOf.get(leader.id());
          }
          storyOf.put(teller.id(), story == null ? teller.id() : story);
          if (story == null) {
            lead(teller);
          }
        }
      }
    }

    private void lead(Teller teller) {
      storyOfOrigin.putIfAbsent(teller.origin(), Objects.requireNonNull(storyOf.get(teller.id())));
      if (teller.published() != null) {
        leaders
            .computeIfAbsent(teller.published().earliest(), key -> new ArrayList<>())
            .add(teller);
      }
    }

    private @Nullable Teller mostSimilar(Teller teller) {
      DateInterval published = teller.published();
      if (published == null) {
        return null;
      }
      Teller best = null;
      double most = 0;
      for (List<Teller> sameDay :
          leaders
              .subMap(
                  published.earliest().minusDays(DAYS),
                  true,
                  published.earliest().plusDays(DAYS),
                  true)
              .values()) {
        for (Teller leader : sameDay) {
          double overlap = overlap(teller.entities(), leader.entities());
          if (overlap > most) {
            most = overlap;
            best = leader;
          }
        }
      }
      return best;
    }

    /** Jaccard's coefficient; 0 where it or the number of entities in common is too small. */
    private static double overlap(Set<String> a, Set<String> b) {
      long common = a.stream().filter(b::contains).count();
      double overlap = (double) common / Math.max(1, a.size() + b.size() - common);
      return common < MIN_ENTITIES || overlap < MIN_OVERLAP ? 0 : overlap;
    }
  }
}
