package org.prameen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

class ThaiTextTest {

    @Test
    @Requirement("002-A9")
    void marksKeptAsPrivateUseCharactersAreRestored() {
        String imported = "ส\uF70Aวนท\uF70Bองถิ\uF70Aน";

        String restored = ThaiText.restored(imported);

        assertThat(restored).isEqualTo("ส่วนท้องถิ่น").contains("ท้องถิ่น");
        assertThat(restored.chars()).noneMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    }

    @Test
    @Requirement("002-A9")
    void everyMarkOfTheOldFontsHasAStandardCharacter() {
        for (char c = '\uF700'; c <= '\uF71A'; c++) {
            assertThat(ThaiText.restored(String.valueOf(c)).charAt(0)).isBetween('\u0E01', '\u0E5B');
        }
    }

    @Test
    void saraAmIsPutTogetherAgain() {
        assertThat(ThaiText.restored("ต\u0E4D\u0E32บล")).isEqualTo("ตำบล");
        assertThat(ThaiText.restored("น\u0E4D\u0E49\u0E32")).isEqualTo("น้ำ");
        assertThat(ThaiText.restored("ธ\u0E32\u0E4Dรง")).isEqualTo("ธำรง");
    }

    @Test
    void unknownPrivateUseCharacterIsLeftForTheReaderToRefuse() {
        assertThat(ThaiText.restored("\uE123")).isEqualTo("\uE123");
    }

    @Test
    void searchFormIgnoresSpacesAndCase() {
        assertThat(ThaiText.searchable("  Survey\u00A0 of  ท\uF70Bอง "))
                .isNotEmpty()
                .startsWith("survey");
        assertThat(ThaiText.searchable(" A \n b ")).isEqualTo("a b");
    }

    @Test
    void initialsAreConsonantsWhereAVowelIsWrittenFirst() {
        assertThat(ThaiText.initials("สมชาย ใจประเมิน")).isEqualTo("สจ");
        assertThat(ThaiText.initials("เพชร  โตเร็ว")).isEqualTo("พต");
        assertThat(ThaiText.initials("Somchai Chaipramoen")).isEqualTo("SC");
        assertThat(ThaiText.initials(" ")).isEmpty();
    }
}
