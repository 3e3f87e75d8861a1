package org.prameen.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prameen.instrument.Band;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.results.persistence.RunRow;
import org.prameen.results.persistence.RunRows;
import org.prameen.results.persistence.ScoreSheetRows;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.VerdictWarning;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;

/** Puts calculations away and brings the latest back, whoever asks: three statements, however large the instrument. */
@Component
class StoredResults {

    private final RunRows runs;
    private final ScoreSheetRows sheets;
    private final Instruments instruments;

    StoredResults(RunRows runs, ScoreSheetRows sheets, Instruments instruments) {
        this.runs = runs;
        this.sheets = sheets;
        this.instruments = instruments;
    }

    Optional<CaseResults> latest(CaseId id) {
        return OneMoment.once("results", id, () -> read(id));
    }

    /** The latest calculation and what was decided on it, without its scores; one statement. */
    Optional<RunRow> run(CaseId id) {
        return OneMoment.once("latest run", id, () -> runs.latest(id));
    }

    /** The same for somebody who goes on to change something: nobody else does until the transaction ends. */
    Optional<CaseResults> hold(CaseId id) {
        runs.hold(id);
        return read(id);
    }

    private Optional<CaseResults> read(CaseId id) {
        return runs.latest(id).map(this::complete);
    }

    void add(CaseId id, ResultRun run, ScoreSheet sheet, List<VerdictWarning> warnings, Optional<PersonId> by) {
        runs.insert(id, new RunRow(run, sheet.instrument(), sheet.version(), sheet.settings(), Optional.empty()), by);
        sheets.insert(run.id(), sheet.nodes(), warnings);
    }

    /** @return false when it was submitted before */
    boolean submit(ResultRun run, Instant at) {
        return runs.submit(run.id(), at);
    }

    /** @return false when it was decided before */
    boolean decide(ResultRun run, CheckDecision decision) {
        return runs.decide(run.id(), decision);
    }

    private CaseResults complete(RunRow row) {
        Function<String, Band> bands = bands(instruments.get(row.instrument(), row.version()));
        ScoreSheet sheet = new ScoreSheet(
                row.instrument(),
                row.version(),
                row.settings(),
                sheets.nodes(row.run().id(), bands));
        return new CaseResults(
                row.run(),
                row.run().computedAt(),
                row.settings(),
                sheet,
                sheets.warnings(row.run().id()),
                row.check());
    }

    private static Function<String, Band> bands(Instrument instrument) {
        return code -> instrument.rating().bands().stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
