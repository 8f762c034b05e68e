package org.newsclaim.text.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the word lists into the file that {@link CompiledLexicon} reads. Run by the build. */
final class LexiconCompiler {
  private LexiconCompiler() {}

  /**
   * Writes the file.
   *
   * @param args the folder of the compiled classes, in which the lists are too
   */
  public static void main(String[] args) throws IOException {
    byte[] compiled = CompiledLexicon.write(WordLists.english());
    Files.write(Path.of(args[0] + CompiledLexicon.FILE), compiled);
  }
}
