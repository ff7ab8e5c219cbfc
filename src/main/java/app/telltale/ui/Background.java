package app.telltale.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The one way to run work off the screen's thread. All work of one background runs on one thread, in the order in which it was
 * started: the library's thread writes to the database, another reads the log for figures.
 */
public final class Background {
    private final Executor worker;
    private final Executor screen;
    private final Consumer<Throwable> unexpected;

    /**
     * @param worker     runs work, one piece after the other
     * @param screen     runs what follows, on the screen's thread
     * @param unexpected told of failures that nobody handles, on the screen's thread
     */
    public Background(Executor worker, Executor screen, Consumer<Throwable> unexpected) {
        this.worker = worker;
        this.screen = screen;
        this.unexpected = unexpected;
    }

    /** Work that has not started. */
    public <T> Job<T> of(Callable<T> work) {
        return new Job<>(work);
    }

    /** Runs on the screen's thread what work has to tell while it goes on. */
    public void tell(Runnable news) {
        screen.execute(news);
    }

    /** Work that gives nothing back. */
    public Job<Boolean> of(Step work) {
        return new Job<>(() -> {
            work.run();
            return true;
        });
    }

    /** Work without a result. */
    public interface Step {
        void run() throws Exception;
    }

    /** One piece of work and what follows it. */
    public final class Job<T> {
        private final Callable<T> work;
        private Consumer<? super T> success = _ -> {};
        private Consumer<Throwable> error = unexpected;

        private Job(Callable<T> work) {
            this.work = work;
        }

        /** Runs on the screen's thread with the result. */
        public Job<T> onSuccess(Consumer<? super T> action) {
            success = action;
            return this;
        }

        /** Runs on the screen's thread with the failure, in place of the window for unexpected ones. */
        public Job<T> onError(Consumer<Throwable> action) {
            error = action;
            return this;
        }

        public void start() {
            worker.execute(this::run);
        }

        private void run() {
            try {
                T result = work.call();
                screen.execute(() -> success.accept(result));
            } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
                screen.execute(() -> error.accept(failure));
            }
        }
    }
}
