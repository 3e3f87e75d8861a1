package org.prameen.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.review.persistence.NewDataRows;
import org.prameen.review.persistence.SubmissionRows;
import org.prameen.review.persistence.VerdictRows;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.workbook.Profiles;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The state of each item of a workbook (document 004, lines 498-502). The document draws the states and says nothing of how
 * one follows on another, so this is a method of the system: an item is reported with the submission it is part of, and
 * certified or not as its reviewer said of it, else as they said of the whole.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ItemStates {

    private static final int MOST_VERDICTS = 2000;

    private final Books books;
    private final Cases cases;
    private final Bench bench;
    private final Rows rows;
    private final Deeds deeds;
    private final boolean openingClears;

    /** What was entered. */
    @org.springframework.stereotype.Component("itemBooks")
    record Books(Workbooks workbooks, Profiles profiles) {}

    /** What was decided. */
    @org.springframework.stereotype.Component("itemRows")
    record Rows(SubmissionRows submissions, VerdictRows verdicts, NewDataRows news) {}

    /** @param openingClears whether opening an item takes its mark away; otherwise the next decision does */
    ItemStates(
            Books books,
            Cases cases,
            Bench bench,
            Rows rows,
            Deeds deeds,
            @Value("${prameen.review.opening-clears-new-data:true}") boolean openingClears) {
        this.books = books;
        this.cases = cases;
        this.bench = bench;
        this.rows = rows;
        this.deeds = deeds;
        this.openingClears = openingClears;
    }

    /** For those who fill the workbook in and all who may read it. @throws org.prameen.shared.NotFound for others */
    @Transactional(readOnly = true)
    public Reporting of(CaseId id) {
        Workbook book = books.workbooks().get(id);
        Phase phase = rows.submissions().find(id).map(SubmissionRows.Row::phase).orElse(Phase.PREPARING);
        List<NodeReview> verdicts = rows.verdicts().of(id, MOST_VERDICTS).stream()
                .filter(said -> !said.superseded())
                .toList();
        Set<String> news = rows.news().of(id);
        Map<String, String> values = book.values();
        List<Reporting.Part> parts = book.instrument().asked().stream()
                .map(top -> new Reporting.Part(
                        top,
                        book.sections().stream()
                                .filter(section ->
                                        top.walk().anyMatch(node -> node.code().equals(section.code())))
                                .map(section -> state(section, phase, verdicts, news, values))
                                .toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
        boolean profile = book.instrument().answering().profile().isPresent()
                && books.profiles().confirmed(id).isPresent();
        return new Reporting(book, parts, profile);
    }

    private static ItemState state(
            Node section, Phase phase, List<NodeReview> verdicts, Set<String> news, Map<String, String> values) {
        Map<String, String> own = new HashMap<>();
        section.children().forEach(box -> Optional.ofNullable(values.get(box.code()))
                .ifPresent(value -> own.put(box.code(), value)));
        return new ItemState(
                section, status(section, phase, verdicts, !own.isEmpty()), news.contains(section.code()), own);
    }

    /** What is said of the item, or of one of its boxes, comes before what is said of the whole. */
    static Status status(Node section, Phase phase, List<NodeReview> verdicts, boolean entered) {
        if (phase == Phase.PREPARING || !entered) {
            return Status.NOT_REPORTED;
        }
        List<NodeReview> own = verdicts.stream()
                .filter(said -> NodeCodes.isAtOrBelow(said.node(), section.code()))
                .toList();
        if (own.stream().anyMatch(said -> said.verdict() == Verdict.RETURNED)) {
            return Status.NOT_CERTIFIED;
        }
        boolean accepted = own.stream()
                .anyMatch(said ->
                        said.verdict() == Verdict.ACCEPTED && said.node().equals(section.code()));
        return accepted ? Status.CERTIFIED : phase.status();
    }

    /** Whether opening an item is noted for the person: they review the case. */
    @Transactional(readOnly = true)
    public boolean notes(CaseId id) {
        return bench.seat(cases.read(id)).isPresent();
    }

    /**
     * Somebody who reviews the case has an item before them; it is new to them no more.
     *
     * @throws org.prameen.security.Forbidden for those who only read it
     */
    public void opened(CaseId id, String node) {
        Case theCase = cases.read(id);
        bench.requireSeat(theCase);
        if (openingClears && rows.news().clear(id, node)) {
            deeds.write(theCase.deed("review.newDataSeen", "node:" + node));
        }
    }

    @EventListener
    void on(SubmissionApproved approved) {
        rows.news().clear(approved.caseId());
    }

    @EventListener
    void on(SubmissionReturned returned) {
        rows.news().clear(returned.caseId());
    }

    @EventListener
    void on(SubmissionRefused refused) {
        rows.news().clear(refused.caseId());
    }
}
