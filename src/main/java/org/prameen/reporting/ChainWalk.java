package org.prameen.reporting;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.prameen.audit.Chains;
import org.prameen.audit.Entry;
import org.prameen.audit.Facts;
import org.prameen.reporting.persistence.ChainPlaceRows;
import org.prameen.security.AsSystem;
import org.prameen.security.Deeds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks all chains of the journal in the background, one walk at a time; what it found is kept until the next one. */
@Component
class ChainWalk {

    private static final Logger LOG = LoggerFactory.getLogger(ChainWalk.class);
    private static final int PAGE = 200;

    private final Chains chains;
    private final ChainPlaceRows places;
    private final Deeds deeds;
    private final TransactionTemplate transactions;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "chains"));
    private volatile Optional<ChainWalkProgress> latest = Optional.empty();

    ChainWalk(Chains chains, ChainPlaceRows places, Deeds deeds, TransactionTemplate transactions) {
        this.chains = chains;
        this.places = places;
        this.deeds = deeds;
        this.transactions = transactions;
    }

    Optional<ChainWalkProgress> latest() {
        return latest;
    }

    /** @return false when one is on its way already */
    synchronized boolean start() {
        if (latest.filter(ChainWalkProgress::isRunning).isPresent()) {
            return false;
        }
        latest = Optional.of(ChainWalkProgress.started(deeds.now(), chains.count()));
        worker.submit(() -> AsSystem.run(this::walk));
        return true;
    }

    private void walk() {
        boolean early = true;
        try {
            look(Chains.OF_NOBODY);
            List<UUID> page = chains.after(Chains.OF_NOBODY, PAGE);
            while (!page.isEmpty() && !Thread.currentThread().isInterrupted()) {
                page.forEach(this::look);
                page = chains.after(page.get(page.size() - 1), PAGE);
            }
            early = !page.isEmpty();
        } catch (RuntimeException e) {
            LOG.error("The check of the journal stopped", e);
        }
        ChainWalkProgress end = latest.orElseThrow().finished(deeds.now(), early);
        latest = Optional.of(end);
        if (!early) {
            transactions.executeWithoutResult(any -> deeds.write(Entry.of("reporting.chainsChecked", "journal:all")
                    .changed(
                            Facts.NONE,
                            Facts.NONE
                                    .and("chains", end.done())
                                    .and("lines", end.lines())
                                    .and("broken", end.broken()))));
        }
    }

    private void look(UUID chain) {
        latest = latest.map(so -> so.with(places.named(chains.check(chain))));
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
