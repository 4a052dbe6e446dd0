package dev.svcdoctor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class PropertiesTest {
    private static final Properties SHOW =
            Properties.parse(
                    """
                    Type=forking
                    Result=exit-code
                    ExecStart={ path=/opt/a ; argv[]=/opt/a -x=1 ; ignore_errors=no ; start_time=[n/a] ; stop_time=[n/a] ; pid=0 ; code=(null) ; status=0/0 }
                    ExecStart={ path=/opt/b ; argv[]=/opt/b ; ignore_errors=no ; start_time=[n/a] ; stop_time=[n/a] ; pid=7 ; code=exited ; status=2 }
                    EnvironmentFiles=/etc/default/a (ignore_errors=no)
                    EnvironmentFiles=/etc/default/b (ignore_errors=yes)
                    SuccessExitStatus=
                    Environment=A=1 B=2
                    Description=Zookeeper
                    LoadState=loaded
                    ActiveState=failed
                    SubState=failed
                    UnitFileState=enabled
                    FragmentPath=/etc/systemd/system/zookeeper.service
                    """);

    @Test
    void aValueIsEverythingBehindTheFirstEqualsSign() {
        assertEquals("forking", SHOW.get("Type"));
        assertEquals("A=1 B=2", SHOW.get("Environment"));
    }

    @Test
    void emptyAndAbsentAreTheSame() {
        assertEquals("", SHOW.get("SuccessExitStatus"));
        assertEquals("", SHOW.get("Nonsense"));
        assertEquals(List.of(""), SHOW.all("SuccessExitStatus"));
        assertEquals(List.of(), SHOW.all("Nonsense"));
    }

    @Test
    void aNameThatComesTwiceKeepsBothInOrder() {
        assertEquals(
                List.of("/etc/default/a (ignore_errors=no)", "/etc/default/b (ignore_errors=yes)"),
                SHOW.all("EnvironmentFiles"));
        assertEquals("/etc/default/b (ignore_errors=yes)", SHOW.get("EnvironmentFiles"));
        assertEquals(
                List.of("/opt/a", "/opt/b"),
                SHOW.commands("ExecStart").stream().map(ExecCommand::path).toList());
    }

    @Test
    void otherLinesArePassedOver() {
        Properties odd = Properties.parse("Failed to get properties\n\n=x\n 1=2\nType=exec\n");
        assertEquals("exec", odd.get("Type"));
        assertEquals("", odd.get(" 1"));
        assertFalse(odd.isEmpty());
        assertTrue(Properties.parse("Unit x.service could not be found.\n").isEmpty());
        assertTrue(Properties.parse("").isEmpty());
    }

    @Test
    void theStateLine() {
        assertEquals("Zookeeper", SHOW.state().description());
        assertEquals("loaded", SHOW.state().load());
        assertEquals("failed", SHOW.state().active());
        assertEquals("exit-code", SHOW.state().result());
        assertEquals("enabled", SHOW.state().enabled());
        assertEquals("/etc/systemd/system/zookeeper.service", SHOW.state().file());
    }
}
