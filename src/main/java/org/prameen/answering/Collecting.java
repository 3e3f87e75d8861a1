package org.prameen.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.answering.persistence.CollectionRows;
import org.prameen.answering.persistence.NoticeRows;
import org.prameen.answering.persistence.TotalsRows;
import org.prameen.audit.Facts;
import org.prameen.instrument.Node;
import org.prameen.scoring.ItemCounts;
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

    private static final String REMINDER = "answering.notice.reminder";

    private final CaseFrames frames;
    private final Invitations invitations;
    private final CollectionRows collections;
    private final NoticeRows notices;
    private final TotalsRows totals;
    private final Access access;
    private final Deeds deeds;

    Collecting(
            CaseFrames frames,
            Invitations invitations,
            CollectionRows collections,
            NoticeRows notices,
            TotalsRows totals,
            Access access,
            Deeds deeds) {
        this.frames = frames;
        this.invitations = invitations;
        this.collections = collections;
        this.notices = notices;
        this.totals = totals;
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
                coverage(frame));
    }

    /** See {@link Invitations#invite}. */
    public void invite(CaseId id, PersonId person) {
        invitations.invite(id, person);
    }

    /** See {@link Invitations#remove}. */
    public void remove(CaseId id, PersonId person) {
        invitations.remove(id, person);
    }

    /** Reminds everybody who has not handed in; who has an unread reminder gets no second one. */
    public int remind(CaseId id) {
        Frame frame = led(id);
        openRow(id);
        int told = notices.tellUnfinished(id, REMINDER, deeds.now());
        deeds.write(frame.theCase().deed("answering.reminded", "collection").changed(null, told));
        return told;
    }

    /** Closes the collection; from then on sheets and tallies stand. Closing twice changes nothing. */
    public void close(CaseId id) {
        Frame frame = led(id);
        CollectionRows.Row row = collections.hold(id).orElseThrow(() -> frame.refusal("answering.notOpenYet"));
        if (row.closedAt().isPresent()) {
            return;
        }
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

    private List<FormCoverage> coverage(Frame frame) {
        CaseTotals counted = new CaseTotals(totals.totals(frame.id(), frame.items()));
        Set<String> tallied = totals.tallied(frame.id());
        Set<String> reopened = collections.reopened(frame.id());
        List<FormCoverage> forms = new ArrayList<>();
        for (Node indicator : frame.indicators()) {
            List<ItemCounts> items = counted.of(indicator);
            forms.add(new FormCoverage(
                    indicator.code(),
                    tallied.contains(indicator.code()),
                    reopened.contains(indicator.code()),
                    items.size(),
                    items.stream().mapToLong(ItemCounts::respondents).max().orElse(0),
                    items.stream().mapToLong(ItemCounts::blank).sum()));
        }
        return forms;
    }

    private record CaseTotals(Map<String, ItemCounts> byItem) {
        List<ItemCounts> of(Node indicator) {
            return indicator.children().stream()
                    .map(item -> byItem.getOrDefault(item.code(), ItemCounts.NONE))
                    .toList();
        }
    }

    /** Only the summariser of the agency leads its collection (document 002, lines 341-384). */
    private Frame led(CaseId id) {
        Frame frame = frames.get(id);
        access.act(frame.theCase().agency(), Role.COORDINATOR);
        return frame;
    }

    private void openRow(CaseId id) {
        boolean open =
                collections.find(id).filter(row -> row.closedAt().isEmpty()).isPresent();
        if (!open) {
            throw Rejected.because("answering.collectionNotRunning");
        }
    }
}
