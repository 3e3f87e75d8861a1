package org.prameen.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.casework.LockState;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.prameen.workbook.persistence.MeasureRows;
import org.prameen.workbook.persistence.WorkbookRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes measures of results into a workbook (document 001, category 7). A measure past a cap, or in a place that is kept for
 * an owed one, is refused (lines 2955-2958); every other broken rule is told and costs the score at most.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Measures {

    private final BookFrames frames;
    private final BookAccess access;
    private final WorkbookRows books;
    private final MeasureRows rows;
    private final Deeds deeds;

    Measures(BookFrames frames, BookAccess access, WorkbookRows books, MeasureRows rows, Deeds deeds) {
        this.frames = frames;
        this.access = access;
        this.books = books;
        this.rows = rows;
        this.deeds = deeds;
    }

    /**
     * @return id of the new measure, the last in position
     * @throws Rejected where there is no room for it
     */
    public UUID add(CaseId id, TypedMeasure typed) {
        Frame frame = open(id, typed.group());
        TypedMeasure measure = MeasureForm.kept(typed, part(frame), years(frame));
        requireRoom(frame, measure, Optional.empty());
        UUID added = UUID.randomUUID();
        rows.insert(id, added, measure, hand(frame));
        tell(frame, "workbook.measureAdded", added, null, measure.name());
        return added;
    }

    /**
     * Writes a measure anew.
     *
     * @param seen version as last shown
     * @throws Rejected when somebody else wrote in between, a text is too long, or there is no room where it is moved to
     */
    public void change(CaseId id, UUID measure, TypedMeasure typed, int seen) {
        ResultMeasure before = rows.find(id, measure).orElseThrow(NotFound::new);
        open(id, before.typed().group());
        Frame frame = open(id, typed.group());
        TypedMeasure wanted = MeasureForm.kept(typed, part(frame), years(frame));
        if (!wanted.place().equals(before.typed().place())) {
            requireRoom(frame, wanted, Optional.of(measure));
        }
        if (!rows.update(id, measure, wanted, seen, hand(frame))) {
            throw Rejected.because("workbook.changedMeanwhile");
        }
        tell(frame, "workbook.measureChanged", measure, shown(before.typed()), shown(wanted));
    }

    public void remove(CaseId id, UUID measure) {
        put(id, measure, true);
    }

    /** Takes {@link #remove} back. @throws Rejected when its place was taken in between */
    public void putBack(CaseId id, UUID measure) {
        put(id, measure, false);
    }

    /** Says of which kinds the agency is; duties follow from it. @throws Rejected for a kind the instrument does not know */
    public void setKinds(CaseId id, Set<String> kinds) {
        Frame frame = frames.get(id);
        ResultsPart part = part(frame);
        open(id, part.code());
        if (!kinds(part).containsAll(kinds)) {
            throw Rejected.because("workbook.measure.kindUnknown").at("kinds");
        }
        Set<String> before = rows.kinds(id);
        rows.setKinds(id, kinds);
        deeds.tell(
                new WorkbookChanged(id, part.code()),
                frame.theCase()
                        .deed("workbook.kindsSet")
                        .changed(String.join(" ", new TreeSet<>(before)), String.join(" ", new TreeSet<>(kinds))));
    }

    /** The kinds of agencies that the instrument tells apart. */
    public static Set<String> kinds(ResultsPart part) {
        return part.groups()
                .flatMap(group -> Stream.concat(
                        group.owedBy().stream(),
                        group.measures().stream().flatMap(measure -> measure.owedBy().stream())))
                .filter(kind -> !kind.equals(ResultGroup.ALL))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void put(CaseId id, UUID measure, boolean away) {
        ResultMeasure found = rows.find(id, measure).orElseThrow(NotFound::new);
        Frame frame = open(id, found.typed().group());
        if (!away) {
            requireRoom(frame, found.typed(), Optional.of(measure));
        }
        if (rows.remove(id, measure, away, hand(frame))) {
            String name = shown(found.typed());
            tell(
                    frame,
                    away ? "workbook.measureRemoved" : "workbook.measurePutBack",
                    measure,
                    away ? name : null,
                    away ? null : name);
        }
    }

    /** Two who add at once wait for each other. */
    private void requireRoom(Frame frame, TypedMeasure measure, Optional<UUID> moved) {
        CaseId id = frame.theCase().id();
        rows.queue(id);
        List<ResultMeasure> others = rows.of(id).stream()
                .filter(other -> moved.filter(other.id()::equals).isEmpty())
                .toList();
        new MeasureLines(frame.instrument().maturity(), rows.kinds(id), frame.round())
                .refusal(measure, others)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private Frame open(CaseId id, String group) {
        Frame frame = frames.get(id);
        access.fill(frame);
        part(frame);
        LockState lock = frames.hold(id);
        BookAccess.closed(frame, books.find(id).isPresent(), lock, deeds.now()).ifPresent(why -> {
            throw Rejected.because(why);
        });
        if (!lock.opens(group)) {
            throw Rejected.because("workbook.locked");
        }
        return frame;
    }

    private static ResultsPart part(Frame frame) {
        return Optional.of(frame.instrument().scoring())
                .filter(MaturityPart.class::isInstance)
                .flatMap(scoring -> ((MaturityPart) scoring).results())
                .orElseThrow(NotFound::new);
    }

    private Hand hand(Frame frame) {
        return new Hand(deeds.person(), deeds.name(), deeds.now(), BookAccess.late(frame, deeds.now()));
    }

    private void tell(Frame frame, String act, UUID measure, String before, String after) {
        deeds.tell(
                new WorkbookChanged(frame.theCase().id(), part(frame).code()),
                frame.theCase().deed(act, "measure:" + measure).changed(before, after));
    }

    private static String shown(TypedMeasure measure) {
        return measure.group() + " " + measure.name() + " (" + measure.unit() + ") " + measure.earlier() + "; "
                + measure.later() + "; " + measure.target() + "; " + measure.result()
                + measure.direction().map(way -> "; " + way).orElse("")
                + (measure.statements().isEmpty() ? "" : "; " + new TreeMap<>(measure.statements()));
    }

    private static ResultYears years(Frame frame) {
        return new ResultYears(frame.round().fiscalYear());
    }
}
