package org.prameen.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.audit.Entry;
import org.prameen.lifecycle.persistence.FilterRows;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.security.CurrentUser;
import org.prameen.security.Deeds;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Narrowed views of the inbox, kept by a person and shared, if they like, with the agency or body they work at. A shared
 * filter shows everybody their own tasks only: it is words, not rights.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SavedFilters {

    /** Of one person. */
    public static final int MOST = 30;

    private static final int LONGEST_NAME = 60;

    private final FilterRows rows;
    private final Organisations organisations;
    private final CurrentUser user;
    private final Deeds deeds;

    SavedFilters(FilterRows rows, Organisations organisations, CurrentUser user, Deeds deeds) {
        this.rows = rows;
        this.organisations = organisations;
        this.user = user;
        this.deeds = deeds;
    }

    /** The person's own and those shared with where they work, own ones first, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all() {
        return rows.all(user.id(), workplaceIds());
    }

    /** Where the person works, to share with. */
    @Transactional(readOnly = true)
    public List<Organisation> workplaces() {
        return workplaceIds().stream().map(organisations::get).toList();
    }

    /** @throws Rejected when the name is missing, too long or taken, or there are {@link #MOST} already */
    public UUID save(String name, InboxQuery query, Optional<OrganisationId> sharedWith) {
        String wanted = name(name);
        sharedWith.ifPresent(this::requireWorkplace);
        rows.oneAtATime(user.id());
        if (rows.count(user.id()) >= MOST) {
            throw Rejected.because("lifecycle.filter.tooMany", MOST).at("name");
        }
        requireFree(wanted, Optional.empty());
        UUID id = UUID.randomUUID();
        rows.insert(id, user.id(), wanted, query, sharedWith, deeds.now());
        deeds.write(entry("lifecycle.filterSaved", sharedWith).changed(null, wanted));
        return id;
    }

    /** @throws NotFound when it is not the person's own */
    public void rename(UUID id, String name) {
        SavedFilter before = own(id);
        String wanted = name(name);
        requireFree(wanted, Optional.of(id));
        rows.rename(id, wanted);
        deeds.write(entry("lifecycle.filterRenamed", before.sharedWith()).changed(before.name(), wanted));
    }

    /** It can be brought back with {@link #restore}. @throws NotFound when it is not the person's own */
    public void delete(UUID id) {
        SavedFilter before = own(id);
        rows.delete(id, deeds.now());
        deeds.write(entry("lifecycle.filterDeleted", before.sharedWith()).changed(before.name(), null));
    }

    /** Undoes a deletion. @throws Rejected when the name or the last place was taken meanwhile */
    public void restore(UUID id) {
        rows.oneAtATime(user.id());
        SavedFilter gone = rows.deleted(id, user.id()).orElseThrow(NotFound::new);
        requireFree(gone.name(), Optional.of(id));
        if (rows.count(user.id()) >= MOST) {
            throw Rejected.because("lifecycle.filter.tooMany", MOST);
        }
        rows.restore(id);
        deeds.write(entry("lifecycle.filterRestored", gone.sharedWith()).changed(null, gone.name()));
    }

    /** The one that opens with the person's inbox; empty = none. @throws NotFound when it is not theirs to use */
    public void openFirst(Optional<UUID> id) {
        id.ifPresent(wanted -> all().stream()
                .filter(filter -> filter.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new));
        rows.openFirst(user.id(), id);
    }

    private SavedFilter own(UUID id) {
        return all().stream()
                .filter(filter -> filter.own() && filter.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void requireFree(String name, Optional<UUID> except) {
        boolean taken = all().stream()
                .filter(filter ->
                        filter.own() && except.filter(filter.id()::equals).isEmpty())
                .anyMatch(filter -> filter.name().equalsIgnoreCase(name));
        if (taken) {
            throw Rejected.because("lifecycle.filter.nameTaken").at("name");
        }
    }

    private void requireWorkplace(OrganisationId place) {
        if (!workplaceIds().contains(place)) {
            throw new NotFound();
        }
    }

    private List<OrganisationId> workplaceIds() {
        return user.get().assignments().stream()
                .map(assignment -> assignment.organisation())
                .distinct()
                .map(organisations::get)
                .map(place -> place.kind() == org.prameen.organisation.OrganisationKind.UNIT
                        ? place.parent().orElse(place.id())
                        : place.id())
                .distinct()
                .toList();
    }

    private static String name(String typed) {
        String name = ThaiText.typed(typed);
        if (name.isEmpty()) {
            throw Rejected.because("lifecycle.form.required").at("name");
        }
        if (name.length() > LONGEST_NAME) {
            throw Rejected.because("lifecycle.form.tooLong", LONGEST_NAME).at("name");
        }
        return name;
    }

    private static Entry entry(String act, Optional<OrganisationId> sharedWith) {
        Entry entry = Entry.of(act, "inbox:filter");
        return sharedWith.map(entry::at).orElse(entry);
    }
}
