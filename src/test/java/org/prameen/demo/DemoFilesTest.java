package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prameen.demo.AgencyFile.Agency;
import org.prameen.demo.PeopleFile.Member;
import org.prameen.demo.PeopleFile.Post;
import org.prameen.security.Role;

class DemoFilesTest {

    private final AgencyFile agencies = DemoFiles.agencies();
    private final List<Member> everybody = new DemoCast(agencies, DemoFiles.people()).everybody();

    @Test
    void atLeastFortyAgenciesInFourProvincesCoverAllTypes() {
        assertThat(agencies.agencies()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(agencies.agencies()).extracting(Agency::code).doesNotHaveDuplicates();
        assertThat(agencies.agencies()).extracting(Agency::th).doesNotHaveDuplicates();
        assertThat(agencies.agencies()).extracting(Agency::shortName).doesNotHaveDuplicates();
        assertThat(distinct(Agency::province)).hasSize(4);
        assertThat(distinct(Agency::type)).hasSize(7).isEqualTo(agencies.units().keySet());
    }

    @Test
    void namesHoldNoPrivateUseCharacters() {
        assertThat(agencies.agencies()).allMatch(agency -> (agency.th() + agency.districtTh())
                .chars()
                .allMatch(c -> " 1".indexOf(c) >= 0 || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.THAI));
        assertThat(everybody).allMatch(member -> member.th()
                .chars()
                .allMatch(c -> c == ' ' || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.THAI));
    }

    @Test
    void everyRoleIsPlayedAndEveryUserNameIsUnique() {
        assertThat(everybody.stream().flatMap(member -> member.roles().stream()).map(Post::role))
                .contains(Role.values());
        assertThat(everybody)
                .extracting(Member::username)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9]+([.][a-z0-9]+)?"));
    }

    @Test
    void everyLocalGovernmentHasACoordinatorAndAHeadOfHr() {
        assertThat(localGovernments()).allSatisfy(agency -> assertThat(everybody.stream()
                        .flatMap(member -> member.roles().stream())
                        .filter(post -> post.at().equals(agency.code()))
                        .map(Post::role))
                .contains(Role.COORDINATOR, Role.HEAD_OF_HR, Role.COMMITTEE_MEMBER));
    }

    @Test
    void everyRespondentSitsInAUnitAndInAGroup() {
        assertThat(everybody.stream()
                        .flatMap(member -> member.roles().stream())
                        .filter(post -> post.role() == Role.RESPONDENT))
                .isNotEmpty()
                .allMatch(post -> post.group() != null && post.at().matches(".*-U\\d"));
    }

    @Test
    void everyLocalGovernmentIsInExactlyOneOfTheSevenStages() throws IOException {
        JsonNode cases = new ObjectMapper(new YAMLFactory()).readTree(getClass().getResource("/demo/cases.yaml"));

        assertThat(cases.get("current").fieldNames())
                .toIterable()
                .containsExactly(
                        "AWARENESS", "READINESS", "PLANNING", "COLLECTION", "ANALYSIS", "REPORT", "USE_OF_RESULTS");
        assertThat(texts(cases.get("current"))).containsExactlyInAnyOrderElementsOf(codes());
        assertThat(codes()).containsAll(texts(cases.get("previous"))).containsAll(texts(cases.get("marks")));
    }

    private List<String> codes() {
        return localGovernments().stream().map(Agency::code).toList();
    }

    /** Others answer instruments without these stages. */
    private List<Agency> localGovernments() {
        return agencies.agencies().stream()
                .filter(agency -> !Set.of("ESA-PRIMARY", "DEPARTMENT").contains(agency.type()))
                .toList();
    }

    private Set<String> distinct(java.util.function.Function<Agency, String> part) {
        return agencies.agencies().stream().map(part).collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode lists) {
        List<String> texts = new ArrayList<>();
        lists.forEach(list -> list.forEach(text -> texts.add(text.asText())));
        return texts;
    }
}
