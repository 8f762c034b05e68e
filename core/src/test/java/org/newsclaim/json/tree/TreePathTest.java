package org.newsclaim.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;

/** Pointers and labels of paths. */
class TreePathTest {
  @Test
  void writesAPointer() {
    TreePath path = TreePath.ROOT.property("a/b").element(2).property("~c");
    assertThat(path).hasToString("/a~1b/2/~0c");
    assertThat(path.label()).isEqualTo("~c");
    assertThat(TreePath.ROOT.property("list").element(2).label()).isEqualTo("list/2");
    assertThat(TreePath.ROOT).hasToString("");
    assertThat(TreePath.ROOT.label()).isEqualTo("the document");
  }

  @ParameterizedTest
  @CsvSource({"/a/0/b", "/~0/~1"})
  void readsAPointer(String pointer) {
    assertThat(TreePath.of(JsonPointer.compile(pointer))).hasToString(pointer);
  }

  @Test
  void stopsBeforeAPointerIsTooLong() {
    TreePath path = TreePath.ROOT.property("a");
    assertThat(path.property("x".repeat(TreePath.LONGEST_POINTER)).property("b")).hasToString("/a");
  }
}
