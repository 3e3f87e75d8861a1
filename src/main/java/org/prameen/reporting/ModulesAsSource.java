package org.prameen.reporting;

import java.util.Optional;
import org.prameen.reporting.writing.ReportMaterial;
import org.prameen.reporting.writing.ReportMaterial.ResultPart;
import org.prameen.reporting.writing.ReportMaterial.Setting;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Gathers from the modules what a report is written from. */
@Component
class ModulesAsSource implements MaterialSource {

    private final SettingSource settings;
    private final PlanSource plans;
    private final AnswerSource answers;
    private final ResultSource results;

    ModulesAsSource(SettingSource settings, PlanSource plans, AnswerSource answers, ResultSource results) {
        this.settings = settings;
        this.plans = plans;
        this.answers = answers;
        this.results = results;
    }

    @Override
    public Optional<ReportMaterial> of(CaseId id) {
        return results.of(id).map(found -> gather(id, found));
    }

    private ReportMaterial gather(CaseId id, ResultPart found) {
        Setting setting = settings.of(id);
        return new ReportMaterial(
                setting, plans.of(id, setting.instrument()), answers.of(id), found, results.actions(id));
    }
}
