package app.telltale.library;

import app.telltale.file.WholeFile;
import app.telltale.insight.Lens;
import app.telltale.insight.WeakSpot;
import app.telltale.report.ReadinessReport;
import app.telltale.report.ReviewLog;
import app.telltale.report.ReviewLogCsv;
import app.telltale.report.ReviewLogJson;
import app.telltale.report.TableCsv;
import app.telltale.store.LogReader;
import app.telltale.store.StoreFailure;
import app.telltale.study.DrillOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Files for other programs. Each replaces its file in one step; where one is called off or throws a {@link StoreFailure}, whose
 * message is a sentence for the learner, the file is as it was.
 */
public final class Exports {
    private final Insights insights;

    Exports(Insights insights) {
        this.insights = insights;
    }

    /**
     * Writes the review log as CSV, without reviews taken back and those of deleted decks.
     *
     * @param go       asked before every review; false calls it off
     * @param progress told per cent, 0 to 100, each at most once
     * @return whether it was written and not called off
     */
    public boolean logAsCsv(Path file, BooleanSupplier go, IntConsumer progress) {
        return insights.askAside(reader -> written(file, () -> ReviewLogCsv.write(log(reader, go, progress), file)));
    }

    /** As {@link #logAsCsv}, but as JSON. */
    public boolean logAsJson(Path file, BooleanSupplier go, IntConsumer progress) {
        return insights.askAside(reader -> written(file, () -> ReviewLogJson.write(log(reader, go, progress), file)));
    }

    /**
     * Writes the figures behind a plot as CSV.
     *
     * @param rows each as long as {@code columns}; decimal numbers with a point and no grouping
     */
    public void table(List<String> columns, List<List<String>> rows, Path file) {
        written(file, () -> {
            TableCsv.write(columns, rows, file);
            return true;
        });
    }

    /** Writes the picture of a plot, which is a PNG file's bytes. */
    public void picture(byte[] png, Path file) {
        written(file, () -> WholeFile.write(file, out -> {
            out.write(png);
            return true;
        }));
    }

    /**
     * Writes the state of preparation for an exam as a page that prints.
     *
     * @param examDate where it is set
     * @param drills   how long a drill is
     * @param name     how weak spots are called
     */
    public void readiness(
            Lens lens, Optional<LocalDate> examDate, DrillOptions drills, LocalDate today, Function<WeakSpot, String> name, Path file) {
        var view = insights.view(lens, today, () -> true).orElseThrow();
        var data = insights.ask(reader -> new Preparation(reader, view, lens, today).readiness(examDate, drills, name));
        written(file, () -> {
            ReadinessReport.write(data, file);
            return true;
        });
    }

    private static ReviewLog log(LogReader reader, BooleanSupplier go, IntConsumer progress) {
        var rows = reader.export();
        return taker -> {
            var told = new Told(rows.count(), progress);
            return rows.each(
                    review -> {
                        taker.accept(review);
                        told.oneMore();
                    },
                    go);
        };
    }

    /** Tells how far it has come. */
    private static final class Told {
        private final int all;
        private final IntConsumer progress;
        private int done;
        private int last = -1;

        Told(int all, IntConsumer progress) {
            this.all = all;
            this.progress = progress;
        }

        void oneMore() {
            done++;
            int perCent = Math.clamp(100L * done / all, 0, 100);
            if (perCent > last) {
                last = perCent;
                progress.accept(perCent);
            }
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        boolean write() throws IOException;
    }

    private static boolean written(Path file, Writing writing) {
        try {
            return writing.write();
        } catch (IOException exception) {
            throw StoreFailure.ofFile(file, exception);
        }
    }
}
