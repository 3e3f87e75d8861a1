package org.prameen.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.prameen.demo.PeopleFile.Member;
import org.prameen.demo.StoryFile.PlanTexts;
import org.prameen.planning.Committee;
import org.prameen.planning.CommitteeMember;
import org.prameen.planning.Frame;
import org.prameen.planning.Inputs;
import org.prameen.planning.Method;
import org.prameen.planning.Monitoring;
import org.prameen.planning.Part;
import org.prameen.planning.PlanEditing;
import org.prameen.planning.PlanPart;
import org.prameen.planning.Plans;
import org.prameen.planning.Responsible;
import org.prameen.planning.Responsibles;
import org.prameen.planning.Targets;
import org.prameen.security.Role;
import org.prameen.shared.ThaiCalendar;

/** Stage 3: the plan is written, handed in, sometimes returned, approved and announced. */
class PlanningChapter implements Chapter {

    private final Plans plans;
    private final PlanEditing editing;
    private final PlanChoices choices;

    PlanningChapter(Plans plans, PlanEditing editing, PlanChoices choices) {
        this.plans = plans;
        this.editing = editing;
        this.choices = choices;
    }

    @Override
    public Map<Beat, Consumer<Scene>> acts() {
        return Map.of(
                Beat.PLANNED, this::write,
                Beat.PLAN_SUBMITTED, this::submit,
                Beat.PLAN_RETURNED, this::sendBack,
                Beat.APPROVED, this::approve);
    }

    private void write(Scene scene) {
        for (PlanPart part : parts(scene)) {
            scene.after(Duration.ofMinutes(11))
                    .as(scene.office().coordinator(), () -> editing.save(scene.caseId(), part, 0));
        }
    }

    private void submit(Scene scene) {
        scene.as(scene.office().coordinator(), () -> plans.submit(scene.caseId()));
    }

    private void sendBack(Scene scene) {
        scene.as(
                scene.office().name(Role.HEAD_OF_HR),
                () -> plans.returnForRevision(
                        scene.caseId(), scene.texts().plan().returned()));
    }

    private void approve(Scene scene) {
        if (scene.play().has(Beat.PLAN_RETURNED)) {
            submit(scene);
        }
        scene.after(Duration.ofHours(2)).as(scene.office().name(Role.HEAD_OF_HR), () -> plans.approve(scene.caseId()));
        scene.after(Duration.ofMinutes(30)).as(scene.office().coordinator(), () -> announce(scene));
    }

    private void announce(Scene scene) {
        int version = plans.get(scene.caseId()).version(Part.TARGETS);
        editing.announceTargets(
                scene.caseId(), scene.today(), scene.texts().plan().announcedTo(), version);
    }

    private List<PlanPart> parts(Scene scene) {
        PlanTexts texts = scene.texts().plan();
        return List.of(
                new Frame(texts.presentState(), texts.hrPlan(), texts.objectives(), texts.reasons()),
                choices.of(scene),
                new Method(texts.tools(), texts.sources(), texts.informants(), texts.collection(), texts.analysis()),
                responsibles(scene),
                targets(scene, texts),
                committee(scene, texts),
                new Inputs(
                        Optional.of(new java.math.BigDecimal(texts.budget())), texts.budgetSource(), texts.equipment()),
                new Monitoring(texts.calendar(), texts.followUp()));
    }

    private static Targets targets(Scene scene, PlanTexts texts) {
        Targets targets = Targets.NONE;
        for (Map.Entry<String, String> target : texts.targets().entrySet()) {
            targets = targets.with(target.getKey(), org.prameen.planning.Target.of(target.getValue()));
        }
        return targets;
    }

    private Responsibles responsibles(Scene scene) {
        String coordinator = scene.office().member(Role.COORDINATOR).th();
        String head = scene.office().member(Role.HEAD_OF_HR).th();
        Set<String> areas = choices.areas(scene);
        Set<String> processes =
                areas.stream().filter(area -> area.startsWith("C")).collect(Collectors.toSet());
        return Responsibles.NOBODY.with(areas, Responsible.named(head)).with(processes, Responsible.named(coordinator));
    }

    private static Committee committee(Scene scene, PlanTexts texts) {
        List<Member> seated = new ArrayList<>(scene.office().all(Role.EXECUTIVE).subList(0, 1));
        seated.addAll(scene.office().all(Role.COMMITTEE_MEMBER));
        List<CommitteeMember> members = new ArrayList<>();
        for (Member member : seated) {
            int place = members.size();
            members.add(CommitteeMember.named(
                    member.th(),
                    texts.posts().get(Math.min(place, texts.posts().size() - 1)),
                    place == 0 ? CommitteeMember.Seat.CHAIR : CommitteeMember.Seat.MEMBER));
        }
        String order =
                texts.orderNumber().replace("{year}", Integer.toString(ThaiCalendar.buddhistYear(scene.today())));
        return new Committee(order, Optional.of(scene.today().minusDays(3)), members);
    }
}
