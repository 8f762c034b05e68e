package org.newsclaim.compare.result;

import java.util.Optional;
import org.newsclaim.model.Interval;
import org.newsclaim.model.Quantity;

/**
 * How two quantities compare.
 *
 * @param a the first quantity
 * @param b the second quantity
 * @param relation the relation of the first to the second
 * @param ground the weakest ground that was needed; empty for INCOMPARABLE
 * @param intervalA where the first lies, in the unit of the first; empty for INCOMPARABLE
 * @param intervalB where the second lies, in the unit of the first; empty for INCOMPARABLE
 * @param reason the comparison in words, such as "about 13,000 is more than a few thousand (2,000
 *     to 9,999)"
 */
public record QuantityComparison(
    Quantity a,
    Quantity b,
    Relation relation,
    Optional<Ground> ground,
    Optional<Interval> intervalA,
    Optional<Interval> intervalB,
    String reason) {

  /**
   * Whether both quantities can be right.
   *
   * @return true for EQUAL and CONSISTENT
   */
  public boolean agrees() {
    return relation == Relation.EQUAL || relation == Relation.CONSISTENT;
  }

  /**
   * Whether the quantities exclude each other.
   *
   * @return true for LESS and GREATER
   */
  public boolean excludes() {
    return relation == Relation.LESS || relation == Relation.GREATER;
  }
}
