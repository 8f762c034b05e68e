package org.newsclaim.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Jazzer for every target, or for those named, each in a JVM of its own, and prints how many
 * inputs were tried. Inputs that lead to new code are kept from one run to the next.
 *
 * <p>Arguments: the folder for inputs and logs, the seconds for a target, the JVMs at a time, and
 * the names of targets.
 */
final class Fuzzing {
  private static final Pattern RUNS = Pattern.compile("(?m)^(?:#|Done )(\\d+)");
  private static final Pattern COVERAGE = Pattern.compile(" cov: (\\d+)");
  private static final String FINDING = "== Java Exception:";

  private final Path folder;
  private final int seconds;

  private Fuzzing(Path folder, int seconds) {
    this.folder = folder;
    this.seconds = seconds;
  }

  public static void main(String[] args) throws Exception {
    Fuzzing fuzzing = new Fuzzing(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]));
    List<FuzzTarget> targets =
        args.length > 3
            ? Arrays.stream(args).skip(3).map(FuzzTarget::valueOf).toList()
            : List.of(FuzzTarget.values());
    if (fuzzing.runAll(targets, Integer.parseInt(args[2])) > 0) {
      System.exit(1);
    }
  }

  private int runAll(List<FuzzTarget> targets, int jobs)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    Map<FuzzTarget, Future<Path>> logs = new EnumMap<>(FuzzTarget.class);
    targets.forEach(target -> logs.put(target, threads.submit(() -> run(target))));
    threads.shutdown();
    int failed = 0;
    for (Map.Entry<FuzzTarget, Future<Path>> entry : logs.entrySet()) {
      failed += report(entry.getKey(), entry.getValue().get()) ? 0 : 1;
    }
    return failed;
  }

  private Path run(FuzzTarget target) throws IOException, InterruptedException {
    Path inputs = Files.createDirectories(folder.resolve(target.name()));
    Path log = folder.resolve(target + ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "-D" + JazzerEntry.TARGET + "=" + target,
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--instrumentation_includes=org.newsclaim.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/" + target + "-",
                "-max_total_time=" + seconds,
                "-max_len=600",
                "-timeout=300",
                inputs.toString()));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    return log;
  }

  /** Says what came of a target, and whether nothing was found and something was tried. */
  private static boolean report(FuzzTarget target, Path log) throws ExecutionException {
    String lines;
    try {
      lines = Files.readString(log);
    } catch (IOException e) {
      throw new ExecutionException(e);
    }
    long runs = last(RUNS, lines);
    boolean found = lines.contains(FINDING) || lines.contains("ERROR: libFuzzer");
    System.out.printf(
        "%-12s %,12d executions, coverage %,6d, %s%n",
        target, runs, last(COVERAGE, lines), found ? "FOUND, see " + log : "nothing found");
    return !found && runs > 0;
  }

  private static long last(Pattern pattern, String lines) {
    Matcher matcher = pattern.matcher(lines);
    long last = 0;
    while (matcher.find()) {
      last = Long.parseLong(matcher.group(1));
    }
    return last;
  }
}
