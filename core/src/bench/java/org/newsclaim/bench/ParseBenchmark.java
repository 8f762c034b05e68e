package org.newsclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.newsclaim.NewsClaims;
import org.newsclaim.gold.GoldPiece;
import org.newsclaim.quantity.QuantityParser;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to read a million chars of news, beside what {@link BreakIterator} costs to find
 * their words: all over the same texts, in one run. The million is cut into texts of one length, so
 * that short texts are as varied as a long one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {
  private static final int TOTAL = 1_000_000;

  /** A text file; by default the open gold pieces of the tests. */
  @Param("")
  public String corpus = "";

  /** The length of each text in chars: the corpus, repeated and cut. */
  @Param({"10000", "1000000"})
  public int length;

  private final QuantityParser parser = QuantityParser.english();
  private final List<String> texts = new ArrayList<>();

  /** Reads the corpus. */
  @Setup
  public void read() throws IOException {
    String piece =
        corpus.isEmpty()
            ? GoldPiece.open().stream().map(GoldPiece::text).collect(Collectors.joining("\n\n"))
            : Files.readString(Path.of(corpus));
    StringBuilder all = new StringBuilder();
    while (all.length() < TOTAL) {
      all.append(piece).append("\n\n");
    }
    for (int start = 0; start < TOTAL; start += length) {
      texts.add(all.substring(start, Math.min(TOTAL, start + length)));
    }
  }

  /** The measure of all others. */
  @Benchmark
  public void breakIteratorWords(Blackhole blackhole) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    for (String text : texts) {
      words.setText(text);
      for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
        blackhole.consume(end);
      }
    }
  }

  /** The tokens alone. */
  @Benchmark
  public void tokens(Blackhole blackhole) {
    for (String text : texts) {
      blackhole.consume(TokenizedText.of(text, WordIndex.english()));
    }
  }

  /** All quantities of the texts. */
  @Benchmark
  public void quantities(Blackhole blackhole) {
    for (String text : texts) {
      blackhole.consume(parser.findAll(text));
    }
  }

  /** The whole way from text to article. */
  @Benchmark
  public void articles(Blackhole blackhole) {
    for (String text : texts) {
      blackhole.consume(NewsClaims.parse(text));
    }
  }
}
