package org.newsclaim.text;

/** The white space before a token. */
public enum Gap {
  /** None: the token is glued to the one before it. */
  NONE,
  /** Spaces, or a line break at which a paragraph was only wrapped. */
  SPACE,
  /** One line break. */
  LINE,
  /** A blank line, or the beginning of the text. */
  PARAGRAPH
}
