package org.newsclaim.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsclaim.json.Shape.Scalar;
import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.Article;
import org.newsclaim.model.Note;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes values of trees as they were read. The trees are used up. */
final class ValueReader {
  private static final TreePath VERSION = TreePath.ROOT.property(Binder.VERSION);

  private ValueReader() {}

  /** The value, or an exception at the first fault. */
  static <T> T readStrictly(JsonNode tree, Class<T> type, List<Note> notes) {
    Checker checker = Checker.strict(notes);
    if (type == Article.class && tree instanceof ObjectNode article && isOfLaterMinor(article)) {
      checker = checker.allowingUnknown();
    }
    return Binder.bind(checker.check(tree, Shapes.of(type), TreePath.ROOT), type, TreePath.ROOT);
  }

  private static boolean isOfLaterMinor(ObjectNode article) {
    JsonNode version = article.remove(Binder.VERSION);
    if (version == null) {
      throw ValidationErrors.missing(VERSION, Scalar.STRING);
    } else if (!version.isString()) {
      throw ValidationErrors.wrongShape(version, Scalar.STRING, VERSION);
    }
    return Version.parse(version.stringValue(), VERSION).isLaterThanWritten();
  }

  /** As much of the value as can be taken, with notes on all the rest. */
  static <T> T readLeniently(JsonNode tree, Class<T> type, List<Note> notes) {
    Checker checker = Checker.lenient(notes);
    if (type == Article.class && tree instanceof ObjectNode article) {
      checkVersion(article.remove(Binder.VERSION), checker);
      return type.cast(new LenientArticle(article, checker).read());
    }
    return Binder.bind(checker.check(tree, Shapes.of(type), TreePath.ROOT), type, TreePath.ROOT);
  }

  private static void checkVersion(@Nullable JsonNode version, Checker checker) {
    if (version == null || version.isNull()) {
      checker.note(
          Note.Code.REPAIRED,
          VERSION,
          "version is missing; it is read as "
              + ValidationErrors.quote(Version.WRITTEN.toString()));
    } else {
      Version.parse(checker.check(version, Scalar.STRING, VERSION).stringValue(), VERSION);
    }
  }
}
