package org.prameen.demo;

import java.util.List;
import java.util.Optional;
import org.prameen.demo.AgencyFile.Agency;
import org.prameen.demo.AgencyFile.Name;
import org.prameen.organisation.NewOrganisation;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.Organisations;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** Enters the agencies of the demo world with their units. */
@Component
class DemoOrganisations {

    private final Organisations organisations;
    private final OrganisationEditing editing;

    DemoOrganisations(Organisations organisations, OrganisationEditing editing) {
        this.organisations = organisations;
        this.editing = editing;
    }

    /** @return how many agencies were new; an agency that exists is left as it is, its units too */
    int enter(AgencyFile file) {
        List<Agency> missing = file.agencies().stream()
                .filter(agency -> organisations.byCode(agency.code()).isEmpty())
                .toList();
        missing.forEach(agency -> enter(agency, file.unitsOf(agency)));
        return missing.size();
    }

    private void enter(Agency agency, List<Name> units) {
        editing.add(new NewOrganisation(
                agency.code(),
                OrganisationKind.AGENCY,
                Optional.of(agency.type()),
                Optional.of(agency.province()),
                bodyAbove(agency),
                LocalText.of(agency.th(), agency.en()),
                LocalText.of(agency.districtTh(), agency.districtEn()),
                false,
                0));
        for (int number = 1; number <= units.size(); number++) {
            enter(agency, units.get(number - 1), number);
        }
    }

    private void enter(Agency agency, Name unit, int number) {
        editing.add(new NewOrganisation(
                DemoWorld.unitCode(agency.code(), number),
                OrganisationKind.UNIT,
                Optional.empty(),
                Optional.empty(),
                agency.code(),
                LocalText.of(unit.th(), unit.en()),
                null,
                number == 1,
                number));
    }

    private static String bodyAbove(Agency agency) {
        return switch (agency.type()) {
            case "PAO" -> "PAO-" + agency.province();
            case "MUNICIPALITY" -> "MUN-" + agency.province();
            case "SAO" -> "SAO-" + agency.province();
            case "BANGKOK" -> "BKK-OFFICE";
            case "ESA-PRIMARY" -> "OBEC-PSDG";
            case "DEPARTMENT" -> "OPDC";
            case "PATTAYA" -> "KOTHO-PTY";
            default -> throw new IllegalArgumentException(agency.type());
        };
    }
}
