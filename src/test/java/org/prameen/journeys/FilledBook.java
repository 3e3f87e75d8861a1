package org.prameen.journeys;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.LaunchSelection;
import org.prameen.casework.Launches;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.lifecycle.Timers;
import org.prameen.round.Rounds;
import org.prameen.scoring.improvement.Direction;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Measures;
import org.prameen.workbook.Profiles;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.TypedMeasure;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;

/** A workbook that people fill in behind the scenes, with answers as an agency might give them. */
class FilledBook {

    private static final Duration AMPLE = Duration.ofMinutes(1);

    @Autowired
    World world;

    @Autowired
    Launches launches;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Timers timers;

    @Autowired
    Workbooks workbooks;

    @Autowired
    Filling filling;

    @Autowired
    Profiles profiles;

    @Autowired
    Measures measures;

    @Autowired
    EvidenceFiles evidence;

    private Agency agency;
    private CaseId id;

    /** As the national office launches it, for one agency; the case waits until its window opens. */
    FilledBook launched(Agency whose, String instrument, String version, Days days) {
        agency = whose;
        RoundId round = world.roundOf(instrument, version, "YEAR");
        PersonId officer = world.person(Role.NATIONAL_OFFICER, "KOTHO");
        world.as(officer, () -> launches.start(round, LaunchSelection.only(agency.id())));
        id = await().atMost(AMPLE)
                .until(() -> AsSystem.call(() -> cases.of(agency.id(), round)), Optional::isPresent)
                .orElseThrow()
                .id();
        LocalDate first = AsSystem.call(() -> rounds.get(round)).dates().collectFrom();
        days.goTo(first.plusDays(3).atTime(9, 0));
        await().atMost(AMPLE).until(() -> {
            AsSystem.run(() -> timers.fireDue(id));
            return AsSystem.call(() -> workbooks.get(id)).obstacle().isEmpty();
        });
        return this;
    }

    /** @param strong sections that are answered with the best */
    FilledBook fill(Function<Node, String> usual, Predicate<Node> strong, String best) {
        Workbook book = world.call(agency.coordinator(), () -> workbooks.get(id));
        world.as(agency.respondent(), () -> book.sections().forEach(section -> section.children()
                .forEach(item -> filling.answer(id, item.code(), strong.test(section) ? best : usual.apply(item), 0))));
        return this;
    }

    void confirmProfile() {
        List<Question> questions = world.call(agency.coordinator(), () -> workbooks.get(id))
                .instrument()
                .answering()
                .profile()
                .orElseThrow()
                .questions()
                .toList();
        world.as(agency.coordinator(), () -> {
            questions.forEach(question -> filling.answer(
                    id,
                    question.entry(),
                    "สำนักงานเขตดูแลโรงเรียน 128 แห่ง: " + question.title().th(),
                    0));
            profiles.confirm(id);
        });
    }

    /** One small document for each piece the form asks for. */
    void prove(String section) {
        Workbook book = world.call(agency.coordinator(), () -> workbooks.get(id));
        world.as(agency.coordinator(), () -> book.instrument()
                .evidence()
                .rules(section)
                .pieces()
                .forEach(piece -> evidence.attach(
                        id,
                        section,
                        new NewEvidence(piece.title().th(), "", Optional.empty(), Optional.of(piece.code())),
                        new ByteArrayInputStream(Pdfs.simple("Project report", 1)),
                        piece.code() + ".pdf")));
    }

    /** One measure, better when it is higher. */
    void reports(String group, String name, String earlier, String later, String target, String result) {
        TypedMeasure measure = new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "%",
                true,
                Optional.of(Direction.HIGHER),
                earlier,
                later,
                target,
                result,
                Optional.empty());
        world.as(agency.coordinator(), () -> measures.add(id, measure));
    }

    /** Another direction than before, when the result is known already. */
    void turns(String name, Direction direction) {
        ResultMeasure old = world.call(agency.coordinator(), () -> workbooks.get(id)).measures().stream()
                .filter(measure -> measure.typed().name().equals(name))
                .findFirst()
                .orElseThrow();
        TypedMeasure typed = old.typed();
        TypedMeasure turned = new TypedMeasure(
                typed.group(),
                typed.prescribed(),
                name,
                typed.unit(),
                true,
                Optional.of(direction),
                typed.earlier(),
                typed.later(),
                typed.target(),
                typed.result(),
                typed.distinctBecause(),
                typed.statements());
        world.as(agency.coordinator(), () -> measures.change(id, old.id(), turned, old.version()));
    }

    CaseId id() {
        return id;
    }
}
