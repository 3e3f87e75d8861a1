package org.prameen.answering;

import java.util.List;
import java.util.Set;
import org.prameen.answering.persistence.CollectionRows;
import org.prameen.answering.persistence.InvitationRows;
import org.prameen.instrument.Node;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Person;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to answer in a case: HR staff and others concerned (document 002, line 405). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Invitations {

    private final CaseFrames frames;
    private final InvitationRows rows;
    private final CollectionRows collections;
    private final Invitees invitees;
    private final Access access;
    private final Deeds deeds;

    Invitations(
            CaseFrames frames,
            InvitationRows rows,
            CollectionRows collections,
            Invitees invitees,
            Access access,
            Deeds deeds) {
        this.frames = frames;
        this.rows = rows;
        this.collections = collections;
        this.invitees = invitees;
        this.access = access;
        this.deeds = deeds;
    }

    /** Whether the person leads this collection: says whom to ask, reminds and closes. */
    @Transactional(readOnly = true)
    public boolean mayLead(CaseId id) {
        return access.mayAct(frames.get(id).theCase().agency(), Role.COORDINATOR);
    }

    /** Those of the agency who could be asked but are not, in Thai order. */
    @Transactional(readOnly = true)
    public List<Person> candidates(CaseId id) {
        Frame frame = led(id);
        Set<PersonId> invited =
                informants(frame).stream().map(Informant::person).collect(java.util.stream.Collectors.toSet());
        return invitees.ofAgency(frame.theCase().agency()).stream()
                .filter(person -> !invited.contains(person.id()))
                .toList();
    }

    /** Asks one more person. Asking twice changes nothing. @throws Rejected when it is no respondent of the agency */
    public void invite(CaseId id, PersonId person) {
        Frame frame = running(id);
        Invitees.Invitee who = invitees.find(frame.theCase().agency(), person)
                .orElseThrow(() -> Rejected.because("answering.noRespondent").at("person"));
        if (rows.invite(id, person, who.group(), deeds.now())) {
            tell(frame, who);
        }
    }

    /** Asks somebody to evaluate from outside, whoever checked that they may. */
    void ask(Frame frame, PersonId evaluator) {
        if (rows.invite(frame.id(), evaluator, RespondentGroup.OTHER, deeds.now())) {
            tell(frame, new Invitees.Invitee(evaluator, RespondentGroup.OTHER));
        }
    }

    /** Asks a person no more. @throws Rejected when the person has answered already: answers are never dropped */
    public void remove(CaseId id, PersonId person) {
        drop(running(id), person);
    }

    /** The same for whoever checked that it may be done. */
    void drop(Frame frame, PersonId person) {
        CaseId id = frame.id();
        if (rows.hasAnswers(id, person)) {
            throw Rejected.because("answering.hasAnswers").at("person");
        }
        if (rows.remove(id, person, deeds.now())) {
            deeds.tell(
                    new RespondentRemoved(id, person),
                    frame.theCase()
                            .deed("answering.respondentRemoved", "person:" + person)
                            .changed("invited", null));
        }
    }

    /** Asks all informants of the plan who were never asked. */
    void all(Frame frame) {
        for (Invitees.Invitee who : invitees.planned(frame)) {
            if (rows.inviteFirst(frame.id(), who.person(), who.group(), deeds.now())) {
                tell(frame, who);
            }
        }
    }

    List<Informant> informants(Frame frame) {
        return rows.all(frame.id(), frame.indicators().stream().map(Node::code).toList());
    }

    private void tell(Frame frame, Invitees.Invitee who) {
        deeds.tell(
                new RespondentInvited(frame.id(), who.person()),
                frame.theCase()
                        .deed("answering.respondentInvited", "person:" + who.person())
                        .changed(null, who.group()));
    }

    /** Held until the end, so that nobody is asked after the collection was closed. */
    private Frame running(CaseId id) {
        Frame frame = led(id);
        boolean open =
                collections.hold(id).filter(row -> row.closedAt().isEmpty()).isPresent();
        if (!open) {
            throw Rejected.because("answering.collectionNotRunning");
        }
        return frame;
    }

    private Frame led(CaseId id) {
        Frame frame = frames.get(id);
        access.act(frame.theCase().agency(), Role.COORDINATOR);
        return frame;
    }
}
