package org.newsclaim.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of an article, by source, by quantity and by the claim that they are nested in. */
final class ClaimLinks {
  private final Map<String, List<Claim>> bySource = new HashMap<>();
  private final Map<String, List<Claim>> byQuantity = new HashMap<>();
  private final Map<String, List<Claim>> byParent = new HashMap<>();

  ClaimLinks(List<Claim> claims) {
    for (Claim claim : claims) {
      claim.attribution().ifPresent(attribution -> add(claim, attribution));
      for (String quantity : claim.quantities()) {
        add(byQuantity, quantity, claim);
      }
    }
  }

  private void add(Claim claim, Attribution attribution) {
    for (String source : attribution.sources()) {
      add(bySource, source, claim);
    }
    attribution.nestedIn().ifPresent(parent -> add(byParent, parent, claim));
  }

  private static void add(Map<String, List<Claim>> claims, String id, Claim claim) {
    claims.computeIfAbsent(id, key -> new ArrayList<>()).add(claim);
  }

  List<Claim> claimsOf(String source) {
    return List.copyOf(bySource.getOrDefault(source, List.of()));
  }

  List<Claim> claimsWith(String quantity) {
    return List.copyOf(byQuantity.getOrDefault(quantity, List.of()));
  }

  List<Claim> nestedIn(String parent) {
    return List.copyOf(byParent.getOrDefault(parent, List.of()));
  }
}
