package app.telltale;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Times work for the tables of the benchmarks. */
public final class Stopwatch {
    private Stopwatch() {}

    /** Prints the median and the longest of five runs in milliseconds, after one that is not counted. */
    public static void print(PrintStream report, String what, Runnable work) {
        work.run();
        var nanos = IntStream.range(0, 5).mapToLong(_ -> {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        }).toArray();
        Arrays.sort(nanos);
        report.printf("  %-52s %9.1f ms p50 %9.1f ms max%n", what, nanos[2] / 1e6, nanos[4] / 1e6);
    }
}
