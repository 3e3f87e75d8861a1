package org.prameen.scoring.api;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.ShippedPackages;
import org.prameen.scoring.Fixtures;
import org.prameen.shared.Texts;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Calls the interface with nothing behind it but one instrument. */
final class ScoreCalls {

    private static final String ADDRESS = "/api/v1/instruments/%s/versions/%s/score";

    private final MockMvc mvc;

    ScoreCalls() {
        Instruments instruments = mock(Instruments.class);
        when(instruments.find(anyString(), anyString())).thenReturn(Optional.empty());
        when(instruments.find("local-hr", "H")).thenReturn(Optional.of(Fixtures.localHr()));
        List.of("pmqa-guide 1", "pmqa-esa 2566", "egov-career 2549").forEach(shipped -> {
            String[] named = shipped.split(" ");
            Instrument instrument = ShippedPackages.read(named[0], named[1]);
            when(instruments.find(named[0], named[1])).thenReturn(Optional.of(instrument));
        });
        mvc = MockMvcBuilders.standaloneSetup(new ScoreController(instruments, new Texts()))
                .build();
    }

    ResultActions score(String body) throws Exception {
        return score("local-hr", "H", body, Locale.ENGLISH);
    }

    ResultActions score(String instrument, String version, String body, Locale locale) throws Exception {
        return mvc.perform(post(ADDRESS.formatted(instrument, version))
                .contentType(MediaType.APPLICATION_JSON)
                .locale(locale)
                .content(body));
    }
}
