package org.prameen.demo;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.prameen.demo.DemoCases.Untold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StopWatch;

/** Plays the main stage before the application calls itself ready and everything else behind the running application. */
class DemoLoad {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoad.class);
    private static final Scope MAIN_STAGE = Scope.of("M-2001");

    private final DemoCases cases;
    private final DemoBooks books;
    private volatile boolean stopped;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "demo");
        thread.setDaemon(true);
        return thread;
    });

    DemoLoad(DemoCases cases, DemoBooks books) {
        this.cases = cases;
        this.books = books;
    }

    void mainStage() {
        StopWatch watch = new StopWatch();
        watch.start();
        int told = cases.begin(Scope.everything());
        List<Untold> main = cases.untold(MAIN_STAGE);
        main.forEach(cases::tell);
        watch.stop();
        if (told + main.size() > 0) {
            LOG.info(
                    "Demo world: {} cases played in {} s", told + main.size(), Math.round(watch.getTotalTimeSeconds()));
        }
    }

    void restInBackground() {
        teller.submit(this::openBooks);
        List<Untold> rest = cases.untold(Scope.everything());
        if (!rest.isEmpty()) {
            LOG.info("Demo world: {} more cases follow in the background", rest.size());
            teller.submit(() -> tell(rest));
        }
    }

    private void openBooks() {
        try {
            LOG.info("Demo world: {} workbooks opened", books.open());
        } catch (RuntimeException e) {
            LOG.warn("Demo world: workbooks were not opened", e);
        }
    }

    /** A case that fails is left for the next start; the others do not depend on it. */
    private void tell(List<Untold> rest) {
        StopWatch watch = new StopWatch();
        watch.start();
        int told = 0;
        for (Untold untold : rest) {
            try {
                cases.tell(untold);
                told++;
            } catch (RuntimeException e) {
                LOG.warn("Demo world: the case of {} was not played", untold.play(), e);
            }
            if (stopped) {
                return;
            }
        }
        watch.stop();
        LOG.info("Demo world: complete, {} cases in {} s", told, Math.round(watch.getTotalTimeSeconds()));
    }

    @PreDestroy
    void stop() {
        stopped = true;
        teller.shutdownNow();
    }
}
