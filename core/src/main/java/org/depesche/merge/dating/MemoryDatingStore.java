package org.depesche.merge.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers as long as it lives. */
public final class MemoryDatingStore implements DatingStore {

  private final Map<String, List<DatedDeed>> deedsByKey = new HashMap<>();
  private final Map<String, Undated> undated = new HashMap<>();

  @Override
  public void putDeeds(String document, List<DatedDeed> deeds) {
    for (DatedDeed deed : deeds) {
      deedsByKey.computeIfAbsent(deed.deed().key(), key -> new ArrayList<>()).add(deed);
    }
  }

  @Override
  public void putUndated(String document, Undated what) {
    undated.put(document, what);
  }

  @Override
  public void remove(String document) {
    undated.remove(document);
    deedsByKey.values().forEach(deeds -> deeds.removeIf(d -> d.document().equals(document)));
  }

  @Override
  public List<DatedDeed> deeds(String key) {
    return List.copyOf(deedsByKey.getOrDefault(key, List.of()));
  }

  @Override
  public Optional<Undated> undated(String document) {
    return Optional.ofNullable(undated.get(document));
  }
}
