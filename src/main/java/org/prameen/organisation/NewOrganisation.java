package org.prameen.organisation;

import java.util.Optional;
import org.prameen.shared.LocalText;

/** What is needed to enter an organisation; its id and path follow from the code and the parent. */
public record NewOrganisation(
        String code,
        OrganisationKind kind,
        Optional<String> type,
        Optional<String> province,
        String parentCode,
        LocalText name,
        LocalText district,
        boolean summariser,
        int position) {}
