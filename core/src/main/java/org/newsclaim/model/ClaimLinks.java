package org.newsclaim.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of an article by their sources, and by the claims that they are nested in. */
final class ClaimLinks {
  private final Map<String, List<Claim>> bySource = new HashMap<>();
  private final Map<String, List<Claim>> byParent = new HashMap<>();

  ClaimLinks(List<Claim> claims) {
    for (Claim claim : claims) {
      claim.attribution().ifPresent(attribution -> add(claim, attribution));
    }
  }

  private void add(Claim claim, Attribution attribution) {
    for (String source : attribution.sources()) {
      bySource.computeIfAbsent(source, id -> new ArrayList<>()).add(claim);
    }
    attribution
        .nestedIn()
        .ifPresent(parent -> byParent.computeIfAbsent(parent, id -> new ArrayList<>()).add(claim));
  }

  List<Claim> claimsOf(String source) {
    return List.copyOf(bySource.getOrDefault(source, List.of()));
  }

  List<Claim> nestedIn(String parent) {
    return List.copyOf(byParent.getOrDefault(parent, List.of()));
  }
}
