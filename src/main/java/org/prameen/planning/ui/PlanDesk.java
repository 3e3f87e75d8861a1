package org.prameen.planning.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.prameen.planning.Edition;
import org.prameen.planning.Part;
import org.prameen.planning.PlanEditing;
import org.prameen.planning.PlanPart;
import org.prameen.planning.PlanSheet;
import org.prameen.planning.PlanSheets;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;

/**
 * What the cards of one plan share. It remembers what this screen has read and saved of each part, so that saving over
 * somebody else's work is noticed however often the rest is refreshed.
 */
final class PlanDesk {

    private final CaseId id;
    private final PlanSheets sheets;
    private final PlanEditing editing;
    private final Map<Part, PlanPart> known = new EnumMap<>(Part.class);
    private final Map<Part, Integer> versions = new EnumMap<>(Part.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private PlanSheet sheet;

    PlanDesk(CaseId id, PlanSheets sheets, PlanEditing editing) {
        this.id = id;
        this.sheets = sheets;
        this.editing = editing;
        this.sheet = sheets.open(id);
        for (Part part : Part.values()) {
            known.put(part, sheet.plan().get(part));
            versions.put(part, sheet.plan().version(part));
        }
    }

    CaseId id() {
        return id;
    }

    /** The plan as it is in the database, others' changes included. */
    PlanSheet sheet() {
        return sheet;
    }

    /** A part as this screen knows it. */
    <T extends PlanPart> T content(Class<T> type, Part part) {
        return type.cast(known.get(part));
    }

    /** @throws Rejected when the content will not do or somebody else saved the part in between */
    Edition save(PlanPart content) {
        return saved(content, editing.save(id, content, versions.get(content.part())));
    }

    Edition announce(java.time.LocalDate on, String audience) {
        Edition edition = editing.announceTargets(id, on, audience, versions.get(Part.TARGETS));
        refresh();
        return saved(sheet.plan().targets(), edition);
    }

    void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    private Edition saved(PlanPart content, Edition edition) {
        known.put(content.part(), content);
        versions.put(content.part(), edition.version());
        refresh();
        listeners.forEach(Runnable::run);
        return edition;
    }

    private void refresh() {
        sheet = sheets.open(id);
    }
}
