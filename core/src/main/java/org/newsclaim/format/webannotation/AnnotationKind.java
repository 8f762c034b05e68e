package org.newsclaim.format.webannotation;

import java.util.Arrays;
import java.util.Optional;

/** What an annotation says something about: the value of its tag. */
enum AnnotationKind {
  ARTICLE("article"),
  SOURCE("source"),
  QUANTITY("quantity"),
  CLAIM("claim"),
  CUE("cue");

  private final String tag;

  AnnotationKind(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }

  static Optional<AnnotationKind> of(String tag) {
    return Arrays.stream(values()).filter(kind -> kind.tag.equals(tag)).findFirst();
  }
}
