package org.prameen.shell;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prameen.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Answers machines that ask for an address which is none: they cannot read the page that people would get. Being named by its
 * addresses, it is asked only after every interface there is has declined.
 */
@Component("/api/**")
class NoSuchInterface implements HttpRequestHandler {

    private final Texts texts;
    private final ObjectMapper json;

    NoSuchInterface(Texts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, texts.get("shell.noSuchInterface", request.getLocale()));
        response.setStatus(HttpStatus.NOT_FOUND.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
