package dev.svcdoctor;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What a person does with svc-doctor, by keys, in terminals of booted containers. */
class LiveSessionsIT {

    @TestFactory
    Stream<DynamicTest> everySessionHolds() throws IOException {
        return Lab.table("sessions", "sessions", List.of());
    }
}
