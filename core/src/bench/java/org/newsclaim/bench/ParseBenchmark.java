package org.newsclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.newsclaim.NewsClaims;
import org.newsclaim.gold.GoldPiece;
import org.newsclaim.model.Article;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.QuantityParser;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.Lexicon;
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
 * What it costs to read news, beside what {@link BreakIterator} costs to find its words: all over
 * the same text, in one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {
  /** A text file; by default the open gold pieces of the tests. */
  @Param("")
  public String corpus = "";

  /** The length of the text in chars: the corpus, repeated and cut. */
  @Param({"10000", "1000000"})
  public int length;

  private final QuantityParser quantities = QuantityParser.english();
  private String text = "";

  /** Reads the corpus. */
  @Setup
  public void read() throws IOException {
    String piece =
        corpus.isEmpty()
            ? GoldPiece.open().stream().map(GoldPiece::text).collect(Collectors.joining("\n\n"))
            : Files.readString(Path.of(corpus));
    StringBuilder all = new StringBuilder();
    while (all.length() < length) {
      all.append(piece).append("\n\n");
    }
    text = all.substring(0, length);
  }

  /** The measure of all others. */
  @Benchmark
  public void breakIteratorWords(Blackhole blackhole) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    words.setText(text);
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      blackhole.consume(end);
    }
  }

  /** The tokens alone. */
  @Benchmark
  public TokenizedText tokens() {
    return TokenizedText.of(text, Lexicon.english());
  }

  /** All quantities of the text. */
  @Benchmark
  public List<Quantity> quantities() {
    return quantities.findAll(text);
  }

  /** The whole way from text to article. */
  @Benchmark
  public Article article() {
    return NewsClaims.parse(text);
  }
}
