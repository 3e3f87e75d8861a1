package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.JournalSoFar;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.OrganisationSearch;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.RouteStop;
import org.prameen.organisation.Routes;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shared.OrganisationId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DemoWorldTest {

    @Autowired
    DemoWorld world;

    @Autowired
    Organisations organisations;

    @Autowired
    Routes routes;

    @Autowired
    People people;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        world.load();
    }

    @Test
    void loadingAgainAddsNothing() {
        long before = rows();

        DemoWorld.Added added = world.load();

        assertThat(added).isEqualTo(new DemoWorld.Added(0, 0));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everyAgencyIsThereWithAUnitThatClosesItsSummary() {
        assertThat(organisations.count(OrganisationSearch.agencies(), List.of("/KOTHO/")))
                .isGreaterThanOrEqualTo(40);
        assertThat(DemoFiles.agencies().agencies()).allSatisfy(agency -> {
            Organisation entered = organisations.byCode(agency.code()).orElseThrow();
            assertThat(entered.name().th()).isEqualTo(agency.th());
            assertThat(organisations.children(entered.id()))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .filteredOn(Organisation::summariser)
                    .hasSize(1);
        });
    }

    @Test
    void everyRoleIsHeldBySomebodyWhoCanSignIn() {
        Person coordinator =
                AsSystem.call(() -> people.byUsername("somchai.saensuk").orElseThrow());

        assertThat(coordinator.has(Role.COORDINATOR)).isTrue();
        assertThat(passwords.matches(
                        DemoWorld.PASSWORD,
                        jdbc.sql("select password_hash from person where username = 'somchai.saensuk'")
                                .query(String.class)
                                .single()))
                .isTrue();
        assertThat(jdbc.sql("select distinct role from role_assignment")
                        .query(String.class)
                        .list())
                .contains(Arrays.stream(Role.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    @Requirement("002-H2")
    void theReportOfEachTypeIsReceivedByTheBodyOfItsRoute() {
        assertThat(receiver("P-2001")).isEqualTo("PAO-20");
        assertThat(receiver("M-2001")).isEqualTo("MUN-20");
        assertThat(receiver("S-2001")).isEqualTo("SAO-20");
        assertThat(receiver("M-5001")).isEqualTo("MUN-50");
    }

    @Test
    @Requirement("002-H3")
    void bangkokAndPattayaReportPastTheProvince() {
        assertThat(receiver("B-1001")).isEqualTo("BKK-OFFICE");
        assertThat(receiver("C-2001")).isEqualTo("KOTHO-PTY");
        assertThat(AsSystem.call(() -> routes.next(id("B-1001"), 1)))
                .hasValueSatisfying(last -> assertThat(last.step().body()).isEqualTo(OrganisationKind.NATIONAL_OFFICE));
        assertThat(AsSystem.call(() -> routes.next(id("C-2001"), 1)))
                .hasValueSatisfying(last -> assertThat(last.step().body()).isEqualTo(OrganisationKind.NATIONAL_OFFICE));
    }

    private String receiver(String agency) {
        return AsSystem.call(() -> routes.next(id(agency), 0))
                .map(RouteStop::body)
                .map(Organisation::code)
                .orElseThrow();
    }

    private OrganisationId id(String code) {
        return organisations.byCode(code).orElseThrow().id();
    }

    private long rows() {
        JournalSoFar.write();
        return jdbc.sql("select (select count(*) from organisation) + (select count(*) from person)"
                        + " + (select count(*) from role_assignment) + (select count(*) from journal_entry)")
                .query(Long.class)
                .single();
    }
}
