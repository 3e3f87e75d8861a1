package org.prameen.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.Cases;
import org.prameen.evidence.EvidenceSubjects;
import org.prameen.instrument.ProfilePart;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** Questions of the profile, to which pictures and diagrams are attached that the answer shows (document 004, line 312). */
@Component
class ProfileSubjects implements EvidenceSubjects {

    private final Cases cases;
    private final CaseInstruments instruments;

    ProfileSubjects(Cases cases, CaseInstruments instruments) {
        this.cases = cases;
        this.instruments = instruments;
    }

    @Override
    public String prefix() {
        return ProfilePart.CODE;
    }

    @Override
    public Map<String, LocalText> of(CaseId id) {
        Map<String, LocalText> questions = new LinkedHashMap<>();
        instruments.of(cases.lookedInto(id)).answering().profile().stream()
                .flatMap(ProfilePart::questions)
                .forEach(question -> questions.put(question.code(), question.title()));
        return questions;
    }
}
