package org.newsclaim.format.ninjs;

/** The generations of ninjs. Each names and shapes properties in its own way. */
public enum NinjsVersion {
  /** 1.x: {@code byline}, {@code headline}, {@code body_text}, {@code versioncreated}. */
  V1("1.4"),
  /** 2.x: {@code by}, {@code headlines}, {@code bodies}, {@code versioncreated}. */
  V2("2.1"),
  /** 3.x: as 2.x, in camel case: {@code versionCreated}. */
  V3("3.1");

  private final String written;

  NinjsVersion(String written) {
    this.written = written;
  }

  /**
   * The version that is written.
   *
   * @return such as "3.1"
   */
  public String number() {
    return written;
  }
}
