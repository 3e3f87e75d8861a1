package org.prameen.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.planning.Part;
import org.prameen.planning.Plan;
import org.prameen.planning.PlanPart;
import org.prameen.planning.PlanSheet;
import org.prameen.planning.PlanStatus;
import org.prameen.planning.domain.Areas;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** A plan to read and to print, what is left out first. */
final class PlanPaper extends Div {

    private final transient PlanSheet sheet;
    private final transient Plan plan;

    PlanPaper(PlanSheet sheet) {
        this.sheet = sheet;
        this.plan = sheet.plan();
        addClassName("pl-paper");
        add(new ExclusionTable(sheet.instrument(), plan));
        texts(Part.FRAME, "presentState", "hrPlan", "objectives", "reasons");
        texts(Part.METHOD, "tools", "sources", "informants", "collection", "analysis");
        section(Part.RESPONSIBLE, responsible());
        section(Part.TARGETS, targets());
        section(Part.COMMITTEE, committee());
        section(Part.INFORMANTS, informants());
        texts(Part.INPUTS, "budget", "budgetSource", "equipment");
        texts(Part.MONITORING, "calendar", "followUp");
        history();
    }

    private void texts(Part part, String... fields) {
        PlanPart content = plan.get(part);
        Div body = new Div();
        for (String field : fields) {
            body.add(new H3(getTranslation("planning.field." + field)));
            String written = content.facts().getOrDefault(field, "");
            Paragraph text = new Paragraph(written.isEmpty() ? getTranslation("planning.notStated") : written);
            text.addClassName(written.isEmpty() ? "pr-quiet" : "pl-text");
            body.add(text);
        }
        section(part, body);
    }

    private void section(Part part, Component content) {
        H2 title = new H2(getTranslation("planning.part." + part) + " ");
        plan.last(PlanStatus.RETURNED)
                .filter(returned -> Optional.ofNullable(plan.editions().get(part))
                        .filter(edition -> edition.at().isAfter(returned.at()))
                        .isPresent())
                .ifPresent(returned -> title.add(new Chip(Tone.BLUE, getTranslation("planning.changedSinceReturn"))));
        Div card = new Div(title, content);
        card.setId(PartCard.id(part));
        card.addClassName("pr-card");
        add(card);
    }

    private Component responsible() {
        Instrument instrument = sheet.instrument();
        SmallTable table = new SmallTable(getTranslation("planning.area"), getTranslation("planning.part.RESPONSIBLE"));
        for (Node area : Areas.selected(instrument, plan.choice())) {
            table.row(
                    area.code() + "  " + area.title().in(getLocale()),
                    Optional.ofNullable(plan.responsible().byArea().get(area.code()))
                            .map(who -> who.name())
                            .orElse(getTranslation("planning.notStated")));
        }
        return table;
    }

    private Component targets() {
        if (plan.targets().byIndicator().isEmpty()) {
            return new Paragraph(getTranslation(
                    "planning.noTargets", sheet.instrument().rating().criterion()));
        }
        SmallTable table = new SmallTable(
                getTranslation("planning.field.indicator"),
                getTranslation("planning.field.target"),
                getTranslation("planning.announcement"));
        plan.targets()
                .byIndicator()
                .forEach((code, target) -> table.row(
                        titled(code),
                        target.value().toPlainString(),
                        target.announcement()
                                .map(told -> ThaiCalendar.shortDate(told.on(), getLocale()) + " · " + told.audience())
                                .orElse(getTranslation("planning.notAnnounced"))));
        return table;
    }

    private Component committee() {
        if (plan.committee().members().isEmpty()) {
            return new Paragraph(getTranslation("planning.policy.COMMITTEE_IS_APPOINTED"));
        }
        String number = plan.committee().orderNumber();
        Paragraph order = new Paragraph(getTranslation(
                "planning.order",
                number.isEmpty() ? getTranslation("planning.notStated") : number,
                plan.committee()
                        .orderDate()
                        .map(day -> ThaiCalendar.longDate(day, getLocale()))
                        .orElse(getTranslation("planning.notStated"))));
        SmallTable table =
                new SmallTable(getTranslation("planning.field.memberName"), getTranslation("planning.field.seat"));
        plan.committee()
                .members()
                .forEach(member -> table.row(member.name(), PlanWords.of(member, this::getTranslation)));
        return new Div(order, table);
    }

    private Component informants() {
        List<String> names = sheet.staff().stream()
                .filter(person -> plan.informants().named().contains(person.id()))
                .map(person -> person.name().in(getLocale()))
                .toList();
        return new Paragraph(names.isEmpty() ? getTranslation("planning.informants.all") : String.join(", ", names));
    }

    private void history() {
        if (plan.transitions().isEmpty() && plan.changes().isEmpty()) {
            return;
        }
        SmallTable table = new SmallTable(
                getTranslation("planning.when"), getTranslation("planning.what"), getTranslation("planning.who"));
        plan.transitions()
                .forEach(step -> table.row(
                        ThaiCalendar.dateTime(step.at(), getLocale()),
                        getTranslation("planning.became." + step.to())
                                + step.reason().map(why -> " · " + why).orElse(""),
                        step.personName()));
        plan.changes()
                .forEach(change -> table.row(
                        ThaiCalendar.dateTime(change.at(), getLocale()),
                        getTranslation(change.selected() ? "planning.takenIn" : "planning.takenOut", change.indicator())
                                + " · " + change.reason(),
                        change.personName()));
        Div card = new Div(new H2(getTranslation("planning.history")), table);
        card.addClassName("pr-card");
        add(card);
    }

    private String titled(String code) {
        return sheet.instrument()
                .find(code)
                .map(node -> code + "  " + node.title().in(getLocale()))
                .orElse(code);
    }
}
