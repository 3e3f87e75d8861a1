package org.prameen.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instrument;
import org.prameen.organisation.Organisations;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.Working;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results of a case for reading; who may read the case may read them, respondents alone may not. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ResultOverviews {

    private final Cases cases;
    private final Organisations organisations;
    private final ScoringSources sources;
    private final StoredResults stored;
    private final Trends trends;
    private final ExternalResults external;

    ResultOverviews(
            Cases cases,
            Organisations organisations,
            ScoringSources sources,
            StoredResults stored,
            Trends trends,
            ExternalResults external) {
        this.cases = cases;
        this.organisations = organisations;
        this.sources = sources;
        this.stored = stored;
        this.trends = trends;
        this.external = external;
    }

    /** Empty when nothing was computed yet. @throws org.prameen.shared.NotFound when no such case is within reach */
    public Optional<ResultOverview> of(CaseId id) {
        Case theCase = cases.read(id);
        return stored.latest(id).map(results -> overview(theCase, results));
    }

    /** How a mean of the latest calculation came about; empty for a node without one, and for one person's answer. */
    public Optional<Working> working(CaseId id, String code) {
        Case theCase = cases.read(id);
        return stored.latest(id)
                .map(CaseResults::sheet)
                .filter(sheet -> theCase.isExternal()
                        || sheet.find(code).filter(NodeScore::ofOnePerson).isEmpty())
                .flatMap(sheet -> Working.of(instrument(sheet), sheet, code));
    }

    private ResultOverview overview(Case theCase, CaseResults results) {
        return new ResultOverview(
                theCase,
                organisations.get(theCase.agency()).name(),
                sources.round(theCase).title(),
                instrument(results.sheet()),
                results,
                Coverage.of(results.sheet()),
                targets(theCase, results.sheet()),
                trends.of(theCase.id()),
                external.beside(theCase.id()),
                sources.informants(theCase.id()));
    }

    private Instrument instrument(ScoreSheet sheet) {
        return sources.instrument(sheet.instrument(), sheet.version());
    }

    private Map<String, OwnTarget> targets(Case theCase, ScoreSheet sheet) {
        Map<String, OwnTarget> targets = new HashMap<>();
        sources.targets(theCase.id())
                .forEach((code, level) ->
                        targets.put(code, OwnTarget.of(level, sheet.find(code).flatMap(NodeScore::value))));
        return targets;
    }
}
