package org.prameen.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Starts a process on the same data again and again and kills it at a random moment of its work, every fourth time
 * together with its database server. What it left is looked at before the next one goes on.
 * {@code -Dprameen.kills=100} chooses how often.
 */
final class Killings {

    private static final Logger LOG = LoggerFactory.getLogger(Killings.class);
    private static final int LOOPS = Integer.getInteger("prameen.kills", 2);
    private static final int POWER_FAILS_EVERY = 4;
    private static final int MOST_ANSWERS = 8;
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(400);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(20);

    /** Only what the acts need, no screens, no timers: so each process is up soon. */
    private static final List<String> LIGHT = List.of(
            "--spring.main.lazy-initialization=true",
            "--spring.main.web-application-type=none",
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration"
                    + ",com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
                    + ",com.vaadin.flow.spring.VaadinScopesConfig",
            "--camunda.bpm.job-execution.enabled=false",
            "--prameen.notification.in-background=false");

    private final Class<?> program;
    private final Path folder;
    private final Database database;
    private final BiConsumer<JdbcClient, Paper> check;
    private final Map<String, Long> blows = new TreeMap<>();

    /** @param check what must hold whenever nothing runs; given the data and the paper of the process that died */
    Killings(Class<?> program, Path folder, BiConsumer<JdbcClient, Paper> check) {
        this.program = program;
        this.folder = folder;
        this.database = new Database(folder);
        this.check = check;
    }

    /** @param settings further arguments of each process, by its number */
    void run(IntFunction<List<String>> settings) throws IOException {
        Optional<Paper> last = Optional.empty();
        for (int loop = 1; loop <= LOOPS; loop++) {
            boolean powerFails = loop % POWER_FAILS_EVERY == 2;
            last = Optional.of(
                    killed(loop, last, settings, powerFails ? Death.WITH_ITS_DATABASE : Death.APPLICATION_ALONE));
        }
        try (Child survivor = start(LOOPS + 1, settings)) {
            look(survivor, paper(LOOPS + 1), last);
        }
        LOG.info("{} kills of {}: {}", LOOPS, program.getSimpleName(), blows);
    }

    private Paper killed(int loop, Optional<Paper> last, IntFunction<List<String>> settings, Death death)
            throws IOException {
        Child child = start(loop, settings);
        boolean lives = true;
        try {
            Paper paper = paper(loop);
            look(child, paper, last);
            Files.createFile(folder.resolve("go-" + loop));
            int answered = ThreadLocalRandom.current().nextInt(MOST_ANSWERS);
            await(child, () -> paper.isBusy() && paper.answered().size() >= answered);
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_WAIT));
            death.strike(child);
            lives = false;
            return paper;
        } finally {
            if (lives) {
                child.close();
            }
        }
    }

    private Child start(int loop, IntFunction<List<String>> settings) {
        List<String> arguments = new ArrayList<>(LIGHT);
        arguments.add("--kill.folder=" + folder);
        arguments.add("--kill.paper=" + folder.resolve("paper-" + loop));
        arguments.add("--kill.go=" + folder.resolve("go-" + loop));
        arguments.addAll(settings.apply(loop));
        return Child.start(program, database, arguments.toArray(String[]::new));
    }

    private Paper paper(int loop) {
        return new Paper(folder.resolve("paper-" + loop));
    }

    private static void await(Child child, Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(STEP).until(() -> child.isAlive() && condition.call());
    }

    /** What the last one left, once the next one is up and before it does anything. */
    private void look(Child next, Paper paper, Optional<Paper> last) {
        await(next, paper::isReady);
        JdbcClient data = database.client();
        last.ifPresent(left -> {
            assertThat(left.answered()).allSatisfy(act -> assertThat(act.lines(data))
                    .as("lines of %s, which was answered", act)
                    .isGreaterThan(act.before()));
            assertThat(left.unanswered()).allSatisfy(act -> assertThat(act.lines(data))
                    .as("lines of %s, which was under way", act)
                    .isBetween(act.before(), act.before() + 1));
            count(data, left);
            LOG.info("kill found as it should be: {}", blows);
        });
        check.accept(data, paper);
    }

    /** How the blow met the acts that were under way. */
    private void count(JdbcClient data, Paper left) {
        long undone = left.unanswered().stream()
                .filter(act -> act.lines(data) == act.before())
                .count();
        long done = left.unanswered().size() - undone;
        add("acts answered before", left.answered().size());
        add("acts undone", undone);
        add("acts done, not yet answered", done);
        add(undone > 0 ? "kills during an act" : done > 0 ? "kills after an act" : "kills between acts", 1);
    }

    private void add(String what, long number) {
        blows.merge(what, number, Long::sum);
    }
}
