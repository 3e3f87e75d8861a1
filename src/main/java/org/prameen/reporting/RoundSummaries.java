package org.prameen.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.reporting.persistence.SummaryRows;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.scoring.AgencyMeans;
import org.prameen.scoring.ScoreKind;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What bodies above the agencies read of a round: who reported, and the results added up over the reports (document 002,
 * lines 307-317). Each sees what lies below it, so a provincial committee sees agencies of its one type.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RoundSummaries {

    private static final Role[] ABOVE = {
        Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR
    };
    private static final int LONGEST_PAGE = 500;

    private final SummaryRows rows;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Access access;

    RoundSummaries(SummaryRows rows, Rounds rounds, Instruments instruments, Access access) {
        this.rows = rows;
        this.rounds = rounds;
        this.instruments = instruments;
        this.access = access;
    }

    public ReportCounts counts(SummarySearch search) {
        return rows.counts(search, reach(search));
    }

    /** Those that have not reported first, then by Thai name. */
    public List<AgencyLine> agencies(SummarySearch search, int offset, int limit) {
        return rows.agencies(search, reach(search), Math.max(0, offset), Math.min(limit, LONGEST_PAGE));
    }

    /** Components, outcomes and indicators in printed order, over the reports issued so far. */
    public List<IndicatorSummary> indicators(SummarySearch search) {
        Round round = rounds.get(search.round());
        Instrument instrument = instrument(round.id());
        if (instrument.isFilledTogether()) {
            return List.of();
        }
        Map<String, AgencyMeans> means =
                rows.means(search, reach(search), round.scoring().rounding());
        AgencyMeans none = AgencyMeans.of(
                List.of(), instrument.rating().criterion(), round.scoring().rounding());
        return instrument.groups().stream()
                .flatMap(group -> Stream.concat(Stream.of(group), group.all(NodeKind.INDICATOR).stream()))
                .map(node -> summary(node, means.getOrDefault(node.code(), none)))
                .toList();
    }

    /** The instrument whose components, factors and indicators a round's figures are read by. */
    public Instrument instrument(RoundId id) {
        access.require(ABOVE);
        Round round = rounds.get(id);
        return instruments.get(round.instrument(), round.version());
    }

    private static IndicatorSummary summary(Node node, AgencyMeans means) {
        return new IndicatorSummary(node.code(), ScoreKind.valueOf(node.kind().name()), node.title(), means);
    }

    /** Path prefixes; nothing for a substitute of another round or of a single task. */
    private List<String> reach(SummarySearch search) {
        access.require(ABOVE);
        return access.reaches(search.round()) ? access.reachOf(ABOVE) : List.of();
    }
}
