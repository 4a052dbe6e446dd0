package dev.svcdoctor.fix.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.svcdoctor.model.Setting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** Right-hand sides are what systemctl show of systemd 252 printed. */
class EffectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Service | SuccessExitStatus | 143 SIGKILL | SuccessExitStatus | 75 143 KILL",
                "Service | TimeoutStopSec | 90 | TimeoutStopUSec | 1min 30s",
                "Service | TimeoutStartSec | 0 | TimeoutStartUSec | infinity",
                "Service | RestartSec | 1min 30s | RestartUSec | 1min 30s",
                "Service | RestartSec | 500ms | RestartUSec | 500ms",
                "Unit | StartLimitIntervalSec | 1.5m | StartLimitIntervalUSec | 1min 30s",
                "Service | Environment | 'A=1 \"B=x y\" C=a%%b' | Environment | 'A=1 \"B=x y\" C=a%b'",
                "Service | EnvironmentFile | -/etc/nope | EnvironmentFiles | /etc/nope (ignore_errors=yes)",
                "Service | ReadWritePaths | -/var/tmp | ReadWritePaths | -/var/tmp /run",
                "Service | UMask | 027 | UMask | 0027",
                "Service | LimitNOFILE | 1000:2000 | LimitNOFILE | 2000",
                "Service | LimitAS | 4G | LimitAS | 4294967296",
                "Service | MemoryMax | infinity | MemoryMax | infinity",
                "Service | CapabilityBoundingSet | CAP_CHOWN | CapabilityBoundingSet | cap_chown cap_net_bind_service",
                "Service | PrivateTmp | true | PrivateTmp | yes",
                "Service | ProtectHome | read-only | ProtectHome | read-only",
                "Service | WorkingDirectory | -/tmp/ | WorkingDirectory | !/tmp",
                "Service | PIDFile | /var/run/t.pid | PIDFile | /run/t.pid",
                "Service | PIDFile | t.pid | PIDFile | /run/t.pid",
                "Service | Type | forking | Type | forking",
                "Unit | After | foo.service | After | -.mount foo.service",
                "Service | ExecStartPre | '-/bin/true \"a b\" c$$d' | ExecStartPre | "
                        + "{ path=/bin/true ; argv[]=/bin/true a b c$$d ; ignore_errors=yes ; start_time=[n/a] ; pid=0 }",
            })
    void equals(String section, String directive, String value, String property, String shown) {
        Effect effect = effect(new Setting(section, directive, value), property, shown);
        assertEquals(new Effect.Same(directive), effect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Service | SuccessExitStatus | 143 | SuccessExitStatus | 14",
                "Service | TimeoutStopSec | 90 | TimeoutStopUSec | 1min",
                "Service | Environment | A=1 | Environment | A=2",
                "Service | EnvironmentFile | -/etc/nope | EnvironmentFiles | /etc/nope (ignore_errors=no)",
                "Service | LimitNOFILE | 4096 | LimitNOFILE | 1024",
                "Service | PrivateTmp | no | PrivateTmp | yes",
                "Service | ProtectSystem | full | ProtectSystem | no",
                "Service | Type | forking | Type | simple",
                "Service | PIDFile | /run/a.pid | PIDFile | /run/b.pid",
                "Service | ExecStart | /bin/true x | ExecStart | { path=/bin/true ; argv[]=/bin/true ; ignore_errors=no ; }",
            })
    void differs(String section, String directive, String value, String property, String shown) {
        Effect effect = effect(new Setting(section, directive, value), property, shown);
        assertEquals(new Effect.Different(directive, value, shown), effect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SuccessExitStatus=TEMPFAIL",
                "ConditionPathExists=/x",
                "WorkingDirectory=/srv/%i",
                "SystemCallFilter=@system-service",
                "MemoryMax=50%",
                "ExecStart=relative x",
            })
    void cannotBeCompared(String line) {
        String[] sides = line.split("=", 2);
        Map<String, String> show =
                Map.of(
                        "SuccessExitStatus", "75",
                        "WorkingDirectory", "/srv/a",
                        "MemoryMax", "1000",
                        "ExecStart",
                                "{ path=/bin/relative ; argv[]=relative x ; ignore_errors=no ; }");
        Setting setting = new Setting("Service", sides[0], sides[1]);
        assertInstanceOf(Effect.Unknown.class, Effect.of(List.of(setting), show).getFirst());
    }

    @Test
    void onlyWhatComesAfterAResetIsWanted() {
        List<Setting> settings =
                List.of(
                        new Setting("Service", "EnvironmentFile", ""),
                        new Setting("Service", "EnvironmentFile", "/etc/b"));
        Map<String, String> show = Map.of("EnvironmentFiles", "/etc/b (ignore_errors=no)");
        assertEquals(List.of(new Effect.Same("EnvironmentFile")), Effect.of(settings, show));
    }

    @Test
    void aBareResetLeavesNothing() {
        List<Setting> reset = List.of(new Setting("Service", "ReadWritePaths", ""));
        assertEquals(
                List.of(new Effect.Same("ReadWritePaths")),
                Effect.of(reset, Map.of("ReadWritePaths", "")));
        assertInstanceOf(
                Effect.Different.class,
                Effect.of(reset, Map.of("ReadWritePaths", "/x")).getFirst());
    }

    private static Effect effect(Setting setting, String property, String shown) {
        return Effect.of(List.of(setting), Map.of(property, shown)).getFirst();
    }
}
