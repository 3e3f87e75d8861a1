package org.prameen.scoring.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.IntegrationTest;
import org.prameen.security.AsSystem;
import org.prameen.security.NewPerson;
import org.prameen.security.People;
import org.prameen.shared.LocalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A machine signs in with each call and sends real bytes over a real connection. */
@IntegrationTest
class ScoreOverHttpTest {

    private static final String ADDRESS = "/api/v1/instruments/local-hr/versions/H/score";
    private static final String PASSWORD = "correct horse battery";

    private TestRestTemplate machine;

    @BeforeEach
    void addMachine(@Autowired People people, @Autowired TestRestTemplate anyone) {
        String username = "m" + UUID.randomUUID().toString().substring(0, 8);
        NewPerson person = new NewPerson(username, PASSWORD, LocalText.of("เครื่อง", "Machine"), Optional.empty());
        AsSystem.run(() -> people.add(person));
        machine = anyone.withBasicAuth(username, PASSWORD);
    }

    @Test
    void signedInMachineGetsScores() {
        ResponseEntity<JsonNode> answer =
                score(machine, "{\"tallies\":[{\"item\":\"C1.F5.I5.Q1\",\"counts\":{\"5\":1}}]}");

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().get("nodes")).hasSize(262);
    }

    @Test
    void wrongPasswordIsRefused(@Autowired TestRestTemplate anyone) {
        ResponseEntity<JsonNode> answer = score(anyone.withBasicAuth("nobody", "wrong password"), "{}");

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void faultIsAProblem() {
        ResponseEntity<JsonNode> answer = score(machine, "{\"x\":1}");

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("field").asText()).isEqualTo("x");
    }

    @Test
    void callerThatAcceptsOnlyProblemsIsAnsweredToo() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setAccept(List.of(MediaType.APPLICATION_PROBLEM_JSON));

        ResponseEntity<String> good = machine.postForEntity(ADDRESS, new HttpEntity<>("{}", headers), String.class);
        ResponseEntity<String> bad =
                machine.postForEntity(ADDRESS, new HttpEntity<>("{\"x\":1}", headers), String.class);

        assertThat(good.getStatusCode().value()).isEqualTo(200);
        assertThat(good.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(bad.getStatusCode().value()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/instruments/local-hr/versions/H/score/"})
    void addressThatIsNoneIsAProblemWithoutASession(String address) {
        ResponseEntity<JsonNode> answer = machine.getForEntity(address, JsonNode.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    }

    @Test
    void twentyThousandSheetsFit() {
        String answers = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> "\"C1.F5.I1.Q" + i + "\":\"4\"")
                .collect(Collectors.joining(","));
        String sheets = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"answers\":{" + answers + "}}")
                .collect(Collectors.joining(","));

        ResponseEntity<JsonNode> answer = score(machine, "{\"respondents\":[" + sheets + "]}");

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().findParents("n"))
                .anySatisfy(node -> assertThat(node.get("n").asLong()).isEqualTo(20_000));
    }

    @Test
    void bodyThatIsTooLongGetsAnAnswer() {
        ResponseEntity<JsonNode> answer = score(machine, " ".repeat(JsonBody.LONGEST + 1_000_000));

        assertThat(answer.getStatusCode().value()).isEqualTo(413);
        assertThat(answer.getBody().get("field").asText()).isEqualTo("body");
    }

    private static ResponseEntity<JsonNode> score(TestRestTemplate caller, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return caller.postForEntity(ADDRESS, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
