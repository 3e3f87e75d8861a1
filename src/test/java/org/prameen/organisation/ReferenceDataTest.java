package org.prameen.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.security.AsSystem;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
class ReferenceDataTest {

    @Autowired
    Organisations organisations;

    @Autowired
    Routes routes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void allSeventySevenProvincesAreNamed() {
        List<Province> provinces = organisations.provinces();

        assertThat(provinces).hasSize(77);
        assertThat(provinces)
                .extracting(Province::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[1-9]\\d"));
        assertThat(provinces)
                .extracting(p -> p.name().th())
                .doesNotHaveDuplicates()
                .allMatch(ReferenceDataTest::isThai);
        assertThat(provinces)
                .extracting(p -> p.name().en())
                .doesNotHaveDuplicates()
                .allMatch(en -> en.matches("[A-Z][A-Za-z ]+"));
    }

    @Test
    @Requirement("002-H1")
    void thereAreFiveTypesOfLocalGovernmentAndNoSixth() {
        assertThat(organisations.types())
                .filteredOn(type -> type.family().equals(OrganisationType.LOCAL_GOVERNMENT))
                .extracting(OrganisationType::code)
                .containsExactlyInAnyOrder("PAO", "MUNICIPALITY", "SAO", "BANGKOK", "PATTAYA");
    }

    @Test
    @Requirement("002-H2")
    void theRouteOfEachTypeNamesItsBodiesInOrder() {
        assertThat(bodies("PAO")).containsExactly("ก.จ.จ.", "ก.จ.", "สำนักงาน ก.ถ.");
        assertThat(bodies("MUNICIPALITY")).containsExactly("ก.ท.จ.", "ก.ท.", "สำนักงาน ก.ถ.");
        assertThat(bodies("SAO")).containsExactly("ก.อบต.จังหวัด", "ก.อบต.", "สำนักงาน ก.ถ.");
        assertThat(bodies("BANGKOK")).containsExactly("สำนักงาน ก.ก.", "ก.ก.", "สำนักงาน ก.ถ.");
        assertThat(bodies("PATTAYA")).containsExactly("ก.เมืองพัทยา", "สำนักงาน ก.ถ.");
    }

    @Test
    void theNationalOfficeDecidesLastForEveryType() {
        assertThat(List.of("PAO", "MUNICIPALITY", "SAO", "BANGKOK", "PATTAYA")).allSatisfy(type -> {
            List<RouteStep> deciding =
                    route(type).stream().filter(RouteStep::receives).toList();
            assertThat(deciding).hasSize(2);
            assertThat(deciding.get(1).body()).isEqualTo(OrganisationKind.NATIONAL_OFFICE);
        });
    }

    @Test
    @Requirement("002-H3")
    void bangkokAndPattayaWaitForNoProvince() {
        assertThat(List.of("BANGKOK", "PATTAYA")).allSatisfy(type -> {
            assertThat(route(type)).extracting(RouteStep::body).doesNotContain(OrganisationKind.PROVINCIAL_COMMITTEE);
            assertThat(route(type)).filteredOn(RouteStep::receives).hasSize(2);
        });
    }

    @Test
    void everyProvinceButBangkokHasOneCommitteeForEachOfThreeTypes() {
        assertThat(jdbc.sql("select count(*) from organisation where kind = 'PROVINCIAL_COMMITTEE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3 * 76);
        assertThat(organisations.byCode("MUN-20")).hasValueSatisfying(committee -> {
            assertThat(committee.path()).isEqualTo("/KOTHO/KOTHO-MUN/MUN-20/");
            assertThat(committee.name().th()).isEqualTo("ก.ท.จ. ชลบุรี");
        });
        assertThat(organisations.byCode("MUN-10")).isEmpty();
    }

    @Test
    void everyPathRunsThroughTheParents() {
        assertThat(jdbc.sql(
                                """
                        select o.code from organisation o left join organisation p on p.id = o.parent_id
                        where o.path <> coalesce(p.path, '/') || o.code || '/'""")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    @Transactional
    void agenciesAreGeneratedForTheWholeCountryAndOnlyOnce() {
        AgencyGenerator generator = new AgencyGenerator(jdbc);

        assertThat(generator.create(100)).isEqualTo(100);
        assertThat(generator.create(AgencyGenerator.WHOLE_COUNTRY)).isEqualTo(AgencyGenerator.WHOLE_COUNTRY - 100);
        assertThat(generator.create(AgencyGenerator.WHOLE_COUNTRY)).isZero();
        assertThat(generator.giveCoordinators()).isEqualTo(AgencyGenerator.WHOLE_COUNTRY);
        assertThat(jdbc.sql("select count(distinct province_code) from organisation where code like 'G-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(76);
    }

    private List<RouteStep> route(String type) {
        return AsSystem.call(() -> routes.of(type));
    }

    private List<String> bodies(String type) {
        return route(type).stream().map(step -> step.name().th()).toList();
    }

    /** Texts taken from the document may hold private-use characters where a tone mark should be. */
    private static boolean isThai(String text) {
        return text.chars().allMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.THAI);
    }
}
