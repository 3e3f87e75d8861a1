package org.prameen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.prameen.demo.DemoRounds.Pair;
import org.prameen.demo.RoundCalendar.Slot;
import org.prameen.round.Round;
import org.prameen.shared.ThaiCalendar;
import org.springframework.transaction.support.TransactionOperations;

/** The work of the national office: it plans the two rounds, launches them, and extends the window of the current one. */
class DemoOpening {

    private static final int DAYS_BEFORE = -Beat.OPENED.day(true);
    private static final int HOUR = 10;
    private static final int EXTENSION_HOUR = 17;

    private final DemoRounds rounds;
    private final DemoLaunches launches;
    private final StoryTime time;
    private final Players players;
    private final TransactionOperations transaction;
    private final String officer = new Offices().nationalOfficer();

    DemoOpening(
            DemoRounds rounds,
            DemoLaunches launches,
            StoryTime time,
            Players players,
            TransactionOperations transaction) {
        this.rounds = rounds;
        this.launches = launches;
        this.time = time;
        this.players = players;
        this.transaction = transaction;
    }

    /** The two rounds with a case for everybody who plays in them; what is there already stays as it is. */
    Pair open(Scope scope, List<Play> plays) {
        Optional<Pair> there = plays.stream()
                .filter(play -> !play.current())
                .findFirst()
                .flatMap(play -> rounds.of(play.agency(), time.now()));
        RoundCalendar calendar = rounds.calendar(time.now());
        Round previous = there.map(Pair::previous).orElseGet(() -> open(calendar.previous(), agencies(plays, false)));
        Round current = there.map(Pair::current)
                .orElseGet(() ->
                        open(calendar.current(), scope.isEverything() ? Optional.empty() : agencies(plays, true)));
        return new Pair(previous, current);
    }

    /** More time for everybody to answer, decided yesterday evening; only once. */
    Pair extend(Pair pair) {
        if (!RoundCalendar.isRegular(pair.current().dates())) {
            return pair;
        }
        LocalDate lastDay = pair.current().dates().collectTo();
        Instant decided = lastDay.plusDays(1)
                .atTime(EXTENSION_HOUR, 0)
                .atZone(ThaiCalendar.BANGKOK)
                .toInstant();
        Round extended = done(decided, () -> rounds.extend(pair.current().id()));
        return new Pair(pair.previous(), extended);
    }

    /** @param agencies who is launched; empty = everybody */
    private Round open(Slot slot, Optional<List<String>> agencies) {
        Instant launched = Workdays.near(slot.dates().collectFrom().minusDays(DAYS_BEFORE))
                .atTime(HOUR, 0)
                .atZone(ThaiCalendar.BANGKOK)
                .toInstant();
        return done(launched, () -> {
            Round round = rounds.planned(slot);
            agencies.ifPresentOrElse(codes -> launches.only(round, codes), () -> launches.everybody(round));
            return round;
        });
    }

    private Round done(Instant moment, Supplier<Round> work) {
        AtomicReference<Round> round = new AtomicReference<>();
        Instant latest = moment.isAfter(time.now()) ? time.now() : moment;
        time.at(latest, () -> players.as(officer, () -> round.set(transaction.execute(status -> work.get()))));
        return round.get();
    }

    private static Optional<List<String>> agencies(List<Play> plays, boolean current) {
        return Optional.of(plays.stream()
                .filter(play -> play.current() == current)
                .map(Play::agency)
                .toList());
    }
}
