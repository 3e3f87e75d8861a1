package org.prameen.instrument.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.instrument.DraftImport;
import org.prameen.instrument.NewDrafts;
import org.prameen.instrument.PackageFault;
import org.prameen.shared.Rejected;

class PackageTakingTest {

    private final NewDrafts beginnings = mock(NewDrafts.class);
    private final UploadEvent file = mock(UploadEvent.class);
    private final PackageTaking taking = new PackageTaking(beginnings);

    @Test
    void aFileThatSaysItHasFiftyMegabytesIsRefusedUnread() throws IOException {
        when(file.getFileName()).thenReturn("large.yaml");
        when(file.getFileSize()).thenReturn(50L * 1024 * 1024);

        taking.handleUploadRequest(file);

        verify(file, never()).getInputStream();
        verifyNoInteractions(beginnings);
        assertThat(taking.outcome()).hasValueSatisfying(outcome -> assertThat(((DraftImport.Refused) outcome).faults())
                .extracting(PackageFault::key, PackageFault::file)
                .containsExactly(tuple("instrument.fault.tooLarge", "large.yaml")));
    }

    @Test
    void whatIsWrongWithTheFileOrWithTheDayIsKeptForTheScreen() throws IOException {
        DraftImport refused = new DraftImport.Refused(List.of());
        when(file.getFileName()).thenReturn("a.yaml");
        when(file.getInputStream()).thenReturn(new ByteArrayInputStream(new byte[0]));
        when(beginnings.take(eq("a.yaml"), any()))
                .thenReturn(refused)
                .thenThrow(Rejected.because("instrument.draft.tooMany", 50));

        taking.handleUploadRequest(file);
        assertThat(taking.outcome()).contains(refused);
        taking.handleUploadRequest(file);

        assertThat(taking.outcome()).isEmpty();
        assertThat(taking.refusal()).isPresent();
    }
}
