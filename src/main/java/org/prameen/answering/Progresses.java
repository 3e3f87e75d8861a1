package org.prameen.answering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.prameen.answering.persistence.ProgressRows;
import org.prameen.answering.persistence.ProgressRows.Form;
import org.prameen.answering.persistence.ProgressRows.Version;
import org.prameen.answering.persistence.ProgressRows.Wanted;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.NodeKind;
import org.prameen.security.Access;
import org.prameen.security.CurrentUser;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far answering is in many cases at once, by the same formula as everywhere: two statements and one an instrument,
 * however many cases. Only cases whose collection is running have a figure.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Progresses {

    private final ProgressRows rows;
    private final Instruments instruments;
    private final Access access;
    private final CurrentUser user;

    Progresses(ProgressRows rows, Instruments instruments, Access access, CurrentUser user) {
        this.rows = rows;
        this.instruments = instruments;
        this.access = access;
        this.user = user;
    }

    /** Over everybody, of the agencies' own cases that the person may read; others are left out. */
    public Map<CaseId, Progress> of(Collection<CaseId> ids) {
        return ids.isEmpty() || access.readable().isEmpty()
                ? Map.of()
                : found(wanted(Optional.of(ids), Optional.empty()), rows::ofCases, Map.of());
    }

    /** Summed over the cases of a round that the person may read; empty when no collection is running there. */
    public Optional<Progress> in(RoundId round) {
        return access.readable().isEmpty()
                ? Optional.empty()
                : found(wanted(Optional.empty(), Optional.of(round)), rows::sum, Optional.empty());
    }

    /** Of the sheets that the person is asked to fill, or whom they act for. */
    public Map<CaseId, Progress> ofOwnSheets(Collection<CaseId> ids) {
        if (ids.isEmpty() || user.isSystem()) {
            return Map.of();
        }
        Wanted wanted = new Wanted(
                Optional.of(ids),
                Optional.empty(),
                Optional.of(user.taskHolder()),
                List.of(),
                user.onlyRound(),
                user.onlyCase());
        return found(wanted, rows::ofSheets, Map.of());
    }

    private Wanted wanted(Optional<Collection<CaseId>> ids, Optional<RoundId> round) {
        return new Wanted(ids, round, Optional.empty(), access.readable(), user.onlyRound(), user.onlyCase());
    }

    private <T> T found(Wanted wanted, BiFunction<Wanted, List<Form>, T> reading, T none) {
        List<Version> versions = rows.versions(wanted);
        return versions.isEmpty() ? none : reading.apply(wanted, forms(versions));
    }

    private List<Form> forms(List<Version> versions) {
        return versions.stream()
                .flatMap(of -> instruments.get(of.instrument(), of.version()).all(NodeKind.INDICATOR).stream()
                        .map(form -> new Form(of, form.code(), form.children().size())))
                .toList();
    }
}
