package org.prameen.answering;

import java.util.List;
import java.util.Optional;
import org.prameen.answering.persistence.CollectionRows;
import org.prameen.audit.Facts;
import org.prameen.casework.Completeness;
import org.prameen.casework.Submission;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The collection of a case as a whole: opened by the process, led and closed by the agency's coordinator. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Collecting {

    private final CaseFrames frames;
    private final Invitations invitations;
    private final CollectionRows collections;
    private final Coverages coverages;
    private final Completeness completeness;
    private final Access access;
    private final Deeds deeds;

    Collecting(
            CaseFrames frames,
            Invitations invitations,
            CollectionRows collections,
            Coverages coverages,
            Completeness completeness,
            Access access,
            Deeds deeds) {
        this.frames = frames;
        this.invitations = invitations;
        this.collections = collections;
        this.coverages = coverages;
        this.completeness = completeness;
        this.access = access;
        this.deeds = deeds;
    }

    /** Opens the collection and invites all informants of the plan; again invites only those who were never asked. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void open(CaseId id) {
        Frame frame = frames.get(id);
        if (collections.open(id, deeds.now())) {
            deeds.write(frame.theCase().deed("answering.collectionOpened", "collection"));
        }
        invitations.all(frame);
    }

    /** Where the collection stands, for everybody who may read the case; who answered, never what. */
    @Transactional(readOnly = true)
    public CollectionState of(CaseId id) {
        Frame frame = frames.read(id);
        Optional<CollectionRows.Row> row = collections.find(id);
        return new CollectionState(
                row.map(CollectionRows.Row::openedAt),
                row.flatMap(CollectionRows.Row::closedAt),
                row.flatMap(CollectionRows.Row::correctionReason),
                invitations.informants(frame),
                List.copyOf(coverages.of(frame).forms().values()));
    }

    /** How far answering is; empty before the collection is opened and after it was closed. */
    @Transactional(readOnly = true)
    public Optional<Progress> progress(CaseId id) {
        frames.read(id);
        boolean running =
                collections.find(id).filter(row -> row.closedAt().isEmpty()).isPresent();
        return running ? Optional.of(of(id).progress()) : Optional.empty();
    }

    /** See {@link Invitations#invite}. */
    public void invite(CaseId id, PersonId person) {
        invitations.invite(id, person);
    }

    /** See {@link Invitations#remove}. */
    public void remove(CaseId id, PersonId person) {
        invitations.remove(id, person);
    }

    /** Has everybody reminded who has not handed in. @return how many these are */
    public int remind(CaseId id) {
        Frame frame = led(id);
        openRow(id);
        CollectionState state = of(id);
        int unfinished = state.informants().size() - (int) state.submitted();
        deeds.tell(
                new CollectionReminded(id),
                frame.theCase().deed("answering.reminded", "collection").changed(null, unfinished));
        return unfinished;
    }

    /**
     * Closes the collection; from then on sheets and tallies stand. Closing twice changes nothing.
     *
     * @throws Rejected while something is missing without which the case cannot go on
     */
    public void close(CaseId id) {
        Frame frame = led(id);
        CollectionRows.Row row = collections.hold(id).orElseThrow(() -> frame.refusal("answering.notOpenYet"));
        if (row.closedAt().isPresent()) {
            return;
        }
        completeness.requireNoHard(id, Submission.CLOSING);
        CollectionState state = of(id);
        collections.close(id, deeds.actor(), deeds.now());
        deeds.tell(
                new CollectionClosed(id),
                frame.theCase()
                        .deed("answering.collectionShut", "collection")
                        .changed(
                                Facts.NONE,
                                Facts.NONE
                                        .and("submitted", state.submitted())
                                        .and("informants", state.informants().size())
                                        .and("incomplete", state.incomplete().size())));
    }

    /** Only the summariser of the agency leads its collection (document 002, lines 341-384). */
    private Frame led(CaseId id) {
        Frame frame = frames.get(id);
        access.act(frame.theCase().agency(), Role.COORDINATOR);
        return frame;
    }

    /** A reminder waits for whoever closes, and the other way round, before either touches anybody's task. */
    private void openRow(CaseId id) {
        boolean open =
                collections.hold(id).filter(row -> row.closedAt().isEmpty()).isPresent();
        if (!open) {
            throw Rejected.because("answering.collectionNotRunning");
        }
    }
}
