package org.newsclaim.model;

/**
 * Equal to the stance that JSON leaves out. Jackson asks {@code equals} whether to omit a value.
 */
final class OmittedStance {
  OmittedStance() {}

  @Override
  public boolean equals(Object value) {
    return value == Attribution.Stance.ASSERTS;
  }

  @Override
  public int hashCode() {
    return Attribution.Stance.ASSERTS.hashCode();
  }
}
