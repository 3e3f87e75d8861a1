package org.prameen.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** Numbers and check codes, as they are made and as they are typed. */
class TypedTest {

    @Test
    void aNumberIsReadableAndFitsIntoAnAddress() {
        assertThat(CertificateNumber.of(CertificateNumber.series("egov-career"), 2569, 7))
                .isEqualTo("EGOV-CAREER-2569-0007");
        assertThat(CertificateNumber.of(CertificateNumber.series("a.b/ก c"), 2569, 12345))
                .isEqualTo("A-B-C-2569-12345");
    }

    @Test
    void whatIsCopiedFromPaperIsRead() {
        assertThat(Typed.number(" egov-career-๒๕๖๙-0007 ")).isEqualTo("EGOV-CAREER-2569-0007");
        assertThat(Typed.code("abcde-23456")).isEqualTo("ABCDE23456");
        assertThat(Typed.code(" ABCDE 23456")).isEqualTo("ABCDE23456");
    }

    @Test
    void whatCanBeNoneIsNothing() {
        assertThat(Typed.number(null)).isEmpty();
        assertThat(Typed.number("' or 1=1")).isEmpty();
        assertThat(Typed.number("A".repeat(61))).isEmpty();
        assertThat(Typed.code("ABCDE2345")).isEmpty();
        assertThat(Typed.code("ABCDE2345\0")).isEmpty();
    }

    @Test
    void aDrawnCodeIsReadBackAsItIsWritten() {
        String code = CheckCode.drawn(new SecureRandom());

        assertThat(code).matches("[2-9A-HJKMNP-TV-Z]{10}");
        assertThat(Typed.code(CheckCode.written(code))).isEqualTo(code);
    }
}
