package org.prameen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.ItemAnswer;
import org.prameen.answering.SheetKind;
import org.prameen.casework.Comment;
import org.prameen.casework.Comments;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.planning.Frame;
import org.prameen.planning.Planned;
import org.prameen.planning.Plans;
import org.prameen.results.Discussion;
import org.prameen.results.Discussions;
import org.prameen.results.TalliedCase;
import org.prameen.security.AsSystem;
import org.prameen.security.NewPerson;
import org.prameen.security.People;
import org.prameen.security.PeopleSearch;
import org.prameen.security.Person;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Texts pasted from files of old fonts are kept in standard Thai characters, whoever takes them in. */
@IntegrationTest
class OldMarksTest {

    private static final String OLD = "ท\uF70Bองถิ\uF70Aน";
    private static final String THAI = "ท้องถิ่น";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    TalliedCase tallied;
    CaseId id;

    @BeforeEach
    void openCase() {
        tallied = beans.createBean(TalliedCase.class).open();
        id = tallied.id();
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-A9")
    void planDiscussionAndCommentsAreKeptInStandardCharacters(
            @Autowired Planned planned,
            @Autowired Plans plans,
            @Autowired Discussions discussions,
            @Autowired Comments comments) {
        world.enter(id, org.prameen.casework.Stage.PLANNING);
        planned.write(tallied.agency(), id, new Frame(OLD, OLD, OLD, OLD));
        world.as(tallied.agency().coordinator(), () -> {
            discussions.save(id, OLD);
            comments.add(id, OLD);
        });

        assertThat(AsSystem.call(() -> plans.get(id)).frame()).isEqualTo(new Frame(THAI, THAI, THAI, THAI));
        assertThat(AsSystem.call(() -> discussions.find(id)).map(Discussion::text))
                .contains(THAI);
        assertThat(AsSystem.call(() -> comments.of(id)))
                .extracting(Comment::text)
                .containsExactly(THAI);
    }

    @Test
    @Requirement("002-A9")
    void noteAndTitleOfEvidenceAreKeptInStandardCharacters(
            @Autowired Answering answering, @Autowired AnswerSheets sheets, @Autowired EvidenceFiles files) {
        PersonId nida = tallied.agency().respondent();
        world.as(nida, () -> answering.note(id, SheetKind.COUNTED, "C1.F4.I2.Q1", OLD, 0));
        world.as(
                tallied.agency().coordinator(),
                () -> files.link(id, "C1.F4.I2", NewEvidence.titled(OLD), URI.create("https://example.org/a")));

        assertThat(world.call(nida, () -> sheets.form(id, SheetKind.COUNTED, "C1.F4.I2"))
                        .items())
                .first()
                .extracting(ItemAnswer::note)
                .isEqualTo(THAI);
        assertThat(world.call(tallied.agency().coordinator(), () -> files.of(id)))
                .extracting(Evidence::title)
                .containsExactly(THAI);
    }

    @Test
    @Requirement("002-A9")
    void nameIsKeptInStandardCharactersAndFoundEitherWay(@Autowired People people) {
        String name = OLD + " " + id;
        PersonId person = AsSystem.call(() -> people.add(new NewPerson(
                "old" + Math.abs(id.hashCode()), "Kaewmanee-2569!", LocalText.of(name, name), Optional.empty())));

        assertThat(AsSystem.call(() -> people.get(person)).name().th()).isEqualTo(THAI + " " + id);
        List<Person> found =
                AsSystem.call(() -> people.search(PeopleSearch.everybody().named(name), 0, 10));
        assertThat(found).extracting(Person::id).containsExactly(person);
    }
}
