package org.depesche.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.merge.copies.MemoryCopyStore;
import org.depesche.merge.dating.DatingStore;
import org.depesche.merge.dating.MemoryDatingStore;
import org.depesche.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Merging without an archive: remembers as long as it lives. */
public final class MemoryMergeStore implements MergeStore {

  private final Map<String, List<Telling>> tellingsByDocument = new HashMap<>();
  private final Map<String, List<Telling>> tellingsByBlock = new HashMap<>();
  private final SortedMap<String, List<MergedEvent>> events = new TreeMap<>();
  private final MemoryCopyStore copies = new MemoryCopyStore();
  private final MemoryDatingStore datings = new MemoryDatingStore();

  /** All merged events, by date (unknown last), then id. */
  public List<MergedEvent> events() {
    return events.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(MergedEvent::event, MergedEvent.BY_DATE))
        .toList();
  }

  @Override
  public DatingStore datings() {
    return datings;
  }

  @Override
  public void putTellings(String document, List<Telling> tellings) {
    tellingsByDocument.put(document, tellings);
    for (Telling telling : tellings) {
      tellingsByBlock.computeIfAbsent(telling.block(), key -> new ArrayList<>()).add(telling);
    }
  }

  @Override
  public void removeTellings(String document) {
    List<Telling> gone = tellingsByDocument.remove(document);
    if (gone != null) {
      gone.forEach(
          telling -> tellingsByBlock.getOrDefault(telling.block(), List.of()).remove(telling));
    }
  }

  @Override
  public SortedSet<Stretch> stretchesOf(String document) {
    return tellingsByDocument.getOrDefault(document, List.of()).stream()
        .map(Stretch::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Stretch grown(Stretch stretch) {
    return tellings(stretch).stream().map(Stretch::of).reduce(stretch, Stretch::and);
  }

  @Override
  public List<Telling> tellings(Stretch stretch) {
    return tellingsByBlock.getOrDefault(stretch.block(), List.of()).stream()
        .filter(telling -> stretch.overlaps(Stretch.of(telling)))
        .toList();
  }

  @Override
  public void putEvents(Stretch stretch, List<MergedEvent> merged) {
    List<MergedEvent> all = events.computeIfAbsent(stretch.block(), key -> new ArrayList<>());
    all.removeIf(one -> isWithin(stretch, one.event().date()));
    all.addAll(merged);
  }

  private static boolean isWithin(Stretch stretch, @Nullable DateInterval date) {
    return date == null || stretch.contains(date.earliest(), date.latest());
  }

  @Override
  public MemoryCopyStore copies() {
    return copies;
  }

  /** The origin of each of the documents; one that is unknown is left out. */
  public Map<String, String> origins(Collection<String> documents) {
    return copies.origins(documents);
  }
}
