package org.prameen.certification.web;

import java.util.Locale;
import java.util.Optional;
import org.prameen.certification.PublicCertificate;
import org.prameen.certification.Verification;
import org.prameen.certification.web.VerifyPage.Asked;
import org.prameen.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Verifies certificates for everybody: a plain page without login, session or script, typed in or by an address. */
@RestController
class VerifyPages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Verification verification;
    private final VerifyPage page;

    VerifyPages(Verification verification, VerifyPage page) {
        this.verification = verification;
        this.page = page;
    }

    @GetMapping("/verify")
    ResponseEntity<String> typed(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "th") String lang) {
        return answer(new Asked(number, code), lang);
    }

    @GetMapping("/verify/{number}/{code}")
    ResponseEntity<String> addressed(
            @PathVariable String number, @PathVariable String code, @RequestParam(defaultValue = "th") String lang) {
        return answer(new Asked(number, code), lang);
    }

    private ResponseEntity<String> answer(Asked asked, String lang) {
        Locale locale = "en".equals(lang) ? Texts.ENGLISH : Texts.THAI;
        Optional<PublicCertificate> found =
                asked.isNothing() ? Optional.empty() : verification.of(asked.number(), asked.code());
        boolean known = asked.isNothing() || found.isPresent();
        return ResponseEntity.status(known ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(HTML)
                .body(page.write(asked, found, locale));
    }
}
