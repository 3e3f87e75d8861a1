package org.prameen.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prameen.organisation.persistence.OrganisationRows;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tree of organisations, for reading. It is public knowledge which offices exist, so nothing here asks who is
 * asking; what an organisation did is guarded where it is kept. Changes go through {@link OrganisationEditing}.
 */
@Service
@Transactional(readOnly = true)
public class Organisations {

    private final OrganisationRows rows;

    Organisations(OrganisationRows rows) {
        this.rows = rows;
    }

    /** @throws NotFound when there is none */
    public Organisation get(OrganisationId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    public Optional<Organisation> find(OrganisationId id) {
        return rows.find(id);
    }

    public List<Organisation> all(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? List.of() : rows.all(ids);
    }

    public Optional<Organisation> byCode(String code) {
        return rows.byCode(code);
    }

    /** The organisation itself and all above it, from the top. */
    public List<Organisation> lineage(OrganisationId id) {
        return rows.lineage(id);
    }

    /** Direct children, in their set order, then by Thai name. */
    public List<Organisation> children(OrganisationId parent) {
        return rows.children(parent);
    }

    /** The agency that an organisation is or belongs to; empty above the agencies. */
    public Optional<Organisation> agencyOf(OrganisationId id) {
        return rows.lineage(id).stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.AGENCY)
                .findFirst();
    }

    /**
     * A page of organisations for lists and pickers.
     *
     * @param below path prefixes the reader may see; an empty list finds nothing
     */
    public List<Organisation> search(OrganisationSearch search, List<String> below, int offset, int limit) {
        return below.isEmpty() ? List.of() : rows.search(search, below, offset, Math.min(limit, 500));
    }

    public int count(OrganisationSearch search, List<String> below) {
        return below.isEmpty() ? 0 : rows.count(search, below);
    }

    /**
     * A page of the whole tree, closed organisations included.
     *
     * @param parent what lies directly below it; null for the top
     * @param text when given, looks everywhere instead, for a part of a name or the beginning of a code
     */
    public List<Organisation> browse(OrganisationId parent, Optional<String> text, int offset, int limit) {
        return rows.browse(parent, text.orElse(null), offset, Math.min(limit, 500));
    }

    public int countBrowsed(OrganisationId parent, Optional<String> text) {
        return rows.countBrowsed(parent, text.orElse(null));
    }

    public List<OrganisationType> types() {
        return rows.types();
    }

    /** All provinces in Thai order. */
    public List<Province> provinces() {
        return rows.provinces();
    }
}
