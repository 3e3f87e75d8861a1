package org.prameen.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prameen.instrument.ResultDemand;
import org.prameen.scoring.measures.Statements;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.CarriedRows;
import org.prameen.workbook.persistence.CarriedRows.Before;
import org.prameen.workbook.persistence.MeasureRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes measures over from the year before: its result becomes the one of a year before (document 001, lines 2953, 2959). What
 * was taken over stays known, so that a change of it shows.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CarriedMeasures {

    /** What is said of one year only. */
    private static final Set<String> OF_THE_YEAR =
            Set.of(ResultDemand.COMPLETED_IN_YEAR, Statements.TARGET_REASON, Statements.FALL_REASON);

    private final MeasureDesk desk;
    private final MeasureRows rows;
    private final CarriedRows carried;

    CarriedMeasures(MeasureDesk desk, MeasureRows rows, CarriedRows carried) {
        this.desk = desk;
        this.rows = rows;
        this.carried = carried;
    }

    /** What can be taken over. @param year Buddhist era */
    public record Offer(int year, int measures) {}

    /** Empty when there is nothing to take over, or all of it was. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(CaseId id) {
        Frame frame = desk.look(id);
        return before(frame)
                .map(before -> new Offer(before.year(), open(id, before).size()))
                .filter(offer -> offer.measures() > 0);
    }

    /**
     * Takes over all that there is room for, in position.
     *
     * @return how many
     * @throws Rejected when there is nothing to take over, or nothing can be entered now
     */
    public int takeOver(CaseId id) {
        Frame frame = desk.open(id, MeasureDesk.part(desk.look(id)).code());
        rows.queue(id);
        Before before = before(frame).orElseThrow(() -> Rejected.because("workbook.measure.nothingToCarry"));
        MeasureLines lines = new MeasureLines(frame.instrument().maturity(), rows.kinds(id), frame.round());
        List<ResultMeasure> there = new ArrayList<>(rows.of(id));
        int taken = 0;
        for (ResultMeasure source : open(id, before)) {
            TypedMeasure typed = next(source.typed(), MeasureDesk.years(frame).assessed() - before.year());
            if (lines.refusal(typed, there).isEmpty()) {
                there.add(add(frame, source, typed));
                taken++;
            }
        }
        if (taken == 0) {
            throw Rejected.because("workbook.measure.nothingToCarry");
        }
        return taken;
    }

    private ResultMeasure add(Frame frame, ResultMeasure source, TypedMeasure typed) {
        CaseId id = frame.theCase().id();
        UUID added = UUID.randomUUID();
        rows.insert(id, added, typed, desk.hand(frame));
        carried.keep(id, added, source.id());
        desk.tell(
                frame,
                List.of(typed.group()),
                "workbook.measureCarried",
                Optional.of(added),
                null,
                MeasureDesk.shown(typed));
        return new ResultMeasure(
                added, typed, 1, desk.hand(frame).at(), desk.hand(frame).name(), MeasureTrace.NONE);
    }

    /** A result of two years before at most. */
    private Optional<Before> before(Frame frame) {
        int oldest = MeasureDesk.years(frame).earlier();
        return carried.before(frame.theCase().id()).filter(before -> before.year() >= oldest);
    }

    /** Not those that were taken over, nor those that stand here under the same name. */
    private List<ResultMeasure> open(CaseId id, Before before) {
        Set<UUID> taken = new HashSet<>(carried.taken(id));
        Set<String> names =
                rows.of(id).stream().map(measure -> measure.typed().name()).collect(Collectors.toSet());
        return rows.of(before.id()).stream()
                .filter(measure -> !taken.contains(measure.id())
                        && !names.contains(measure.typed().name()))
                .toList();
    }

    /** The same measure some years on. @param years one or two */
    private static TypedMeasure next(TypedMeasure old, int years) {
        Map<String, String> said = new TreeMap<>(old.statements());
        said.keySet().removeAll(OF_THE_YEAR);
        return new TypedMeasure(
                old.group(),
                old.prescribed(),
                old.name(),
                old.unit(),
                old.quantitative(),
                old.direction(),
                years == 1 ? old.later() : old.result(),
                years == 1 ? old.result() : "",
                "",
                "",
                old.distinctBecause(),
                said);
    }
}
