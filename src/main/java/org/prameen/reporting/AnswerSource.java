package org.prameen.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prameen.answering.CaseAnswers;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.StoredFile;
import org.prameen.instrument.SourceKind;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.writing.ReportMaterial.AnswerPart;
import org.prameen.reporting.writing.ReportMaterial.Evidence;
import org.prameen.reporting.writing.ReportMaterial.Group;
import org.prameen.security.RespondentGroup;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What a report says of those who answered: how many, never who. */
@Component
class AnswerSource {

    private final CaseAnswers answers;
    private final EvidenceFiles evidence;
    private final Words words;

    AnswerSource(CaseAnswers answers, EvidenceFiles evidence, Words words) {
        this.answers = answers;
        this.evidence = evidence;
        this.words = words;
    }

    AnswerPart of(CaseId id) {
        Map<RespondentGroup, Integer> counted = answers.informantsByGroup(id);
        List<Group> groups = Arrays.stream(RespondentGroup.values())
                .map(group -> new Group(words.say("reporting.group." + group), counted.getOrDefault(group, 0)))
                .toList();
        return new AnswerPart(
                groups,
                groups.stream().mapToLong(Group::people).sum(),
                answers.notPractisedReasons(id),
                answers.anyLate(id),
                evidence(id));
    }

    /** What counts, by form; evidence of a single item stands with its form. */
    private Map<String, List<Evidence>> evidence(CaseId id) {
        Map<String, List<Evidence>> forms = new HashMap<>();
        evidence.of(id).stream().filter(org.prameen.evidence.Evidence::valid).forEach(one -> {
            Evidence named = named(one);
            forms.computeIfAbsent(one.subject(), code -> new ArrayList<>()).add(named);
            int above = one.subject().lastIndexOf('.');
            if (above > 0) {
                forms.computeIfAbsent(one.subject().substring(0, above), code -> new ArrayList<>())
                        .add(named);
            }
        });
        return forms;
    }

    private static Evidence named(org.prameen.evidence.Evidence one) {
        String place =
                one.origin().place().or(() -> one.file().map(StoredFile::name)).orElse("");
        return new Evidence(one.origin().source().orElse(SourceKind.DOCUMENT), one.title(), place, one.effective());
    }
}
