package app.telltale.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worker and the screen are queues that a test empties by hand. */
class BackgroundTest {
    private final ArrayDeque<Runnable> worker = new ArrayDeque<>();
    private final ArrayDeque<Runnable> screen = new ArrayDeque<>();
    private final List<Object> seen = new ArrayList<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final Background background = new Background(worker::add, screen::add, unexpected::add);

    private static void empty(ArrayDeque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void nothingRunsBeforeItIsStarted() {
        background.of(() -> seen.add("work")).onSuccess(seen::add);

        assertThat(worker).isEmpty();
    }

    @Test
    void workRunsOnTheWorker() {
        background.of(() -> "result").onSuccess(seen::add).start();
        empty(worker);

        assertThat(seen).isEmpty();
    }

    @Test
    void whatFollowsRunsOnTheScreen() {
        background.of(() -> "result").onSuccess(seen::add).start();
        empty(worker);
        empty(screen);

        assertThat(seen).containsExactly("result");
    }

    @Test
    void workRunsAndIsFollowedInTheOrderInWhichItWasStarted() {
        for (int number = 1; number <= 3; number++) {
            int result = number;
            background.of(() -> result).onSuccess(seen::add).start();
        }
        empty(worker);
        empty(screen);

        assertThat(seen).containsExactly(1, 2, 3);
    }

    @Test
    void aFailureGoesToWhoeverHandlesItOnTheScreen() {
        var failure = new IOException("full");
        background
                .of(() -> {
                    throw failure;
                })
                .onError(seen::add)
                .start();
        empty(worker);
        assertThat(seen).isEmpty();

        empty(screen);
        assertThat(seen).containsExactly(failure);
        assertThat(unexpected).isEmpty();
    }

    @Test
    void aFailureThatNobodyHandlesIsUnexpected() {
        var failure = new IllegalStateException("odd");
        background
                .of(() -> {
                    throw failure;
                })
                .start();
        empty(worker);
        empty(screen);

        assertThat(unexpected).containsExactly(failure);
    }

    @Test
    void afterAFailureNothingIsTakenForASuccess() {
        background
                .of(() -> {
                    throw new IOException("full");
                })
                .onSuccess(seen::add)
                .start();
        empty(worker);
        empty(screen);

        assertThat(seen).isEmpty();
    }

    @Test
    void anOverflowOfTheStackIsAFailureLikeOthers() {
        background
                .of(() -> {
                    throw new StackOverflowError();
                })
                .onError(seen::add)
                .start();
        empty(worker);
        empty(screen);

        assertThat(seen).hasSize(1);
    }

    @Test
    void workAfterAFailureStillRuns() {
        background
                .of(() -> {
                    throw new IOException("full");
                })
                .start();
        background.of(() -> "next").onSuccess(seen::add).start();
        empty(worker);
        empty(screen);

        assertThat(seen).containsExactly("next");
    }
}
