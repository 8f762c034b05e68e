package org.newsclaim.examples;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.newsclaim.examples.SparkTables.Partition;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Parses an archive on a cluster and writes its tables as Parquet; then prints reports.
 *
 * <pre>
 * SparkJob [--by DAY|SITE] IN... OUT
 * </pre>
 *
 * <p>docs/at-scale.md describes the tables and how to run it.
 */
@Command(
    name = "SparkJob",
    sortOptions = false,
    description = "Reads articles with Spark and writes what they claim as Parquet.")
public final class SparkJob implements Callable<Integer> {
  private static final int ROWS_SHOWN = 20;

  @Parameters(
      arity = "2..*",
      paramLabel = "PATH",
      description = "Files, folders and wildcards to read; last, a folder to write.")
  private List<String> paths = List.of();

  @Option(
      names = "--by",
      description = "What the tables are partitioned by: ${COMPLETION-CANDIDATES}.",
      defaultValue = "DAY")
  private Partition by = Partition.DAY;

  @Option(names = "--help", usageHelp = true, description = "Show this and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  private SparkJob() {}

  /**
   * Runs the program and exits. The master and all else of Spark are set from outside.
   *
   * @param args options and paths
   */
  public static void main(String[] args) {
    int code =
        new CommandLine(new SparkJob()).setCaseInsensitiveEnumValuesAllowed(true).execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    String out = paths.get(paths.size() - 1);
    try (SparkSession spark = SparkSession.builder().appName("newsclaim").getOrCreate()) {
      run(spark, paths.subList(0, paths.size() - 1), out, by, new SparkRows());
      SparkReport.open(spark, out);
      for (SparkReport report : SparkReport.values()) {
        System.out.println(report);
        report.of(spark).show(ROWS_SHOWN, false);
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    return CommandLine.ExitCode.OK;
  }

  /** Writes the tables of all files. */
  static void run(SparkSession spark, List<String> in, String out, Partition by, RowParser parser)
      throws IOException {
    Path folder = new Path(out);
    if (folder.getFileSystem(SparkTables.hadoop(spark)).exists(folder)) {
      throw new IllegalArgumentException(out + " is there already; tables are not added to");
    }
    SparkInputs inputs = SparkInputs.find(in, SparkTables.hadoop(spark));
    new SparkTables(spark, out).write(inputs.parse(spark, parser), by);
  }
}
