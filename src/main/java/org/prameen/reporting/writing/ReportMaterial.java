package org.prameen.reporting.writing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.StepRecord;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.SourceKind;
import org.prameen.organisation.Organisation;
import org.prameen.reporting.content.Words;
import org.prameen.round.BandLabels;
import org.prameen.round.Round;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.VerdictWarning;
import org.prameen.shared.LocalText;

/** What a full report is written from, gathered from the modules that keep it. */
public record ReportMaterial(
        Setting setting, PlanPart plan, AnswerPart answers, ResultPart results, List<ActionPart> actions) {

    /** Whose report it is, about what. */
    public record Setting(
            Case theCase,
            Organisation agency,
            Optional<LocalText> province,
            Round round,
            Instrument instrument,
            List<StepRecord> steps) {}

    /**
     * @param statements what the plan says, heading by heading
     * @param excluded code of an indicator that was not selected, and why
     * @param targets the agency's own targets that were announced, by indicator
     */
    public record PlanPart(
            List<Statement> statements,
            Optional<Committee> committee,
            List<Statement> responsible,
            Map<String, String> excluded,
            Map<String, BigDecimal> targets) {}

    /** @param text what a person wrote, or a figure in words; blank when nobody did */
    public record Statement(LocalText heading, LocalText text) {

        public Statement(LocalText heading, String text) {
            this(heading, Words.plain(text.strip()));
        }
    }

    /** @param members names with what each does */
    public record Committee(Optional<String> orderNumber, Optional<LocalDate> orderDate, List<Statement> members) {}

    /**
     * @param groups how many informants of each group
     * @param notPractised code of an indicator, and why its activity is not practised
     * @param evidence by code of an indicator, what its form rests on; forms without any are absent
     */
    public record AnswerPart(
            List<Group> groups,
            long informants,
            Map<String, String> notPractised,
            boolean anyLate,
            Map<String, List<Evidence>> evidence) {}

    /** @param place where it is kept, as a person wrote it */
    public record Evidence(SourceKind kind, String title, String place, Optional<LocalDate> effective) {}

    /** @param people how many */
    public record Group(LocalText name, long people) {}

    /**
     * @param labels how bands were called when the results were computed
     * @param check who found the results right, and when; empty until somebody did
     * @param external what was found from outside, confirmed; printed beside and never averaged (document 002, lines 152-162)
     */
    public record ResultPart(
            ScoreSheet sheet,
            BandLabels labels,
            List<VerdictWarning> warnings,
            Optional<Check> check,
            Optional<String> discussion,
            Optional<External> external) {}

    /** @param body who had the agency evaluated @param evaluator what kind of evaluators they were */
    public record External(ScoreSheet sheet, LocalText body, LocalText evaluator) {}

    /** @param by name of the person */
    public record Check(String by, Instant at) {}

    /** @param until quarter and date, readable */
    public record ActionPart(String indicator, String what, LocalText kind, String owner, LocalText until) {}
}
