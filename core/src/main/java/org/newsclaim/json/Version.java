package org.newsclaim.json;

import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/** A version of the format: within a major version, later ones only add to it. */
record Version(int major, int minor) {
  /** What is written. */
  static final Version WRITTEN = new Version(1, 0);

  /** So long that it is surely no version, and no int either. */
  private static final int MAX_LENGTH = 12;

  /** A version that can be read. */
  static Version parse(String text, TreePath at) {
    Version version = parse(text);
    if (version.major != WRITTEN.major) {
      throw NewsClaimException.of(
          Code.UNSUPPORTED_VERSION,
          at.toString(),
          at.label()
              + (" is " + ValidationErrors.quote(text))
              + ("; it must be " + ValidationErrors.quote(WRITTEN.toString()))
              + (" or a later " + WRITTEN.major + ".x"));
    }
    return version;
  }

  /** The version, or 0.0 if the text is none. */
  private static Version parse(String text) {
    int point = text.indexOf('.');
    if (point < 0 || text.length() > MAX_LENGTH) {
      return new Version(0, 0);
    }
    try {
      Version version =
          new Version(
              Integer.parseInt(text.substring(0, point)),
              Integer.parseInt(text.substring(point + 1)));
      return version.minor >= 0 && version.toString().equals(text) ? version : new Version(0, 0);
    } catch (NumberFormatException e) {
      return new Version(0, 0);
    }
  }

  boolean isLaterThanWritten() {
    return minor > WRITTEN.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
