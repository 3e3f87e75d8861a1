package org.prameen.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.demo.BooksFile.Book;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.lifecycle.Timers;
import org.prameen.organisation.Organisations;
import org.prameen.round.BandLabels;
import org.prameen.round.Dates;
import org.prameen.round.NewRound;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoringSettings;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.transaction.support.TransactionOperations;

/** Opens the rounds of {@code books.yaml} and fills in their workbooks in part; what is there already stays as it is. */
class DemoBooks {

    private static final String PERIOD = "YEAR";
    private static final int DAYS_OPEN = 5;
    private static final int DAYS_LEFT = 25;
    private static final int DAYS_TO_REPORT = 30;

    private final Planner planner;
    private final Cases cases;
    private final Organisations organisations;
    private final Timers timers;
    private final Workbooks workbooks;
    private final Filling filling;

    DemoBooks(
            Planner planner,
            Cases cases,
            Organisations organisations,
            Timers timers,
            Workbooks workbooks,
            Filling filling) {
        this.planner = planner;
        this.cases = cases;
        this.organisations = organisations;
        this.timers = timers;
        this.workbooks = workbooks;
        this.filling = filling;
    }

    /** The national office, which plans and launches. */
    static class Planner {

        private final Rounds rounds;
        private final DemoLaunches launches;
        private final Players players;
        private final StoryTime time;
        private final TransactionOperations transaction;
        private final String officer = new Offices().nationalOfficer();

        Planner(
                Rounds rounds,
                DemoLaunches launches,
                Players players,
                StoryTime time,
                TransactionOperations transaction) {
            this.rounds = rounds;
            this.launches = launches;
            this.players = players;
            this.time = time;
            this.transaction = transaction;
        }

        /** @return empty when it was planned before, whatever became of it */
        Optional<Round> launched(Book book) {
            LocalDate today = LocalDate.ofInstant(time.now(), ThaiCalendar.BANGKOK);
            int year = ThaiCalendar.fiscalYear(today);
            // in one transaction, so that nobody else takes the launch in hand
            return players.call(
                    officer,
                    () -> transaction.execute(status -> {
                        if (rounds.regular(book.instrument(), year, PERIOD).isPresent()) {
                            return Optional.empty();
                        }
                        Round round = rounds.get(rounds.plan(new NewRound(
                                book.instrument(),
                                book.version(),
                                year,
                                PERIOD,
                                Optional.of(new Dates(
                                        today.minusDays(DAYS_OPEN),
                                        today.plusDays(DAYS_LEFT),
                                        today.plusDays(DAYS_LEFT + DAYS_TO_REPORT),
                                        Optional.empty(),
                                        Optional.empty())),
                                ScoringSettings.defaults(),
                                BandLabels.SHORT,
                                Optional.empty())));
                        launches.only(round, List.of(book.agency()));
                        return Optional.of(round);
                    }));
        }
    }

    /** @return how many workbooks were opened and filled in */
    int open() {
        return (int) DemoFiles.books().books().stream().filter(this::open).count();
    }

    private boolean open(Book book) {
        Optional<Round> round = planner.launched(book);
        round.ifPresent(launched -> fill(book, caseOf(book, launched)));
        return round.isPresent();
    }

    private void fill(Book book, CaseId id) {
        AsSystem.run(() -> timers.fireDue(id));
        planner.players.as(book.by(), () -> {
            Workbook blank = workbooks.get(id);
            List<String> items = blank.sections().stream()
                    .limit(book.sections())
                    .flatMap(section -> section.children().stream())
                    .map(Node::code)
                    .toList();
            for (int i = 0; i < items.size(); i++) {
                filling.answer(
                        id, items.get(i), book.values().get(i % book.values().size()), 0);
            }
            List<Question> questions = blank.instrument().answering().profile().stream()
                    .flatMap(profile -> profile.questions())
                    .toList();
            for (int i = 0; i < book.profile().size(); i++) {
                filling.answer(id, questions.get(i).entry(), book.profile().get(i), 0);
            }
        });
    }

    private CaseId caseOf(Book book, Round round) {
        return AsSystem.call(() -> organisations
                .byCode(book.agency())
                .flatMap(agency -> cases.of(agency.id(), round.id()))
                .map(Case::id)
                .orElseThrow());
    }
}
