package org.prameen.workbook.web;

import java.nio.charset.StandardCharsets;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.workbook.AnswerForms;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the forms that sum sections up as files of this server. */
@RestController
class FormDownloads {

    private final AnswerForms forms;

    FormDownloads(AnswerForms forms) {
        this.forms = forms;
    }

    @GetMapping("/workbooks/{id}/forms/{section}.pdf")
    ResponseEntity<byte[]> form(@PathVariable String id, @PathVariable String section) {
        byte[] content = forms.paper(CaseId.of(id), section);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(section + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
