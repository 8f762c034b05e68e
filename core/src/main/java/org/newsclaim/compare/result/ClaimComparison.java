package org.newsclaim.compare.result;

import java.util.List;

/**
 * How two claims compare.
 *
 * @param relation the relation of the second to the first
 * @param likeness how likely they are about the same thing
 * @param reasons what agrees and what does not, at least one
 */
public record ClaimComparison(ClaimRelation relation, Likeness likeness, List<Reason> reasons) {
  /**
   * Keeps an unmodifiable copy of the reasons.
   *
   * @param relation the relation of the second to the first
   * @param likeness how likely they are about the same thing
   * @param reasons what agrees and what does not
   */
  public ClaimComparison {
    reasons = List.copyOf(reasons);
  }
}
