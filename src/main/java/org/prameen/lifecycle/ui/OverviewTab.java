package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.answering.Progress;
import org.prameen.lifecycle.CaseStanding;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.round.Dates;
import org.prameen.shared.ThaiCalendar;

/** What is on now, what comes next, and the days that matter. */
class OverviewTab extends Div {

    /**
     * @param links ways to what the case holds
     * @param nothingToAsk whether there is no date for which the reader may ask more time
     */
    OverviewTab(
            CaseStanding standing,
            Due due,
            HandlingButtons handling,
            Optional<Progress> answering,
            CaseLinks links,
            boolean nothingToAsk) {
        addClassName("pr-overview");
        Div now = card("lifecycle.now");
        standing.work().forEach(work -> now.add(new WorkCard(work, standing, due, handling)));
        if (standing.waits()) {
            now.add(new Paragraph(getTranslation(
                    "lifecycle.waitsFor", day(standing.round().dates().collectFrom()))));
        }
        answering.ifPresent(progress -> now.add(new Paragraph(getTranslation(
                "answering.collection.progress", progress.given(), progress.asked(), progress.percent()))));
        if (standing.unanswered() > 0) {
            now.add(new Paragraph(getTranslation("lifecycle.unanswered", standing.unanswered())));
        }
        if (!standing.theCase().isOpen()) {
            now.add(new Paragraph(getTranslation("lifecycle.closed")));
        }
        standing.nextKey()
                .ifPresent(next -> now.add(new Paragraph(getTranslation("lifecycle.next", getTranslation(next)))));
        Div ways = card("lifecycle.links");
        ways.add(links);
        Div dates = dates(standing.round().dates());
        dates.add(new Anchor(
                TaskLinks.ofCase(standing.theCase().id()) + "/extension",
                getTranslation("casework.extension.link." + (nothingToAsk ? "see" : "ask"))));
        add(now, dates, ways);
    }

    private Div dates(Dates dates) {
        Div card = card("lifecycle.dates");
        UnorderedList list = new UnorderedList();
        list.add(new ListItem(
                getTranslation("lifecycle.dates.collection", day(dates.collectFrom()), day(dates.collectTo()))));
        list.add(new ListItem(getTranslation("lifecycle.dates.report", day(dates.reportDue()))));
        dates.provinceDue()
                .ifPresent(date -> list.add(new ListItem(getTranslation("lifecycle.dates.province", day(date)))));
        dates.nationalDue()
                .ifPresent(date -> list.add(new ListItem(getTranslation("lifecycle.dates.national", day(date)))));
        card.add(list);
        return card;
    }

    private Div card(String title) {
        Div card = new Div(new H2(getTranslation(title)));
        card.addClassName("pr-card");
        return card;
    }

    private String day(LocalDate date) {
        return ThaiCalendar.longDate(date, getLocale());
    }
}
