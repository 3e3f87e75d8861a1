package org.prameen.kill;

import java.util.Optional;
import java.util.Set;
import org.prameen.Application;
import org.prameen.casework.LaunchSelection;
import org.prameen.casework.Launches;
import org.prameen.organisation.AgencyGenerator;
import org.prameen.round.BandLabels;
import org.prameen.round.NewRound;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoringSettings;
import org.prameen.security.AsSystem;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application with an officer who launches a round as soon as it is up. */
public final class LaunchingApplication {

    static final int AGENCIES = 600;

    private LaunchingApplication() {}

    public static void main(String[] arguments) {
        new SpringApplication(Application.class, Officer.class).run(arguments);
    }

    static final class Officer {

        private final JdbcClient jdbc;
        private final Rounds rounds;
        private final Launches launches;
        private final String instrument;

        Officer(
                JdbcClient jdbc,
                Rounds rounds,
                Launches launches,
                @Value("${kill.instrument:local-hr}") String instrument) {
            this.jdbc = jdbc;
            this.rounds = rounds;
            this.launches = launches;
            this.instrument = instrument;
        }

        @EventListener
        void launch(ApplicationReadyEvent event) {
            new AgencyGenerator(jdbc).create(AGENCIES);
            AsSystem.run(() -> launches.start(round(), new LaunchSelection(Set.of(), Set.of(), Optional.empty())));
        }

        private RoundId round() {
            return rounds.plan(new NewRound(
                    instrument,
                    "H",
                    2569,
                    "MARCH",
                    Optional.empty(),
                    ScoringSettings.defaults(),
                    BandLabels.SHORT,
                    Optional.empty()));
        }
    }
}
