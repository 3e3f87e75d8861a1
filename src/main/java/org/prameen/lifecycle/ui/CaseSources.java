package org.prameen.lifecycle.ui;

import java.time.Clock;
import java.util.Locale;
import org.prameen.answering.Collecting;
import org.prameen.answering.Trials;
import org.prameen.casework.Comments;
import org.prameen.casework.Evaluations;
import org.prameen.casework.Extensions;
import org.prameen.certification.Certificates;
import org.prameen.lifecycle.CaseHistory;
import org.prameen.lifecycle.CaseStandings;
import org.prameen.lifecycle.Diagrams;
import org.prameen.lifecycle.ProcessModels;
import org.prameen.lifecycle.RecordedSteps;
import org.prameen.review.Statuses;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/** All that the page of a case asks. */
@Component
record CaseSources(
        CaseStandings standings,
        HandlingButtons.Handling handling,
        RecordedSteps steps,
        Trials trials,
        Collecting collecting,
        Diagrams diagrams,
        CaseHistory history,
        Comments comments,
        ProcessModels models,
        Statuses statuses,
        Certificates certificates,
        Extensions extensions,
        Evaluations evaluations,
        Texts texts,
        Clock clock) {

    Due due(Locale locale) {
        return new Due(texts, clock, locale);
    }
}
