package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaim.NewsClaims;

class CompareTest {
  private static final String OLD =
      "The mill sold 300 sacks of flour in May. It may close in June.";

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int compare(String... args) throws IOException {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return Compare.run(args, out, out);
  }

  private int check(String... args) throws IOException {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return Check.run(args, out, out);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void reportsChangesAndFails() throws IOException {
    String before = file("old.txt", OLD);
    String after = file("new.txt", OLD.replace("300", "500"));
    assertThat(compare(before, after)).isEqualTo(1);
    assertThat(printed())
        .isEqualTo(
            """
            Changes: 1 found

            FIGURE_CHANGED: 300 became 500
              before, line 1: …The mill sold [300] sacks of flour in May. It may close in …
              after, line 1: …The mill sold [500] sacks of flour in May. It may close in …
            """);
  }

  @Test
  void passesWhereNothingChanged() throws IOException {
    assertThat(compare("--json", file("old.txt", OLD), file("new.txt", OLD))).isZero();
    assertThat(printed()).contains("\"findings\"");
  }

  @Test
  void writesMarkdown() throws IOException {
    String after = file("new.txt", OLD.replace("may close", "will close"));
    assertThat(compare("--markdown", file("old.txt", OLD), after)).isEqualTo(1);
    assertThat(printed()).contains("* **HEDGE_DROPPED**").contains("**may**");
  }

  @Test
  void checksASummary() throws IOException {
    String article = file("article.txt", OLD);
    assertThat(check(article, file("good.txt", "The mill sold 300 sacks of flour."))).isZero();
    assertThat(check(article, file("bad.txt", "The mill sold 30 sacks of flour in May.")))
        .isEqualTo(1);
    assertThat(printed()).contains("QUANTITY ALTERED: the article has 300, not 30");
  }

  @Test
  void refusesWrongArguments() throws IOException {
    assertThat(compare("one.txt")).isEqualTo(2);
    assertThat(check("--html", "one.txt", "two.txt")).isEqualTo(2);
    assertThat(printed()).contains("usage: ");
  }

  @Test
  void answersRows() throws IOException {
    String in =
        file(
            "in.jsonl",
            """
            {"id":1,"quantities":["5 cows","6 cows"]}
            {"id":2,"text":"The mill was shut from 2014 to 2009."}
            {"id":3,"a":{"text":"Two ships sank."},"b":{"text":"Six ships sank."}}
            {"id":4,"article":{"text":"Two ships sank."},"summary":{"text":"Two ships sank."}}
            {"id":5,"outlets":true,"a":{"text":"Two ships sank."},"b":{"text":"Two ships sank."}}
            {"id":6,"quantities":["no number","6 cows"]}
            {"id":7}
            """);
    Path out = folder.resolve("out.jsonl");
    assertThat(compare(in, out.toString())).isZero();
    assertThat(Files.readAllLines(out))
        .satisfiesExactly(
            row -> assertThat(row).contains("\"relation\":\"LESS\""),
            row -> assertThat(row).contains("\"kind\":\"DATES\""),
            row -> assertThat(row).contains("\"kind\":\"FIGURE_CHANGED\""),
            row -> assertThat(row).contains("\"verdict\":\"SUPPORTED\""),
            row -> assertThat(row).contains("\"relation\":\"AGREE\""),
            row -> assertThat(row).contains("MISSING_FIELD"),
            row -> assertThat(row).contains("MISSING_FIELD"));
  }

  @Test
  void showsTheTensionOfTheShippedArticle() {
    assertThat(Kglo.tensions(NewsClaims.parse(Kglo.shippedText())))
        .startsWith(
            """
            Tensions: 1 found

            RANGE: around 13,000 is more than only a few thousand (2,000 to 9,999)
            """);
  }

  @Test
  void comparesTheShippedOutlets() {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int code =
        Compare.outlets(
            TwoOutlets.report("outlet-a.txt"),
            TwoOutlets.report("outlet-b.txt"),
            FindingsReport.TEXT,
            out);
    assertThat(code).isEqualTo(1);
    assertThat(printed()).contains("CONTRADICT: Nineteen is less than At least 24");
  }
}
