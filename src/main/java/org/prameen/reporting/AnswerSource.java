package org.prameen.reporting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prameen.answering.CaseAnswers;
import org.prameen.answering.EvidenceReferences;
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
    private final EvidenceReferences evidence;
    private final Words words;

    AnswerSource(CaseAnswers answers, EvidenceReferences evidence, Words words) {
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

    private Map<String, List<Evidence>> evidence(CaseId id) {
        Map<String, List<Evidence>> forms = new HashMap<>();
        evidence.of(id)
                .forEach((indicator, found) -> forms.put(
                        indicator,
                        found.stream()
                                .map(one -> new Evidence(one.kind(), one.title(), one.place(), one.effective()))
                                .toList()));
        return forms;
    }
}
