package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;
import org.prameen.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told that somebody does somebody's work: both, each about the other, save who arranged it themselves. */
class SubstituteNewsTest extends NotifiedCase {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 20);

    @Autowired
    Substitutions substitutions;

    @Autowired
    Sentences sentences;

    private PersonId absent;
    private PersonId substitute;

    @BeforeEach
    void inOneOffice() {
        absent = agency.coordinator();
        substitute = agency.person(Role.PLAN_MANAGER);
    }

    @Test
    void bothAreToldWhenSomebodyElseArrangedIt() {
        SubstitutionId id = name(agency.headOfHr());

        assertThat(said(substitute, NoticeKind.SUBSTITUTE_NAMED))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("coordinator").contains("20 กุมภาพันธ์ 2569"));
        assertThat(said(absent, NoticeKind.SUBSTITUTE_FOUND)).singleElement().satisfies(words -> assertThat(words)
                .contains("plan_manager"));

        world.as(agency.headOfHr(), () -> substitutions.takeBack(id));

        assertThat(said(substitute, NoticeKind.SUBSTITUTION_ENDED)).hasSize(1);
        assertThat(said(absent, NoticeKind.SUBSTITUTION_ENDED)).hasSize(1);
    }

    @Test
    void whoArrangedItThemselvesIsNotTold() {
        name(absent);

        assertThat(said(substitute, NoticeKind.SUBSTITUTE_NAMED)).hasSize(1);
        assertThat(told.to(absent)).isEmpty();
    }

    @Test
    void aMailNamesTheOtherInTheLanguageOfThePerson() throws Exception {
        told.mailTo(substitute, "somebody@example.go.th", MailMode.AT_ONCE, 7);
        name(agency.headOfHr());

        sender.sendAll();

        assertThat(received()).hasSize(1);
        assertThat(received().get(0).getSubject()).contains("ปฏิบัติงานแทน").contains("coordinator");
    }

    private SubstitutionId name(PersonId by) {
        return world.call(
                by,
                () -> substitutions.name(new NewSubstitution(
                        absent, substitute, FIRST, LAST, SubstitutionScope.everything(), "ลาพักผ่อน")));
    }

    private List<String> said(PersonId person, NoticeKind kind) {
        return told.to(person, kind).stream()
                .map(one -> sentences.what(one, Texts.THAI))
                .toList();
    }
}
