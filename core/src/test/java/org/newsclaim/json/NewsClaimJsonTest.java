package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsclaim.model.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.FilterReader;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Reading;
import org.newsclaim.model.Samples;

class NewsClaimJsonTest {
  private static final NewsClaimJson<Article> JSON = NewsClaimJson.articles();
  private static final Article ARTICLE = Samples.article();
  private static final String WRITTEN = JSON.write(ARTICLE);
  private static final byte[] UTF_8 = WRITTEN.getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;

  @Test
  void writesToStreamsWritersAndFiles() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    JSON.write(ARTICLE, unclosable(stream));
    assertThat(stream.toByteArray()).isEqualTo(UTF_8);
    StringWriter writer = new StringWriter();
    JSON.write(ARTICLE, unclosable(writer));
    assertThat(writer).hasToString(WRITTEN);
    Path file = directory.resolve("a.json");
    Files.writeString(file, "x".repeat(100_000));
    JSON.write(ARTICLE, file);
    assertThat(file).hasBinaryContent(UTF_8);
  }

  @Test
  void readsFromStreamsReadersAndFiles() throws IOException {
    Path file = directory.resolve("a.json");
    Files.write(file, UTF_8);
    assertThat(JSON.read(unclosable(new ByteArrayInputStream(UTF_8)))).isEqualTo(ARTICLE);
    assertThat(JSON.read(unclosable(new StringReader(WRITTEN)))).isEqualTo(ARTICLE);
    assertThat(JSON.read(file)).isEqualTo(ARTICLE);
    Reading<Article> reading = Reading.of(ARTICLE);
    assertThat(JSON.readWithNotes(new ByteArrayInputStream(UTF_8))).isEqualTo(reading);
    assertThat(JSON.readWithNotes(new StringReader(WRITTEN))).isEqualTo(reading);
    assertThat(JSON.readWithNotes(file)).isEqualTo(reading);
  }

  @Test
  void skipsAByteOrderMark() throws IOException {
    String marked = "\uFEFF" + WRITTEN;
    assertThat(JSON.read(marked)).isEqualTo(ARTICLE);
    assertThat(JSON.read(new StringReader(marked))).isEqualTo(ARTICLE);
    byte[] bytes = marked.getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.read(new ByteArrayInputStream(bytes))).isEqualTo(ARTICLE);
    assertThat(JSON.read(Files.write(directory.resolve("bom.json"), bytes))).isEqualTo(ARTICLE);
    assertRefused(() -> JSON.read("\uFEFF"), Code.MALFORMED, "", "empty");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] latin1 = WRITTEN.replace("closed", "clos\u00e9d").getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(
        () -> JSON.read(new ByteArrayInputStream(latin1)), Code.MALFORMED, "", "not UTF-8 at byte");
    byte[] utf16 = WRITTEN.getBytes(StandardCharsets.UTF_16);
    assertRefused(() -> JSON.read(new ByteArrayInputStream(utf16)), Code.MALFORMED, "", "UTF-8");
    assertRefused(
        () -> JSON.lenient().read(new ByteArrayInputStream(utf16)), Code.MALFORMED, "", "UTF-8");
  }

  @Test
  void passesOnWhatStreamsAndFilesThrow() {
    IOException broken = new IOException("broken");
    assertThatThrownBy(() -> JSON.write(ARTICLE, broken(broken))).isSameAs(broken);
    assertThatThrownBy(() -> JSON.read(brokenSource(broken))).isSameAs(broken);
    assertThatThrownBy(() -> JSON.read(directory.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> JSON.write(ARTICLE, directory.resolve("none/a.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void indentsByTwoSpaces() {
    assertThat(JSON.indented().write(Article.builder().id("a").text("").build()))
        .startsWith(
            """
            {
              "version": "1.0",
              "id": "a",
              "text": "",
              "textDigest": {
                "sha256":\
            """)
        .endsWith("\n  }\n}");
  }

  @Test
  void isSharedBetweenThreads() {
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> JSON.read(i % 2 == 0 ? WRITTEN : JSON.indented().write(ARTICLE))))
        .allMatch(ARTICLE::equals);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> JSON.write(null)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> JSON.read((String) null));
  }

  @Test
  void isShownWithItsTypeAndStrictness() {
    assertThat(JSON).hasToString("JSON of Article, strict");
    assertThat(NewsClaimJson.claims().indented().lenient()).hasToString("JSON of Claim, lenient");
  }

  private static OutputStream broken(IOException broken) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw broken;
      }
    };
  }

  private static InputStream brokenSource(IOException broken) {
    return new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        throw broken;
      }
    };
  }

  private static OutputStream unclosable(OutputStream target) {
    return new FilterOutputStream(target) {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
  }

  private static Writer unclosable(Writer target) {
    return new FilterWriter(target) {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
  }

  private static InputStream unclosable(InputStream source) {
    return new FilterInputStream(source) {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
  }

  private static Reader unclosable(Reader source) {
    return new FilterReader(source) {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
  }
}
