package org.newsclaim.attribution.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The entities mentioned last, the latest first; it forgets those long ago. */
final class RecencyList {
  /** How many are kept. */
  private static final int SIZE = 64;

  private final Entity[] entities = new Entity[SIZE];
  private int count;

  /** Moves an entity to the front. */
  void touch(Entity entity) {
    int place = 0;
    while (place < count && entities[place] != entity) {
      place++;
    }
    if (place == count) {
      count = Math.min(SIZE, count + 1);
      place = count - 1;
    }
    System.arraycopy(entities, 0, entities, 1, place);
    entities[0] = entity;
  }

  /** A list without some others; itself where there are none. */
  RecencyList without(List<Entity> others) {
    if (others.isEmpty()) {
      return this;
    }
    RecencyList rest = new RecencyList();
    for (int i = count - 1; i >= 0; i--) {
      if (!others.contains(entities[i])) {
        rest.touch(entities[i]);
      }
    }
    return rest;
  }

  /** The one mentioned last for which a condition holds. */
  Optional<Entity> last(Predicate<Entity> condition) {
    for (int i = 0; i < count; i++) {
      if (condition.test(entities[i])) {
        return Optional.of(entities[i]);
      }
    }
    return Optional.empty();
  }
}
