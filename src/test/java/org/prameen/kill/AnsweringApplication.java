package org.prameen.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.Application;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.Answering;
import org.prameen.answering.Collecting;
import org.prameen.answering.Saving;
import org.prameen.answering.SheetKind;
import org.prameen.casework.CaseOpening;
import org.prameen.casework.Stage;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.lifecycle.bridge.DetachableProcesses;
import org.prameen.round.BandLabels;
import org.prameen.round.Dates;
import org.prameen.round.NewRound;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoringSettings;
import org.prameen.security.ActingAs;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/**
 * The application with an agency whose respondents all answer at once, without end. Each notes on paper what was
 * acknowledged: person, item, version and value, a line an answer.
 */
public final class AnsweringApplication {

    private AnsweringApplication() {}

    public static void main(String[] arguments) {
        new SpringApplication(Application.class, Respondents.class).run(arguments);
    }

    @Import({World.class, WorldOffices.class, ActingAs.class, CaseOpening.class, DetachableProcesses.class})
    static final class Respondents {

        private final World world;
        private final Rounds rounds;
        private final Collecting collecting;
        private final Answering answering;
        private final Instruments instruments;
        private final Path paper;

        Respondents(
                World world,
                Rounds rounds,
                Collecting collecting,
                Answering answering,
                Instruments instruments,
                @Value("${kill.paper}") Path paper) {
            this.world = world;
            this.rounds = rounds;
            this.collecting = collecting;
            this.answering = answering;
            this.instruments = instruments;
            this.paper = paper;
        }

        @EventListener
        void answer(ApplicationReadyEvent event) {
            Agency agency = world.agency();
            LocalDate today = LocalDate.ofInstant(
                    event.getApplicationContext().getBean(Clock.class).instant(), ThaiCalendar.BANGKOK);
            CaseId id = world.open(agency, round(today));
            world.enter(id, Stage.COLLECTION);
            AsSystem.run(() -> collecting.open(id));
            agency.respondents()
                    .forEach(person -> new Thread(() -> world.as(person, () -> answerForEver(person, id))).start());
        }

        private RoundId round(LocalDate today) {
            return AsSystem.call(() -> rounds.plan(new NewRound(
                    "local-hr",
                    "H",
                    2569,
                    "MARCH",
                    Optional.of(new Dates(
                            today.minusDays(1),
                            today.plusDays(14),
                            today.plusDays(30),
                            Optional.empty(),
                            Optional.empty())),
                    ScoringSettings.defaults(),
                    BandLabels.SHORT,
                    Optional.empty())));
        }

        private void answerForEver(PersonId person, CaseId id) {
            Map<String, Integer> versions = new HashMap<>();
            List<String> items = instruments.get("local-hr", "H").all(NodeKind.ITEM).stream()
                    .map(Node::code)
                    .toList();
            for (int turn = 0; ; turn++) {
                for (String item : items) {
                    String value = Integer.toString(1 + turn % 5);
                    Saving saving =
                            answering.answer(id, SheetKind.COUNTED, item, value, versions.getOrDefault(item, 0));
                    int version = ((Saving.Saved) saving).version();
                    versions.put(item, version);
                    note(person + " " + item + " " + version + " " + value);
                }
            }
        }

        private synchronized void note(String line) {
            try {
                Files.writeString(paper, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
