package org.prameen.reporting;

import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Steps;
import org.prameen.instrument.Instruments;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.reporting.writing.ReportMaterial.Setting;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** Whose report it is, about which round and instrument, and the steps taken. */
@Component
class SettingSource {

    private final Cases cases;
    private final Steps steps;
    private final Organisations organisations;
    private final Rounds rounds;
    private final Instruments instruments;

    SettingSource(Cases cases, Steps steps, Organisations organisations, Rounds rounds, Instruments instruments) {
        this.cases = cases;
        this.steps = steps;
        this.organisations = organisations;
        this.rounds = rounds;
        this.instruments = instruments;
    }

    Setting of(CaseId id) {
        Case found = cases.read(id);
        Organisation agency = organisations.get(found.agency());
        Round round = found.in(rounds.get(found.round()));
        return new Setting(
                found,
                agency,
                province(agency),
                round,
                instruments.get(round.instrument(), round.version()),
                steps.of(id));
    }

    private Optional<LocalText> province(Organisation agency) {
        return agency.province().flatMap(code -> organisations.provinces().stream()
                .filter(province -> province.code().equals(code))
                .map(Province::name)
                .findFirst());
    }
}
