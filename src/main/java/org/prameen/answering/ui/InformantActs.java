package org.prameen.answering.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.prameen.answering.Informant;

/** What a coordinator may do with the list of respondents. */
record InformantActs(SerializableRunnable add, SerializableConsumer<Informant> remove) {}
