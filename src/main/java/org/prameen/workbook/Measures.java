package org.prameen.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.improvement.Direction;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.MeasureRows;
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

    private final MeasureDesk desk;
    private final MeasureRows rows;

    Measures(MeasureDesk desk, MeasureRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /**
     * @return id of the new measure, the last in position
     * @throws Rejected where there is no room for it
     */
    public UUID add(CaseId id, TypedMeasure typed) {
        Frame frame = desk.open(id, typed.group());
        TypedMeasure measure = MeasureForm.kept(typed, MeasureDesk.part(frame), MeasureDesk.years(frame));
        requireRoom(frame, measure, Optional.empty());
        UUID added = UUID.randomUUID();
        rows.insert(id, added, measure, desk.hand(frame));
        desk.tell(frame, List.of(measure.group()), "workbook.measureAdded", Optional.of(added), null, measure.name());
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
        desk.open(id, before.typed().group());
        Frame frame = desk.open(id, typed.group());
        TypedMeasure wanted = MeasureForm.kept(typed, MeasureDesk.part(frame), MeasureDesk.years(frame));
        if (!wanted.place().equals(before.typed().place())) {
            requireRoom(frame, wanted, Optional.of(measure));
        }
        Optional<Direction> turned = turned(id, before, wanted);
        if (!rows.update(id, measure, wanted, seen, desk.hand(frame))) {
            throw Rejected.because("workbook.changedMeanwhile");
        }
        turned.ifPresent(from -> rows.turned(id, measure, from, desk.hand(frame)));
        desk.tell(
                frame,
                Stream.of(before.typed().group(), wanted.group()).distinct().toList(),
                turned.isPresent() ? "workbook.directionTurned" : "workbook.measureChanged",
                Optional.of(measure),
                MeasureDesk.shown(before.typed()),
                MeasureDesk.shown(wanted));
    }

    /**
     * A direction changed when the result was known already deserves a look (document 001, lines 2952 and 2959), also where
     * the result is taken out meanwhile: whoever knew it knows it still.
     *
     * @return the direction from which it was changed
     */
    private Optional<Direction> turned(CaseId id, ResultMeasure measure, TypedMeasure now) {
        TypedMeasure before = measure.typed();
        if (before.direction().equals(now.direction())) {
            return Optional.empty();
        }
        Optional<Direction> stood = before.result().isBlank() ? rows.stood(id, measure.id()) : before.direction();
        return stood.map(known -> before.direction().orElse(known));
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
        ResultsPart part = MeasureDesk.part(desk.look(id));
        Frame frame = desk.open(id, part.code());
        if (!kinds(part).containsAll(kinds)) {
            throw Rejected.because("workbook.measure.kindUnknown").at("kinds");
        }
        Set<String> before = rows.kinds(id);
        rows.setKinds(id, kinds);
        desk.tell(
                frame,
                List.of(SignedKinds.code(part)),
                "workbook.kindsSet",
                Optional.empty(),
                String.join(" ", new TreeSet<>(before)),
                String.join(" ", new TreeSet<>(kinds)));
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
        Frame frame = desk.open(id, found.typed().group());
        if (!away) {
            requireRoom(frame, found.typed(), Optional.of(measure));
        }
        if (rows.remove(id, measure, away, desk.hand(frame))) {
            String name = MeasureDesk.shown(found.typed());
            desk.tell(
                    frame,
                    List.of(found.typed().group()),
                    away ? "workbook.measureRemoved" : "workbook.measurePutBack",
                    Optional.of(measure),
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
}
