package org.prameen.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.planning.Committee;
import org.prameen.planning.CommitteeMember;
import org.prameen.planning.Plan;
import org.prameen.planning.Plans;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.writing.ReportMaterial;
import org.prameen.reporting.writing.ReportMaterial.PlanPart;
import org.prameen.reporting.writing.ReportMaterial.Statement;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** What a report says of the plan. */
@Component
class PlanSource {

    private final Plans plans;
    private final Words words;

    PlanSource(Plans plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    PlanPart of(CaseId id, Instrument instrument) {
        Plan plan = plans.get(id);
        return new PlanPart(
                statements(plan),
                committee(plan.committee()),
                responsible(plan, instrument),
                plans.selection(id).excluded(),
                plans.activeTargets(id));
    }

    private List<Statement> statements(Plan plan) {
        return List.of(
                said("presentState", plan.frame().presentState()),
                said("hrPlan", plan.frame().hrPlan()),
                said("objectives", plan.frame().objectives()),
                said("reasons", plan.frame().reasons()),
                said("tools", plan.method().tools()),
                said("sources", plan.method().sources()),
                said("informants", plan.method().informants()),
                said("collection", plan.method().collection()),
                said("analysis", plan.method().analysis()),
                new Statement(
                        words.say("reporting.plan.budget"),
                        plan.inputs().budget().map(this::baht).orElse(Words.plain(""))),
                said("budgetSource", plan.inputs().budgetSource()),
                said("equipment", plan.inputs().equipment()),
                said("calendar", plan.monitoring().calendar()),
                said("followUp", plan.monitoring().followUp()));
    }

    private LocalText baht(BigDecimal amount) {
        return words.say("reporting.baht", String.format(Locale.ROOT, "%,.2f", amount));
    }

    private Statement said(String part, String text) {
        return new Statement(words.say("reporting.plan." + part), text);
    }

    private Optional<ReportMaterial.Committee> committee(Committee committee) {
        return Optional.of(committee)
                .filter(found -> !found.members().isEmpty())
                .map(found -> new ReportMaterial.Committee(
                        Optional.of(found.orderNumber()).filter(number -> !number.isBlank()),
                        found.orderDate(),
                        found.members().stream().map(this::member).toList()));
    }

    private Statement member(CommitteeMember member) {
        return new Statement(
                words.say("reporting.plan.seat", words.say("reporting.seat." + member.seat()), member.post()),
                member.name());
    }

    private static List<Statement> responsible(Plan plan, Instrument instrument) {
        return plan.responsible().byArea().entrySet().stream()
                .map(area -> new Statement(
                        instrument.find(area.getKey()).map(Node::title).orElseGet(() -> Words.plain(area.getKey())),
                        area.getValue().name()))
                .toList();
    }
}
