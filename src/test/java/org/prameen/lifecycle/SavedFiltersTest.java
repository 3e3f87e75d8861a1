package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;

/** Filters of the inbox that are kept and shared. */
@IntegrationTest
class SavedFiltersTest {

    @Autowired
    World world;

    @Autowired
    SavedFilters filters;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItemRows items;

    private Agency agency;
    private RoundId round;
    private CaseId id;
    private PersonId me;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        round = world.round();
        id = world.open(agency, round);
        me = agency.coordinator();
    }

    @Test
    void aFilterComesBackAsItWasKept() {
        InboxQuery query = InboxQuery.of(InboxTab.GROUP)
                .named("เทศบาล")
                .in(round)
                .of(agency.id())
                .at("UserTask_SurveyPerception")
                .due(DueWithin.THIRTY_DAYS);

        save(me, "ใกล้ครบกำหนด", query, Optional.empty());

        assertThat(all(me)).singleElement().satisfies(kept -> {
            assertThat(kept.query()).isEqualTo(query);
            assertThat(kept.own()).isTrue();
        });
        assertThat(all(agency.headOfHr())).isEmpty();
    }

    @Test
    void eachPartNarrows() {
        InboxQuery all = InboxQuery.of(InboxTab.GROUP);
        String step = items.open(id).get(0).element();

        assertThat(found(all.in(round))).isEqualTo(1);
        assertThat(found(all.in(world.round()))).isZero();
        assertThat(found(all.of(agency.id()))).isEqualTo(1);
        assertThat(found(all.of(world.agency().id()))).isZero();
        assertThat(found(all.at(step))).isEqualTo(1);
        assertThat(found(all.at("UserTask_ApprovePlan"))).isZero();
        assertThat(found(all.due(DueWithin.OVERDUE))).isZero();
        assertThat(found(all.due(DueWithin.WITHOUT))).isZero();
        assertThat(world.call(me, inbox::choices).rounds())
                .extracting(InboxChoices.OfRound::id)
                .containsExactly(round);
    }

    @Test
    void aSharedFilterIsUsedByColleaguesAndChangedByItsOwnerOnly() {
        UUID shared = save(me, "ของหน่วยงาน", InboxQuery.of(InboxTab.OVERDUE), Optional.of(agency.id()));

        assertThat(all(agency.headOfHr())).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(shared);
            assertThat(kept.own()).isFalse();
        });
        assertThat(all(agency.respondent())).hasSize(1);
        assertThat(all(world.agency().coordinator())).isEmpty();
        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> filters.rename(shared, "อื่น")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> filters.delete(shared)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodySharesWithAnotherAgency() {
        Optional<org.prameen.shared.OrganisationId> foreign =
                Optional.of(world.agency().id());

        assertThatThrownBy(() -> save(me, "ลองดู", InboxQuery.of(InboxTab.MINE), foreign))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void deletingIsUndone() {
        UUID kept = save(me, "ของฉัน", InboxQuery.of(InboxTab.MINE), Optional.empty());

        world.as(me, () -> filters.delete(kept));
        assertThat(all(me)).isEmpty();
        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> filters.restore(kept)))
                .isInstanceOf(NotFound.class);
        world.as(me, () -> filters.restore(kept));
        assertThat(all(me)).extracting(SavedFilter::name).containsExactly("ของฉัน");
    }

    @Test
    void oneOpensFirst() {
        UUID one = save(me, "หนึ่ง", InboxQuery.of(InboxTab.MINE), Optional.empty());
        UUID two = save(me, "สอง", InboxQuery.of(InboxTab.GROUP), Optional.empty());

        world.as(me, () -> filters.openFirst(Optional.of(one)));
        world.as(me, () -> filters.openFirst(Optional.of(two)));

        assertThat(all(me).stream().filter(SavedFilter::opensFirst))
                .extracting(SavedFilter::id)
                .containsExactly(two);
        assertThatThrownBy(() -> world.as(world.agency().coordinator(), () -> filters.openFirst(Optional.of(two))))
                .isInstanceOf(NotFound.class);
        world.as(me, () -> filters.openFirst(Optional.empty()));
        assertThat(all(me)).noneMatch(SavedFilter::opensFirst);
    }

    @Test
    void namesAreNeededAndDiffer() {
        UUID kept = save(me, "ของฉัน", InboxQuery.of(InboxTab.MINE), Optional.empty());

        refused(() -> save(me, " ", InboxQuery.of(InboxTab.MINE), Optional.empty()), "lifecycle.form.required");
        refused(
                () -> save(me, "x".repeat(61), InboxQuery.of(InboxTab.MINE), Optional.empty()),
                "lifecycle.form.tooLong");
        refused(
                () -> save(me, "ของฉัน ", InboxQuery.of(InboxTab.MINE), Optional.empty()),
                "lifecycle.filter.nameTaken");
        world.as(me, () -> filters.rename(kept, "ของฉัน"));
        world.as(me, () -> filters.rename(kept, "ใหม่"));
        assertThat(all(me)).extracting(SavedFilter::name).containsExactly("ใหม่");
    }

    @Test
    void thirtyAreKeptAndNoMore() {
        for (int i = 1; i <= SavedFilters.MOST; i++) {
            save(me, "ที่ " + i, InboxQuery.of(InboxTab.MINE), Optional.empty());
        }

        refused(() -> save(me, "อีกชุด", InboxQuery.of(InboxTab.MINE), Optional.empty()), "lifecycle.filter.tooMany");
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key())
                .isEqualTo(key));
    }

    private int found(InboxQuery query) {
        return world.call(me, () -> inbox.page(query, 0, 10)).size();
    }

    private List<SavedFilter> all(PersonId who) {
        return world.call(who, filters::all);
    }

    private UUID save(
            PersonId who, String name, InboxQuery query, Optional<org.prameen.shared.OrganisationId> sharedWith) {
        return world.call(who, () -> filters.save(name, query, sharedWith));
    }
}
