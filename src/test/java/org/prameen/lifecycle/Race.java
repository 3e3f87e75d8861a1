package org.prameen.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.prameen.shared.Rejected;

/** Two acts that begin at the same moment, again and again in the same two threads. */
final class Race implements AutoCloseable {

    static final String DONE = "done";

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** @return of each: {@link #DONE}, the key of the refusal, or what was thrown that nobody should ever see */
    List<String> run(Runnable first, Runnable second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<String>> acts = List.of(at(start, first), at(start, second));
        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : threads.invokeAll(acts, 1, TimeUnit.MINUTES)) {
            outcomes.add(outcome.get());
        }
        return outcomes;
    }

    private static Callable<String> at(CyclicBarrier start, Runnable act) {
        return () -> {
            start.await();
            try {
                act.run();
                return DONE;
            } catch (Rejected refused) {
                return refused.key();
            } catch (RuntimeException raw) {
                return raw.toString();
            }
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
