package org.prameen.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.casework.LaunchId;
import org.prameen.casework.LaunchSelection;
import org.prameen.casework.Launches;
import org.prameen.casework.PromptLaunch;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.round.Round;
import org.prameen.security.AsSystem;
import org.prameen.shared.OrganisationId;

/** Opens the cases of a round for those agencies that play in it. */
class DemoLaunches {

    private static final int ALL = 500;

    private final Launches launches;
    private final PromptLaunch prompt;
    private final Cases cases;
    private final Organisations organisations;

    DemoLaunches(Launches launches, PromptLaunch prompt, Cases cases, Organisations organisations) {
        this.launches = launches;
        this.prompt = prompt;
        this.cases = cases;
        this.organisations = organisations;
    }

    /** For everybody at once; for whoever is signed in as the national office. */
    void everybody(Round round) {
        if (open(round).isEmpty()) {
            launch(round, LaunchSelection.everybody());
        }
    }

    /** @param agencies codes; those that have a case already are passed over */
    void only(Round round, List<String> agencies) {
        Set<OrganisationId> open = open(round);
        agencies.stream()
                .map(code -> organisations.byCode(code).map(Organisation::id).orElseThrow())
                .filter(agency -> !open.contains(agency))
                .forEach(agency -> launch(round, LaunchSelection.only(agency)));
    }

    private void launch(Round round, LaunchSelection selection) {
        LaunchId launch = launches.start(round.id(), selection);
        AsSystem.run(() -> prompt.finish(launch));
    }

    private Set<OrganisationId> open(Round round) {
        CaseSearch inRound = CaseSearch.everything().in(round.id());
        return AsSystem.call(() -> cases.search(inRound, 0, ALL)).stream()
                .map(CaseListing::agency)
                .collect(Collectors.toSet());
    }
}
