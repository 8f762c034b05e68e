package org.newsclaim.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsclaim.examples.extract.InputFormat;
import org.newsclaim.examples.extract.Run;
import org.newsclaim.examples.extract.Sources;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the library over many texts: a row in, a row out, in order.
 *
 * <pre>
 * Extract [--quantities] IN.jsonl OUT.jsonl
 * Extract [--tables] [--resume] [--threads N] [--from FORMAT] IN... OUT
 * </pre>
 *
 * <p>A row in is {@code {"id", "text"}}, with {@code "url"} and {@code "datePublished"} where
 * known, or with {@code "html"}, {@code "jsonld"} or {@code "ninjs"} in place of the text: then the
 * row out also holds the {@code "claimReviews"} of the document and its {@code "repairs"}, where
 * there are any, and that of a page its {@code "pageKind"}. A row out is the article's JSON with
 * that id, or, with {@code --quantities}, {@code {"id", "quantities": […]}}: all quantities of the
 * text taken as one passage. A row that cannot be read becomes {@code {"id", "error": {"code",
 * "message"}}}, and the run goes on.
 *
 * <p>docs/extract.md describes the other inputs, the tables and how a run is resumed.
 */
@Command(
    name = "Extract",
    sortOptions = false,
    description = "Reads articles and writes what they claim, as JSON or as tables.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all rows are written, some perhaps as errors",
      "1:the input could not be read or the output not be written",
      "2:the arguments are wrong",
      "3:with --strict, some rows are errors"
    })
public final class Extract implements Callable<Integer> {
  private static final int FAILED_ROWS = 3;

  @Parameters(
      arity = "2..*",
      paramLabel = "PATH",
      description = {
        "Files and folders to read, '-' for the standard input; last, what to write:"
            + " a file, a folder for --tables, '-' for the standard output.",
        "Rows (.jsonl), texts (.txt), pages (.html), JSON-LD and ninjs (.json), NITF, NewsML-G2,"
            + " sitemaps and feeds (.xml), crawls (.warc), each also as .gz or .zst."
      })
  private List<String> paths = List.of();

  @Option(names = "--quantities", description = "Write all quantities of each text, no articles.")
  private boolean quantities;

  @Option(
      names = "--tables",
      description =
          "Write articles.csv, claims.csv, sources.csv, quantities.csv, errors.csv into a folder.")
  private boolean tables;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Read all files as this, whatever their names: ${COMPLETION-CANDIDATES}.")
  private Optional<InputFormat> from = Optional.empty();

  @Option(names = "--resume", description = "Go on where an earlier run was stopped.")
  private boolean resume;

  @Option(names = "--strict", description = "Exit with 3 if rows are errors.")
  private boolean strict;

  @Option(names = "--threads", paramLabel = "N", description = "Default: the number of cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--help", usageHelp = true, description = "Show this and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  private final PrintStream log;

  private Extract(PrintStream log) {
    this.log = log;
  }

  /**
   * Runs the program and exits.
   *
   * @param args options and paths
   */
  public static void main(String[] args) {
    int code = run(args, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program; returns its exit code. */
  static int run(String[] args, PrintStream log) {
    return new CommandLine(new Extract(log))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(new PrintWriter(log, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  /** Reads, works on and writes all rows of a file; what became of them goes to the log. */
  static void run(RowReader rows, Path in, Path out, PrintStream log) throws IOException {
    Extract extract = new Extract(log);
    extract.paths = List.of(in.toString(), out.toString());
    extract.from = Optional.of(InputFormat.JSONL);
    extract.run(rows, List.of(out), List.of(""));
  }

  @Override
  public Integer call() {
    try {
      return extract();
    } catch (IllegalArgumentException e) {
      log.println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (IOException e) {
      log.println("stopped: " + e);
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private int extract() throws IOException {
    if (threads < 1) {
      throw new IllegalArgumentException("--threads is " + threads + "; it must be 1 at least");
    }
    Path out = Path.of(paths.get(paths.size() - 1));
    if (tables) {
      Files.createDirectories(out);
      List<Path> files = TableRows.FILES.stream().map(out::resolve).toList();
      return run(new TableRows(), files, TableRows.headers());
    }
    return run(quantities ? new QuantityRows() : new ArticleRows(), List.of(out), List.of(""));
  }

  private int run(RowReader rows, List<Path> files, List<String> headers) throws IOException {
    Sources sources = Sources.of(paths.subList(0, paths.size() - 1), from, System.in);
    Run.Plan plan = new Run.Plan(sources, rows, rows.getClass().getSimpleName(), threads);
    Optional<Run.Summary> summary;
    try (Progress progress = Progress.on(log, sources.size(), sources::bytesRead)) {
      summary =
          files.get(0).toString().equals("-")
              ? Optional.of(plan.to(System.out, progress::row))
              : plan.to(files, headers, resume, progress::row);
    }
    log.println(summary.map(Run::describe).orElse("nothing to resume: the output is complete"));
    boolean failed = summary.filter(run -> run.failed() > 0).isPresent();
    return strict && failed ? FAILED_ROWS : CommandLine.ExitCode.OK;
  }
}
