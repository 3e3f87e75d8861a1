package org.prameen.planning;

import java.util.Collection;
import java.util.List;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.instrument.Instruments;
import org.prameen.planning.domain.Areas;
import org.prameen.shared.CaseId;

/** Plans that other modules' tests work on, made the way people make them. */
public class Planned {

    private final World world;
    private final Plans plans;
    private final PlanEditing editing;
    private final SelectionChanges changes;
    private final Instruments instruments;

    Planned(World world, Plans plans, PlanEditing editing, SelectionChanges changes, Instruments instruments) {
        this.world = world;
        this.plans = plans;
        this.editing = editing;
        this.changes = changes;
        this.instruments = instruments;
    }

    /** Writes all that a plan needs to be handed in; the coordinator does it. */
    public void fill(Agency agency, CaseId id) {
        write(agency, id, new Frame("ศึกษาแล้ว", "แผนปี 2569", "พัฒนางานบุคคล", "ทุกคนควรรู้ผล"));
        write(agency, id, new Method("แบบสำรวจ", "เอกสาร", "เจ้าหน้าที่", "แจกแบบ", "ค่าเฉลี่ย"));
        List<String> areas = Areas.all(instruments.get("local-hr", "H")).stream()
                .map(area -> area.code())
                .toList();
        write(agency, id, Responsibles.NOBODY.with(areas, Responsible.named("สมชาย")));
    }

    /** A plan that leaves these indicators out and is approved by the head of HR; the case has to be in planning. */
    public void approve(Agency agency, CaseId id, Collection<String> excluded, String reason) {
        fill(agency, id);
        write(agency, id, Choice.EVERYTHING.without(excluded, reason));
        world.as(agency.coordinator(), () -> plans.submit(id));
        world.as(agency.headOfHr(), () -> plans.approve(id));
    }

    /** A case whose plan evaluates everything and is approved. */
    public CaseId approved(Agency agency) {
        CaseId id = world.openAt(Stage.PLANNING, agency);
        approve(agency, id, List.of(), "-");
        return id;
    }

    public Edition write(Agency agency, CaseId id, PlanPart content) {
        return world.call(
                agency.coordinator(),
                () -> editing.save(id, content, plans.get(id).version(content.part())));
    }

    Plan read(Agency agency, CaseId id) {
        return world.call(agency.coordinator(), () -> plans.get(id));
    }

    void change(Agency agency, CaseId id, String indicator, boolean selected, String reason) {
        world.as(agency.headOfHr(), () -> changes.changeAfterApproval(id, indicator, selected, reason));
    }
}
