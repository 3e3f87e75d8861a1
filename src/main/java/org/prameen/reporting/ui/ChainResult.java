package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.audit.ChainBreak;
import org.prameen.reporting.ChainFinding;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** What became of one chain: whole, with the fingerprint of its end, or the rows at which it is broken. */
class ChainResult extends Div {

    ChainResult(ChainFinding finding) {
        addClassNames("pr-card", "rp-chain");
        boolean whole = finding.report().isWhole();
        Span name = new Span(name(finding) + " ");
        name.addClassName("pr-strong");
        add(new Div(
                name,
                new Chip(
                        whole ? Tone.GREEN : Tone.RED,
                        getTranslation("reporting.chain." + (whole ? "whole" : "broken")))));
        Div lines =
                new Div(getTranslation("reporting.chain.lines", finding.report().lines()));
        Div end = new Div(getTranslation("reporting.chain.end", finding.report().head()));
        end.addClassNames("pr-quiet", "rp-fingerprint");
        add(lines);
        if (!whole) {
            UnorderedList breaks = new UnorderedList();
            finding.report().breaks().forEach(each -> breaks.add(new ListItem(words(each))));
            add(breaks);
        }
        add(end);
    }

    private String words(ChainBreak each) {
        return each.row().isPresent()
                ? getTranslation(
                        "reporting.chain.row." + each.kind(), each.row().getAsLong(), each.from())
                : getTranslation("reporting.chain.gone." + each.kind(), each.from(), each.to());
    }

    private String name(ChainFinding finding) {
        String of = Stream.concat(
                        finding.caseNumber().stream(),
                        finding.organisation().map(name -> name.in(getLocale())).stream())
                .collect(Collectors.joining(" · "));
        return of.isEmpty() ? getTranslation("reporting.chain.nobody") : of;
    }
}
