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
      gone.forEach(telling -> tellings(telling.block()).remove(telling));
    }
  }

  @Override
  public SortedSet<String> blocksOf(String document) {
    return tellingsByDocument.getOrDefault(document, List.of()).stream()
        .map(Telling::block)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public List<Telling> tellings(String block) {
    return tellingsByBlock.getOrDefault(block, List.of());
  }

  @Override
  public void putEvents(String block, List<MergedEvent> merged) {
    events.put(block, merged);
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
