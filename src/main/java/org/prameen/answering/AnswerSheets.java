package org.prameen.answering;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.answering.persistence.AnswerRows;
import org.prameen.answering.persistence.SheetRows;
import org.prameen.answering.persistence.TotalsRows;
import org.prameen.answering.persistence.WholeFormRows;
import org.prameen.audit.Entry;
import org.prameen.instrument.Node;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own answer sheet: one of each kind per case (document 002, lines 2138 and 2153). Nobody else's sheet can be
 * named here, so nobody else's answers can be read.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnswerSheets {

    private final Desk desk;
    private final SheetRows sheets;
    private final AnswerRows answers;
    private final WholeFormRows wholeForms;
    private final TotalsRows totals;
    private final Deeds deeds;
    private final EvaluationProgress evaluation;

    AnswerSheets(
            Desk desk,
            SheetRows sheets,
            AnswerRows answers,
            WholeFormRows wholeForms,
            TotalsRows totals,
            Deeds deeds,
            EvaluationProgress evaluation) {
        this.desk = desk;
        this.sheets = sheets;
        this.answers = answers;
        this.wholeForms = wholeForms;
        this.totals = totals;
        this.deeds = deeds;
        this.evaluation = evaluation;
    }

    /**
     * The sheet with how far each form is. Looking makes no sheet.
     *
     * @throws NotFound for a foreign case
     * @throws org.prameen.security.Forbidden when the person was not asked to answer
     */
    @Transactional(readOnly = true)
    public Sheet load(CaseId id, SheetKind kind) {
        Desk.Place place = desk.at(id, kind);
        Optional<UUID> sheet = place.standing().sheet();
        Map<String, AnswerRows.Count> counts = sheet.map(answers::progress).orElse(List.of()).stream()
                .collect(Collectors.toMap(AnswerRows.Count::indicator, Function.identity()));
        Set<String> marked = sheet.map(wholeForms::marked).orElse(Set.of());
        Set<String> tallied = kind.isTrial() ? Set.of() : totals.tallied(id);
        List<FormProgress> forms = place.frame().indicators().stream()
                .map(indicator -> new FormProgress(
                        indicator.code(),
                        indicator.children().size(),
                        Optional.ofNullable(counts.get(indicator.code()))
                                .map(AnswerRows.Count::answered)
                                .orElse(0),
                        tallied.contains(indicator.code()),
                        marked.contains(indicator.code())))
                .toList();
        return new Sheet(
                place.frame().theCase(),
                place.frame().round(),
                place.frame().instrument(),
                kind,
                place.standing().submittedAt(),
                counts.values().stream().map(AnswerRows.Count::lastChange).max(Comparator.naturalOrder()),
                place.locked(),
                forms);
    }

    /** One form with its answers. @throws Rejected when the plan left the indicator out */
    @Transactional(readOnly = true)
    public SheetForm form(CaseId id, SheetKind kind, String indicator) {
        Desk.Place place = desk.at(id, kind, frame -> frame.indicator(indicator));
        Node node = place.form().orElseThrow();
        Map<String, ItemAnswer> given = place.standing()
                .sheet()
                .map(sheet -> answers.ofForm(sheet, indicator))
                .orElse(Map.of());
        return new SheetForm(
                indicator,
                node.children().stream()
                        .map(item -> given.getOrDefault(item.code(), ItemAnswer.none(item.code())))
                        .toList(),
                place.standing().sheet().flatMap(sheet -> wholeForms.reason(sheet, indicator)),
                place.locked(),
                place.fixed());
    }

    /** Items without an answer, in printed order; forms that are filled by counts are not asked. */
    @Transactional(readOnly = true)
    public List<Node> unanswered(CaseId id, SheetKind kind) {
        Desk.Place place = desk.at(id, kind);
        Set<String> given =
                new HashSet<>(place.standing().sheet().map(answers::answered).orElse(List.of()));
        Set<String> tallied = kind.isTrial() ? Set.of() : totals.tallied(id);
        return place.frame().indicators().stream()
                .filter(indicator -> !tallied.contains(indicator.code()))
                .flatMap(indicator -> indicator.children().stream())
                .filter(item -> !given.contains(item.code()))
                .toList();
    }

    /** Hands the sheet in, blanks or not; it is locked from then on. Handing in twice changes nothing. */
    public void submit(CaseId id, SheetKind kind) {
        if (desk.at(id, kind).standing().submittedAt().isPresent()) {
            return;
        }
        Desk.Place place = desk.writable(id, kind);
        Instant now = deeds.now();
        UUID sheet = sheets.ensure(id, deeds.person(), kind.isTrial(), place.group(), now);
        if (sheets.submit(sheet, now)) {
            pass(new SheetSubmitted(id, deeds.person()), place, "answering.submitted");
            evaluation.look(place.frame());
        }
    }

    /** Takes a handed-in sheet back to go on; possible until collection is closed. It is the person's work again. */
    public void takeBack(CaseId id, SheetKind kind) {
        desk.hold(id, kind);
        Desk.Place place = desk.at(id, kind);
        boolean closed = kind.isTrial()
                ? place.standing().trialFinished()
                : place.standing().closedAt().isPresent();
        if (closed) {
            throw Rejected.because(kind.isTrial() ? "answering.trialIsOver" : "answering.collectionClosed");
        }
        if (place.standing().sheet().map(sheets::takeBack).orElse(false)) {
            pass(new RespondentInvited(id, deeds.person()), place, "answering.takenBack");
        }
    }

    /** What is tried out concerns nobody else. */
    private void pass(Object event, Desk.Place place, String act) {
        Entry entry = place.frame().theCase().deed(act, "sheet:" + place.kind());
        if (place.kind().isTrial()) {
            deeds.write(entry);
        } else {
            deeds.tell(event, entry);
        }
    }
}
