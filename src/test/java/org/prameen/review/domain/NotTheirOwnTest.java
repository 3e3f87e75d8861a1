package org.prameen.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.review.domain.NotTheirOwn.Deed;
import org.prameen.review.domain.NotTheirOwn.Part;
import org.prameen.shared.PersonId;

class NotTheirOwnTest {

    private static final PersonId SOMEBODY = person();
    private static final PersonId OTHER = person();

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    @ParameterizedTest
    @EnumSource(names = "DECIDED", mode = EnumSource.Mode.EXCLUDE)
    void whoHadAnyPartInTheAgencyDecidesAtNoBody(Part part) {
        assertThat(NotTheirOwn.obstacle(Set.of(SOMEBODY), 1, List.of(Deed.of(SOMEBODY, part))))
                .contains(part);
        assertThat(NotTheirOwn.obstacle(Set.of(OTHER), 1, List.of(Deed.of(SOMEBODY, part))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DECIDED", "SIGNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoPreparedOrCheckedDoesNotSign(Part part) {
        assertThat(NotTheirOwn.obstacle(Set.of(SOMEBODY), NotTheirOwn.HEAD, List.of(Deed.of(SOMEBODY, part))))
                .contains(part);
    }

    @Test
    void whoSignedMaySignAgain() {
        assertThat(NotTheirOwn.obstacle(Set.of(SOMEBODY), NotTheirOwn.HEAD, List.of(Deed.of(SOMEBODY, Part.SIGNED))))
                .isEmpty();
    }

    @Test
    void aSubstituteIsKeptFromDecidingByEitherOfThem() {
        List<Deed> deeds = List.of(Deed.of(SOMEBODY, Part.ENTERED));

        assertThat(NotTheirOwn.obstacle(Set.of(OTHER, SOMEBODY), 2, deeds)).contains(Part.ENTERED);
        assertThat(NotTheirOwn.obstacle(Set.of(SOMEBODY, OTHER), 2, deeds)).contains(Part.ENTERED);
    }

    @Test
    void whoDecidedAtABodyDecidesThereAgainAndNotFurtherUp() {
        List<Deed> deeds = List.of(Deed.decided(SOMEBODY, 1));

        assertThat(NotTheirOwn.obstacle(Set.of(SOMEBODY), 1, deeds)).isEmpty();
        assertThat(NotTheirOwn.obstacle(Set.of(SOMEBODY), 3, deeds)).contains(Part.DECIDED);
    }
}
