package org.prameen.answering;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.SourceKind;

/**
 * Evidence that the data of a form rest on, kept at the agency and named here.
 *
 * @param place where it is kept, or a link; as typed
 * @param effective the date the evidence is of
 * @param by name of who entered it
 */
public record EvidenceReference(
        EvidenceId id,
        String indicator,
        SourceKind kind,
        String title,
        String place,
        Optional<LocalDate> effective,
        String by,
        Instant at) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** The place as an address to follow; empty for everything but web addresses, which is shown as plain text. */
    public Optional<String> link() {
        try {
            URI address = new URI(place);
            boolean web = address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
            return web ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
