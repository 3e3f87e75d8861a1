package org.prameen.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.prameen.casework.Cases;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.OpenedFile;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves what strangers sent. Whatever a browser makes of it, it gets no script, no frame and no origin of ours; who may
 * have it is checked by the service, which also records it.
 */
@RestController
class EvidenceDownloads {

    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final EvidenceFiles files;
    private final Cases cases;
    private final Texts texts;

    EvidenceDownloads(EvidenceFiles files, Cases cases, Texts texts) {
        this.files = files;
        this.cases = cases;
        this.texts = texts;
    }

    @GetMapping("/evidence/{id}/file")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        OpenedFile opened = files.open(EvidenceId.of(id));
        try (InputStream content = opened.content()) {
            attachment(response, opened.file().name(), MediaType.APPLICATION_PDF_VALUE);
            response.setContentLengthLong(opened.file().bytes());
            content.transferTo(response.getOutputStream());
        }
    }

    @GetMapping("/evidence/{id}/pages/{page}.png")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int page) {
        return ResponseEntity.ok()
                .headers(EvidenceDownloads::guard)
                .contentType(MediaType.IMAGE_PNG)
                .body(files.preview(EvidenceId.of(id), page));
    }

    /** Leads to the address of a link, after it was recorded; the address is not told where the person comes from. */
    @GetMapping("/evidence/{id}/link")
    ResponseEntity<Void> link(@PathVariable String id) {
        URI address = files.follow(EvidenceId.of(id));
        return ResponseEntity.status(HttpStatus.FOUND)
                .headers(EvidenceDownloads::guard)
                .header("Referrer-Policy", "no-referrer")
                .location(address)
                .build();
    }

    @GetMapping("/evidence/cases/{id}.zip")
    void zip(@PathVariable String id, HttpServletResponse response) throws IOException {
        CaseId caseId = CaseId.of(id);
        attachment(response, cases.read(caseId).number() + "-evidence.zip", "application/zip");
        files.zip(caseId, response.getOutputStream());
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Rejected why, Locale locale) {
        return ResponseEntity.unprocessableEntity()
                .headers(EvidenceDownloads::guard)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.get(why.key(), locale, why.arguments().toArray()));
    }

    private static void attachment(HttpServletResponse response, String name, String type) {
        HttpHeaders headers = new HttpHeaders();
        guard(headers);
        headers.set(HttpHeaders.CONTENT_DISPOSITION, AttachmentName.header(name));
        headers.toSingleValueMap().forEach(response::setHeader);
        response.setContentType(type);
    }

    private static void guard(HttpHeaders headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", SANDBOX);
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.setCacheControl(CacheControl.noStore().cachePrivate());
    }
}
