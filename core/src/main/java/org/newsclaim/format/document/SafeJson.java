package org.newsclaim.format.document;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that can be put into a script of an HTML page as it is. */
public final class SafeJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private SafeJson() {}

  /**
   * Writes a tree on one line, with plain decimals and {@code <} escaped: it would open a tag in
   * HTML, and in JSON it occurs in strings only.
   *
   * @param tree the tree
   * @return its JSON
   */
  public static String write(JsonNode tree) {
    return MAPPER.writeValueAsString(tree).replace("<", "\\u003c");
  }
}
