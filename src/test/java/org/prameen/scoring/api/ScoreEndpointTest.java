package org.prameen.scoring.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The interface in the whole application, with the shipped instruments behind it. */
@IntegrationTest
class ScoreEndpointTest {

    @Autowired
    ScoreController controller;

    private MockMvc mvc;

    @BeforeEach
    void openTheApplication(@Autowired WebApplicationContext application) {
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void bothShippedVersionsAreScored() throws Exception {
        score("H", "{}").andExpect(status().isOk()).andExpect(jsonPath("$.nodes", hasSize(193 + 45 + 18 + 5 + 1)));
        score("A", "{}").andExpect(status().isOk()).andExpect(jsonPath("$.nodes", hasSize(187 + 45 + 18 + 5 + 1)));
    }

    @Test
    void mergedItemOfVersionAKeepsItsCode() throws Exception {
        String merged = "{\"tallies\": [{\"item\": \"C2.F1.I3.Q2\", \"counts\": {\"4\": 1}}]}";
        String swallowed = "{\"tallies\": [{\"item\": \"C2.F1.I3.Q3\", \"counts\": {\"4\": 1}}]}";

        score("A", merged)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.nodes[?(@.code == 'C2.F1.I3')].mean", contains("4.00")));
        score("A", swallowed).andExpect(status().isBadRequest()).andExpect(jsonPath("$.field", is("tallies[0].item")));
        score("H", swallowed).andExpect(status().isOk());
    }

    @Test
    void unknownVersionIsNotFound() throws Exception {
        score("Z", "{}")
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void otherBodiesThanJsonAreRefused() throws Exception {
        mvc.perform(request("H")
                        .with(user("machine"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("a=b"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void strangersAreSentAwayAndDoNotLearnWhatExists() throws Exception {
        for (String version : new String[] {"H", "Z"}) {
            mvc.perform(request(version).contentType(MediaType.APPLICATION_JSON).content("{}"))
                    .andExpect(status().isUnauthorized());
        }
    }

    @Test
    void theMethodItselfAsksWhoCalls() {
        assertThat(catchThrowable(() -> controller.score("local-hr", "H", null)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void interfaceDescriptionShowsTheCall() throws Exception {
        String path = "/api/v1/instruments/{instrument}/versions/{version}/score";

        mvc.perform(get("/api/openapi").with(user("machine")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths", hasKey(path)))
                .andExpect(jsonPath("$.paths['" + path + "'].post.parameters", hasSize(2)))
                .andExpect(jsonPath("$.components.schemas.ScoreRequest.properties", hasKey("respondents")))
                .andExpect(jsonPath("$.paths['" + path + "'].post.responses", hasKey("400")));
    }

    private ResultActions score(String version, String body) throws Exception {
        return mvc.perform(request(version)
                .with(user("machine"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static MockHttpServletRequestBuilder request(String version) {
        return post("/api/v1/instruments/local-hr/versions/" + version + "/score");
    }
}
