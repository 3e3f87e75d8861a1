package org.prameen.casework;

import java.util.Set;
import java.util.TreeSet;
import org.prameen.casework.persistence.LockRows;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was signed from being changed. Whoever writes anything that a signature covers asks here first, in the
 * transaction of the write and after having checked who acts; the answer holds until that transaction ends, because
 * signing waits for it.
 */
@Component
public class Locks {

    private static final String LOCKED = "casework.locked";

    private final Cases cases;
    private final LockRows rows;
    private final Deeds deeds;

    Locks(Cases cases, LockRows rows, Deeds deeds) {
        this.cases = cases;
        this.rows = rows;
        this.deeds = deeds;
    }

    /**
     * Lets a write to a node pass, and keeps the case from being signed until it is done.
     *
     * @param node code of the instrument, or {@code profile:<code>}, {@code action:<uuid>}
     * @throws Rejected when the case is signed and neither the node nor one above it was opened again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireOpen(CaseId id, String node) {
        if (!hold(id).opens(node)) {
            throw refusal();
        }
    }

    /** How the locks stand, kept so until the transaction ends; for writers that decide themselves. One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LockState hold(CaseId id) {
        return rows.share(id);
    }

    /** What a writer is told who was refused. */
    public Rejected refusal() {
        return Rejected.because(LOCKED);
    }

    /** How the locks stand now, for those who may come near the case. @throws org.prameen.shared.NotFound for others */
    @Transactional(readOnly = true)
    public LockState of(CaseId id) {
        cases.get(id);
        return rows.find(id);
    }

    /** The same without a check, for services that made theirs. */
    @Transactional(readOnly = true)
    public LockState seen(CaseId id) {
        return rows.find(id);
    }

    /**
     * Locks everything, also what was opened again; waits for writers that are at it. Called by the signing, as the system.
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void lock(CaseId id) {
        Case theCase = cases.get(id);
        rows.lock(id, deeds.now());
        deeds.write(theCase.deed("casework.lockClosed"));
    }

    /**
     * Opens single nodes of a locked case again, beside those that are open already.
     *
     * @param nodes what lies below them opens with them
     * @throws Rejected when the case is not locked: nothing would hold the nodes apart
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void unlock(CaseId id, Set<String> nodes, String reason) {
        Case theCase = cases.get(id);
        if (!rows.unlock(id, nodes, reason)) {
            throw Rejected.because("casework.notLocked");
        }
        deeds.write(theCase.deed("casework.lockOpened")
                .changed(null, String.join(" ", new TreeSet<>(nodes)))
                .because(reason));
    }
}
