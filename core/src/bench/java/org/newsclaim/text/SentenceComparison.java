package org.newsclaim.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Prints what OpenNLP finds in the set of {@link SentenceSetTest}, with its model for English. */
final class SentenceComparison {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.2-2.5.0.bin";

  private SentenceComparison() {}

  /**
   * Runs the comparison.
   *
   * @param args none
   * @throws IOException if the model cannot be read
   */
  public static void main(String[] args) throws IOException {
    try (InputStream in = SentenceComparison.class.getResourceAsStream(MODEL)) {
      SentenceDetectorME detector =
          new SentenceDetectorME(new SentenceModel(Objects.requireNonNull(in, MODEL)));
      SentenceSetTest.score("OpenNLP", text -> ends(detector.sentPosDetect(text)));
    }
  }

  private static Set<Integer> ends(Span[] sentences) {
    Set<Integer> ends = new TreeSet<>();
    for (Span sentence : sentences) {
      ends.add(sentence.getEnd());
    }
    return ends;
  }
}
