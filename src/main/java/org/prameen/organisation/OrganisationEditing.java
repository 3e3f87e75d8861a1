package org.prameen.organisation;

import java.util.List;
import java.util.regex.Pattern;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.organisation.persistence.OrganisationInserts;
import org.prameen.organisation.persistence.OrganisationRows;
import org.prameen.organisation.persistence.RouteRows;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the tree of organisations and the routes; for administrators. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public class OrganisationEditing {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]([A-Z0-9-]{0,38}[A-Z0-9])?");
    private static final int LONGEST_NAME = 200;

    private final OrganisationRows rows;
    private final OrganisationInserts inserts;
    private final RouteRows routes;
    private final Journal journal;

    OrganisationEditing(OrganisationRows rows, OrganisationInserts inserts, RouteRows routes, Journal journal) {
        this.rows = rows;
        this.inserts = inserts;
        this.routes = routes;
        this.journal = journal;
    }

    /** @throws Rejected when the code is malformed or taken, a name is missing or too long, or the parent is unknown */
    public OrganisationId add(NewOrganisation entered) {
        if (!CODE.matcher(entered.code()).matches()) {
            throw Rejected.because("organisation.codeMalformed", entered.code()).at("code");
        }
        if (rows.byCode(entered.code()).isPresent()) {
            throw Rejected.because("organisation.codeTaken", entered.code()).at("code");
        }
        requireName(entered.name());
        Organisation parent = rows.byCode(entered.parentCode())
                .orElseThrow(() -> Rejected.because("organisation.parentUnknown", entered.parentCode())
                        .at("parent"));
        OrganisationId id = inserts.insert(entered, parent);
        journal.write(Entry.of("organisation.added", "organisation:" + entered.code())
                .at(id)
                .changed(null, entered.name().th()));
        return id;
    }

    public void rename(OrganisationId id, LocalText name, boolean active) {
        Organisation before = rows.find(id).orElseThrow(NotFound::new);
        requireName(name);
        inserts.rename(id, name.th().strip(), name.en().strip(), active);
        journal.write(Entry.of("organisation.changed", "organisation:" + before.code())
                .at(id)
                .changed(before.name().th() + (before.active() ? "" : " (–)"), name.th() + (active ? "" : " (–)")));
    }

    /** Sets the whole route of a type; positions are renumbered from 1 in the order given. */
    public void setRoute(String type, List<RouteStep> steps) {
        if (steps.isEmpty()) {
            throw Rejected.because("organisation.routeEmpty").at("route");
        }
        List<RouteStep> before = routes.of(type);
        List<RouteStep> numbered = java.util.stream.IntStream.range(0, steps.size())
                .mapToObj(i -> new RouteStep(
                        type,
                        i + 1,
                        steps.get(i).body(),
                        steps.get(i).name(),
                        steps.get(i).receives()))
                .toList();
        routes.replace(type, numbered);
        journal.write(
                Entry.of("organisation.routeChanged", "route:" + type).changed(described(before), described(numbered)));
    }

    private static String described(List<RouteStep> steps) {
        return String.join(" → ", steps.stream().map(step -> step.name().th()).toList());
    }

    private static void requireName(LocalText name) {
        if (name.th() == null
                || name.th().isBlank()
                || name.en() == null
                || name.en().isBlank()) {
            throw Rejected.because("organisation.nameMissing").at("name");
        }
        if (name.th().length() > LONGEST_NAME || name.en().length() > LONGEST_NAME) {
            throw Rejected.because("organisation.nameTooLong", LONGEST_NAME).at("name");
        }
    }
}
