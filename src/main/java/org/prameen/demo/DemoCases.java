package org.prameen.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.demo.DemoRounds.Pair;
import org.prameen.organisation.Organisations;
import org.prameen.round.Round;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;

/**
 * Plays the cases of the demo world: real people act through the services, at the moments the story tells. What was
 * played is never played again, and a case that somebody has touched is left alone.
 */
public class DemoCases {

    private static final String BEFORE_THE_EXTENSION = "entered late";

    private final DemoOpening opening;
    private final CaseStory story;
    private final Cases cases;
    private final Organisations organisations;
    private final StoryTime time;
    private final Players players;

    DemoCases(
            DemoOpening opening,
            CaseStory story,
            Cases cases,
            Organisations organisations,
            StoryTime time,
            Players players) {
        this.opening = opening;
        this.story = story;
        this.cases = cases;
        this.organisations = organisations;
        this.time = time;
        this.players = players;
    }

    /** A case that waits to be told. */
    record Untold(Play play, CaseId id, Round round) {}

    /**
     * Plays all cases of a scope; needs the agencies and people of {@link DemoWorld}.
     *
     * @return how many were played; 0 when all were there
     */
    public int play(Scope scope) {
        int told = begin(scope);
        List<Untold> untold = untold(scope);
        untold.forEach(this::tell);
        return told + untold.size();
    }

    /**
     * Opens the rounds and lets happen what has to come before everything else.
     *
     * @return how many cases that were
     */
    int begin(Scope scope) {
        List<Play> plays = plays(scope);
        Pair opened = opening.open(scope, plays);
        List<Untold> early = untold(plays, opened).stream()
                .filter(left -> left.play().is(BEFORE_THE_EXTENSION))
                .toList();
        early.forEach(this::tell);
        opening.extend(opened);
        return early.size();
    }

    /** What is left to be told, the previous round first. */
    List<Untold> untold(Scope scope) {
        List<Play> plays = plays(scope);
        return untold(plays, opening.open(scope, plays));
    }

    void tell(Untold untold) {
        Scene.Setting setting = new Scene.Setting(time, players, new Offices(), DemoFiles.story(), time.now());
        story.tell(setting, untold.id(), untold.play(), untold.round().dates());
    }

    private static List<Play> plays(Scope scope) {
        return DemoFiles.cases().plays().stream()
                .filter(play -> scope.holds(play.agency()))
                .toList();
    }

    private List<Untold> untold(List<Play> plays, Pair rounds) {
        List<Untold> left = new ArrayList<>();
        for (Play play : plays) {
            if (play.until() != Beat.OPENED) {
                find(play, rounds.of(play))
                        .map(Case::id)
                        .filter(story::isUntouched)
                        .ifPresent(id -> left.add(new Untold(play, id, rounds.of(play))));
            }
        }
        return left;
    }

    private Optional<Case> find(Play play, Round round) {
        return AsSystem.call(
                () -> organisations.byCode(play.agency()).flatMap(agency -> cases.of(agency.id(), round.id())));
    }
}
