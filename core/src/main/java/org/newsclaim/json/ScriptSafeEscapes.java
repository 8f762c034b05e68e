package org.newsclaim.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes {@code <} too, so that no string ends a script of the HTML page it is put into. */
final class ScriptSafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final SerializableString LESS_THAN = new SerializedString("\\u003c");

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['<'] = ESCAPE_CUSTOM;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return character == '<' ? LESS_THAN : null;
  }
}
