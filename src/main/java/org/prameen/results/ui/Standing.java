package org.prameen.results.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.prameen.results.CaseResults;
import org.prameen.results.CheckDecision;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Says how far the results have come: in analysis, with the committee, accepted, returned. */
final class Standing {

    private Standing() {}

    static Chip chip(CaseResults results, ScoreWords words) {
        if (results.accepted()) {
            return new Chip(Tone.GREEN, words.text("results.state.accepted"));
        }
        if (results.check().isPresent()) {
            return new Chip(Tone.AMBER, words.text("results.state.returned"));
        }
        return results.waitsForCheck()
                ? new Chip(Tone.BLUE, words.text("results.state.waits"))
                : new Chip(Tone.BLUE, words.text("results.state.analysis"));
    }

    static Paragraph decision(CheckDecision check, ScoreWords words) {
        Paragraph said = new Paragraph(words.text(
                "results.decision." + check.accepted(),
                check.personName(),
                ThaiCalendar.dateTime(check.at(), words.locale()),
                check.reason().orElse("")));
        said.addClassNames("pr-note", check.accepted() ? "green" : "amber");
        return said;
    }
}
