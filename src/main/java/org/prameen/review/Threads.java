package org.prameen.review;

import java.util.List;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The talk about single nodes between an agency and those who review it, with what each person has not read yet and
 * whether a question waits for an answer. Texts are kept as they were typed and shown as plain text.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Threads {

    private static final int PAGE = 200;
    private static final Role[] OF_AGENCY = {Role.COORDINATOR, Role.HEAD_OF_HR, Role.COMMITTEE_MEMBER, Role.AGENCY_HEAD
    };
    private static final Role[] SPEAKING = {
        Role.COORDINATOR,
        Role.HEAD_OF_HR,
        Role.COMMITTEE_MEMBER,
        Role.AGENCY_HEAD,
        Role.PROVINCIAL_REVIEWER,
        Role.NATIONAL_OFFICER
    };

    private final Cases cases;
    private final Access access;
    private final Talk talk;

    Threads(Cases cases, Access access, Talk talk) {
        this.cases = cases;
        this.access = access;
        this.talk = talk;
    }

    /** Whether the person may say something about the case. */
    @Transactional(readOnly = true)
    public boolean maySpeak(CaseId id) {
        return access.mayAct(cases.read(id).agency(), SPEAKING);
    }

    /** The latest 200 messages about a node, oldest first. */
    @Transactional(readOnly = true)
    public List<ThreadMessage> of(CaseId id, String node) {
        cases.read(id);
        return talk.latest(id, node, PAGE);
    }

    /** All threads of the case by node. */
    @Transactional(readOnly = true)
    public List<ThreadSummary> summaries(CaseId id) {
        cases.read(id);
        return talk.summaries(id);
    }

    /** @throws Rejected for no text, too much of it, or a node the case does not have */
    public void say(CaseId id, String node, String text) {
        speak(id, node, text, false);
    }

    /** The same as a question, which stays open until somebody settles it. */
    public void ask(CaseId id, String node, String text) {
        speak(id, node, text, true);
    }

    /** The question of the node is answered. @throws Rejected when none is open */
    public void settle(CaseId id, String node) {
        talk.settle(speaker(id), node);
    }

    /** The person has read all there is about the node. */
    public void markRead(CaseId id, String node) {
        speaker(id);
        talk.markRead(id, node);
    }

    private Case speaker(CaseId id) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), SPEAKING);
        return theCase;
    }

    private void speak(CaseId id, String node, String text, boolean question) {
        Case theCase = speaker(id);
        talk.add(theCase, node, text, question, access.mayAct(theCase.agency(), OF_AGENCY));
    }
}
