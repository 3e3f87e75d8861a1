package org.prameen.lifecycle;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.prameen.security.CurrentUser;
import org.prameen.security.Forbidden;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Does something with many tasks, each in a transaction of its own: what one is refused the others are not. It goes on
 * when the page is left; the last run of a person is found again until the next one, or until the program ends.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class BulkWork {

    public static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);
    private static final int THREADS = 2;
    private static final int MOST_KEPT = 1_000;

    private final HandingOver handingOver;
    private final CurrentUser user;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private final Map<PersonId, BulkRun> latest = new ConcurrentHashMap<>();

    BulkWork(HandingOver handingOver, CurrentUser user) {
        this.handingOver = handingOver;
        this.user = user;
    }

    /** @throws Rejected when there are none or more than {@link #MOST}, or the person's last run is still going */
    public BulkRun start(BulkAct act, List<String> taskIds) {
        List<String> tasks = taskIds.stream().distinct().toList();
        if (tasks.isEmpty() || tasks.size() > MOST) {
            throw Rejected.because("lifecycle.bulk.tooMany", MOST);
        }
        BulkRun run = new BulkRun(act, tasks.size());
        if (latest.size() > MOST_KEPT) {
            latest.values().removeIf(BulkRun::isDone);
        }
        BulkRun now = latest.compute(user.id(), (me, before) -> before == null || before.isDone() ? run : before);
        if (now != run) {
            throw Rejected.because("lifecycle.bulk.stillRunning");
        }
        workers.execute(new DelegatingSecurityContextRunnable(
                () -> tasks.forEach(task -> run.add(new BulkRun.Row(task, refusal(act, task))))));
        return run;
    }

    /** The person's last run. */
    public Optional<BulkRun> latest() {
        return Optional.ofNullable(latest.get(user.id()));
    }

    private Optional<Rejected> refusal(BulkAct act, String task) {
        try {
            one(act, task);
            return Optional.empty();
        } catch (Rejected refused) {
            return Optional.of(refused);
        } catch (Forbidden | NotFound notTheirs) {
            return Optional.of(Rejected.because("lifecycle.bulk.notYours"));
        } catch (RuntimeException failed) {
            LOG.error("A task of many failed: {}", task, failed);
            return Optional.of(Rejected.because("lifecycle.bulk.failed"));
        }
    }

    private void one(BulkAct act, String task) {
        if (act instanceof BulkAct.Reassign reassign) {
            handingOver.reassign(task, reassign.to());
        } else {
            handingOver.remind(task);
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdown();
    }
}
