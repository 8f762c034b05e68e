package org.newsclaim.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Note;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.TimeExpression;

/** Cuts off what refers to nothing, or in a circle. The claims themselves stay. */
final class References {
  private final Map<String, Class<?>> ids;
  private final Checker checker;

  /** References to the type of each id that is there. */
  References(Map<String, Class<?>> ids, Checker checker) {
    this.ids = ids;
    this.checker = checker;
  }

  List<Claim> prune(List<Located<Claim>> claims) {
    List<Located<Claim>> known = claims.stream().map(this::withKnownIds).toList();
    Set<String> closing = closingCircles(known);
    return known.stream()
        .map(claim -> closing.contains(claim.value().id()) ? unnested(claim) : claim.value())
        .toList();
  }

  List<Quantity> pruneQuantities(List<Located<Quantity>> quantities) {
    Set<String> restating = new HashSet<>();
    for (Located<Quantity> quantity : quantities) {
      if (quantity.value().restates().isPresent()) {
        restating.add(quantity.value().id());
      }
    }
    return quantities.stream().map(quantity -> prune(quantity, restating)).toList();
  }

  private Quantity prune(Located<Quantity> quantity, Set<String> restating) {
    Quantity value = quantity.value();
    TreePath time = quantity.place().property("time");
    TreePath restates = quantity.place().property("restates");
    return value
        .withTime(value.time().filter(id -> isKnown(id, TimeExpression.class, time)))
        .withRestates(
            value
                .restates()
                .filter(id -> isKnown(id, Quantity.class, restates))
                .filter(id -> isOriginal(id, restating, restates)));
  }

  private boolean isOriginal(String id, Set<String> restating, TreePath at) {
    boolean original = !restating.contains(id);
    if (!original) {
      note(at, at.label() + " names " + ValidationErrors.quote(id) + ", which restates another");
    }
    return original;
  }

  private Located<Claim> withKnownIds(Located<Claim> placed) {
    Claim claim = placed.value();
    TreePath place = placed.place();
    Claim pruned =
        claim
            .withQuantities(known(claim.quantities(), Quantity.class, place.property("quantities")))
            .withTimes(known(claim.times(), TimeExpression.class, place.property("times")))
            .withAttribution(claim.attribution().map(a -> withKnownIds(a, place)));
    return new Located<>(pruned, place);
  }

  private Attribution withKnownIds(Attribution attribution, TreePath claim) {
    TreePath place = claim.property("attribution");
    return attribution
        .withSources(known(attribution.sources(), Source.class, place.property("sources")))
        .withNestedIn(
            attribution
                .nestedIn()
                .filter(id -> isKnown(id, Claim.class, place.property("nestedIn"))));
  }

  private List<String> known(List<String> references, Class<?> type, TreePath at) {
    return references.stream().filter(id -> isKnown(id, type, at)).toList();
  }

  private boolean isKnown(String id, Class<?> type, TreePath at) {
    boolean known = ids.get(id) == type;
    if (!known) {
      note(at, at.label() + " names " + ValidationErrors.quote(id) + ", which is not there");
    }
    return known;
  }

  private void note(TreePath at, String problem) {
    checker.note(Note.Code.VALUE_PASSED_OVER, at, problem + "; the reference is skipped");
  }

  /** For every circle the one claim at which following the nesting comes back. */
  private static Set<String> closingCircles(List<Located<Claim>> claims) {
    Map<String, String> parents = new LinkedHashMap<>();
    for (Located<Claim> claim : claims) {
      parent(claim.value()).ifPresent(parent -> parents.put(claim.value().id(), parent));
    }
    Set<String> closing = new HashSet<>();
    Set<String> followed = new HashSet<>();
    for (String start : parents.keySet()) {
      Set<String> path = new HashSet<>();
      String claim = start;
      while (parents.containsKey(claim) && !followed.contains(claim)) {
        followed.add(claim);
        path.add(claim);
        String parent = parents.get(claim);
        if (path.contains(parent)) {
          closing.add(claim);
        }
        claim = parent;
      }
    }
    return closing;
  }

  private static Optional<String> parent(Claim claim) {
    return claim.attribution().flatMap(Attribution::nestedIn);
  }

  private Claim unnested(Located<Claim> placed) {
    Claim claim = placed.value();
    note(
        placed.place().property("attribution").property("nestedIn"),
        "nestedIn closes a circle of claims");
    return claim.withAttribution(
        claim.attribution().map(attribution -> attribution.withNestedIn(Optional.empty())));
  }
}
