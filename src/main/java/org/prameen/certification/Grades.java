package org.prameen.certification;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.certification.persistence.CertificateSearchRows.Reach;
import org.prameen.certification.persistence.GradeRows;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.security.Access;
import org.prameen.security.CurrentUser;
import org.prameen.security.Exports;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Csv;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.RoundId;
import org.prameen.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the workbooks of a round came to, side by side for the bodies above; and for an agency its own beside its group and
 * its round before. Nobody is told of a group so small that it gives single agencies away.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Grades {

    /** The fewest agencies that make a group to compare with (system method). */
    public static final int FEWEST = 3;

    private static final int LONGEST_PAGE = 500;
    private static final Role[] ABOVE = {
        Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR
    };

    private final GradeRows rows;
    private final Cases cases;
    private final Catalogue catalogue;
    private final Access access;
    private final Texts texts;

    /** Rounds and what they are answered with. */
    @Component
    static class Catalogue {

        private final Rounds rounds;
        private final Instruments instruments;
        private final CurrentUser user;

        Catalogue(Rounds rounds, Instruments instruments, CurrentUser user) {
            this.rounds = rounds;
            this.instruments = instruments;
            this.user = user;
        }

        List<Round> graded() {
            Map<String, Boolean> known = new HashMap<>();
            return rounds.all().stream()
                    .filter(Round::launched)
                    .filter(round -> known.computeIfAbsent(
                            round.instrument() + "/" + round.version(),
                            any -> instruments
                                            .get(round.instrument(), round.version())
                                            .scoring()
                                    instanceof GradingPart))
                    .toList();
        }

        Instrument instrument(RoundId id) {
            Round round = rounds.get(id);
            return instruments.get(round.instrument(), round.version());
        }

        LocalText title(RoundId id) {
            return rounds.get(id).title();
        }
    }

    Grades(GradeRows rows, Cases cases, Catalogue catalogue, Access access, Texts texts) {
        this.rows = rows;
        this.cases = cases;
        this.catalogue = catalogue;
        this.access = access;
        this.texts = texts;
    }

    /**
     * By Thai name, within what the person stands above.
     *
     * @param limit 500 at most
     * @throws org.prameen.security.Forbidden for everybody else
     */
    public List<GradeLine> page(GradeQuery query, int offset, int limit) {
        return rows.page(query, reach(), Math.max(0, offset), Math.max(0, Math.min(limit, LONGEST_PAGE)));
    }

    public int count(GradeQuery query) {
        return rows.count(query, reach());
    }

    /** Launched rounds whose instrument gives grades, in the order of all rounds. */
    public List<Round> rounds() {
        access.require(ABOVE);
        return catalogue.graded();
    }

    /** Codes and titles of what the agencies of a round are graded on, in printed order. */
    public List<Node> dimensions(RoundId round) {
        access.require(ABOVE);
        Instrument instrument = catalogue.instrument(round);
        return instrument.scoring() instanceof GradingPart ? instrument.asked() : List.of();
    }

    /** The whole list as a sheet for a spreadsheet. */
    @Exports("grades")
    public String export(GradeQuery query, Locale locale) {
        List<Node> dimensions = dimensions(query.round());
        Csv csv = new Csv()
                .line(Stream.of(
                                heads(locale, "agency", "province"),
                                dimensions.stream()
                                        .map(node ->
                                                node.code() + " " + node.title().in(locale)),
                                heads(locale, "grade"))
                        .flatMap(heads -> heads)
                        .toList());
        List<GradeLine> page = page(query, 0, LONGEST_PAGE);
        for (int offset = LONGEST_PAGE; !page.isEmpty(); offset += LONGEST_PAGE) {
            page.forEach(line -> csv.line(cells(line, dimensions, locale)));
            page = page.size() < LONGEST_PAGE ? List.of() : page(query, offset, LONGEST_PAGE);
        }
        return csv.toString();
    }

    /**
     * For everybody who may read the case.
     *
     * @return empty while it is not signed, and for instruments without grades
     * @throws NotFound when the person may not read such a case
     */
    public Optional<GradeComparison> comparison(CaseId id) {
        Case theCase = cases.read(id);
        int group = rows.group(theCase.id());
        if (group == 0) {
            return Optional.empty();
        }
        Optional<UUID> previous = access.isNarrow() ? Optional.empty() : rows.previous(id);
        return Optional.of(new GradeComparison(
                group,
                previous.map(
                        before -> catalogue.title(cases.read(new CaseId(before)).round())),
                rows.dimensions(id, group >= FEWEST, previous)));
    }

    /** The same of one agency as a sheet for a spreadsheet. */
    @Exports("grade")
    public String export(CaseId id, Locale locale) {
        GradeComparison comparison = comparison(id).orElseThrow(NotFound::new);
        Csv csv = new Csv()
                .line(heads(locale, "dimension", "own", "mean", "best", "previous")
                        .toList());
        comparison
                .dimensions()
                .forEach(line -> csv.line(List.of(
                        line.code() + " " + line.title().in(locale),
                        line.own().toPlainString(),
                        said(line.mean()),
                        said(line.best()),
                        said(line.previous()))));
        return csv.toString();
    }

    private Reach reach() {
        access.require(ABOVE);
        return new Reach(access.reachOf(ABOVE), catalogue.user.onlyRound(), catalogue.user.onlyCase());
    }

    private static List<String> cells(GradeLine line, List<Node> dimensions, Locale locale) {
        return Stream.of(
                        Stream.of(
                                line.agency().in(locale),
                                line.province().map(name -> name.in(locale)).orElse("")),
                        dimensions.stream()
                                .map(node -> said(
                                        Optional.ofNullable(line.dimensions().get(node.code())))),
                        Stream.of(line.grade().map(name -> name.in(locale)).orElse("")))
                .flatMap(cells -> cells)
                .toList();
    }

    private Stream<String> heads(Locale locale, String... columns) {
        return Stream.of(columns).map(column -> texts.get("certification.grades.column." + column, locale));
    }

    private static String said(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("");
    }
}
