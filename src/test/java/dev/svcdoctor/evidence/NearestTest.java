package dev.svcdoctor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class NearestTest {
    private static void assertNear(String meant, String wanted, String... names) {
        assertEquals(Optional.of(meant), Nearest.to(wanted, List.of(names)));
    }

    private static void assertNobody(String wanted, String... names) {
        assertEquals(Optional.empty(), Nearest.to(wanted, List.of(names)));
    }

    @Test
    void aSlipOfTheKeyboard() {
        assertNear("courier", "courrier", "root", "courier", "nobody");
        assertNear("letterbox.service", "leterbox.service", "letterbox.service", "lp.service");
        assertNear("parceld", "parcedl", "parceld", "sh");
        assertNear("weather-station", "wether-staton", "weather-station", "watch");
    }

    @Test
    void anotherSeparatorOrCase() {
        assertNear("tolls-api", "tollsapi", "tolls-api", "tolls");
        assertNear("ZooKeeper", "zookeeper", "ZooKeeper", "keeper");
        assertNear("DB", "db", "DB");
    }

    @Test
    void anotherEnding() {
        assertNear("mailcarrier.env", "mailcarrier.conf", "mailcarrier.env", "mail.conf");
        assertNobody("a.conf", "a.env");
    }

    @Test
    void moreThanASlipIsAnotherName() {
        assertNobody("redis", "nginx", "cron", "ssh");
        assertNobody("web", "db");
        assertNobody("postgres", "postfix");
        assertNobody("ab", "ac");
    }

    @Test
    void theNameItselfIsNotNear() {
        assertNobody("courier", "courier");
        assertNear("couriers", "courier", "courier", "couriers");
    }

    @Test
    void twoEquallyNearOnesAreNoAnswer() {
        assertNobody("carrier", "barrier", "farrier");
        assertNear("carriers", "carrierz", "carriers", "barriers");
    }

    /** Another number is another machine, instance or release, not a slip. */
    @Test
    void aDigitIsNeverASlip() {
        assertNobody("worker1", "worker2");
        assertNobody("worker", "worker2");
        assertNobody("app-12", "app-13");
        assertNear("worker1", "wroker1", "worker1", "worker2");
    }

    @Test
    void nothingToChooseFrom() {
        assertNobody("courier");
        assertNobody("", "a");
    }
}
