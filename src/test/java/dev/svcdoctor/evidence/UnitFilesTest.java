package dev.svcdoctor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.svcdoctor.evidence.UnitFiles.Line;

import org.junit.jupiter.api.Test;

import java.util.List;

class UnitFilesTest {
    private static final String MAIN = "/etc/systemd/system/tiles.service";
    private static final String DROP_IN = "/etc/systemd/system/tiles.service.d/override.conf";

    private static final UnitFiles TILES =
            UnitFiles.parse(
                    """
                    # /etc/systemd/system/tiles.service
                    # Tiles of the map
                    # /srv/tiles/bin/tiles.sh
                    [Unit]
                    Description=Tiles

                    [Service]
                    ExecStart=/srv/tiles/bin/tiles \\
                      --depth 7 \\
                    # not this: --depth 9
                    ; nor this
                      --cache /mnt/cache
                    ReadWritePaths=/srv/tiles /mnt/cache
                    ReadWritePaths = /var/tiles

                    # /etc/systemd/system/tiles.service.d/override.conf
                    [Service]
                    ReadWritePaths=
                    ReadWritePaths=-/mnt/cache
                    Environment=A=1
                    Environment=B=2
                    """);

    private static List<String> values(UnitFiles files, String directive) {
        return files.inForce(directive).stream().map(Line::value).toList();
    }

    @Test
    void theFilesInTheirOrder() {
        assertEquals(List.of(MAIN, DROP_IN), TILES.files());
    }

    @Test
    void anAssignmentAndWhereItStands() {
        assertEquals(new Line(MAIN, 4, "Unit", "Description", "Tiles"), TILES.lines().getFirst());
        assertEquals(
                new Line(DROP_IN, 5, "Service", "Environment", "B=2"), TILES.lines().getLast());
        assertEquals(DROP_IN + ":5: Environment=B=2", TILES.lines().getLast().quoted());
    }

    @Test
    void continuedLinesAreOneWithoutTheCommentsBetween() {
        Line start = TILES.inForce("ExecStart").getFirst();
        assertEquals("/srv/tiles/bin/tiles --depth 7 --cache /mnt/cache", start.value());
        assertEquals(7, start.number(), "where it begins");
    }

    @Test
    void aResetTakesBackWhatStoodBefore() {
        assertEquals(List.of("-/mnt/cache"), values(TILES, "ReadWritePaths"));
        assertEquals(List.of("A=1", "B=2"), values(TILES, "Environment"));
        assertEquals(List.of(), values(TILES, "User"));
    }

    @Test
    void blanksAroundTheEqualsSignDoNotCount() {
        UnitFiles files = UnitFiles.parse("[Service]\n  User = media  \n");
        assertEquals(List.of("media"), values(files, "User"));
    }

    /** A comment may name a file; it does not begin one. */
    @Test
    void aPathInACommentIsNoFile() {
        UnitFiles files =
                UnitFiles.parse(
                        """
                        # /etc/systemd/system/a.service
                        [Service]
                        # /opt/a/start.sh
                        # /etc/a/a.conf
                        # /etc/systemd/system/b.service
                        User=a
                        """);
        assertEquals(List.of("/etc/systemd/system/a.service"), files.files());
        assertEquals(
                List.of(new Line("/etc/systemd/system/a.service", 5, "Service", "User", "a")),
                files.lines());
    }

    @Test
    void templatesAliasesAndOtherTypesAreFilesToo() {
        UnitFiles files =
                UnitFiles.parse(
                        """
                        # /usr/lib/systemd/system/getty@.service
                        [Service]
                        Type=idle

                        # /run/systemd/system/getty@tty1.service.d/10-x.conf
                        [Service]
                        Type=simple
                        """);
        assertEquals(2, files.files().size());
        assertEquals(List.of("idle", "simple"), values(files, "Type"));
        assertEquals(
                List.of("/usr/lib/systemd/system/cups.socket"),
                UnitFiles.parse("# /usr/lib/systemd/system/cups.socket\n[Socket]\n").files());
    }

    @Test
    void textWithoutAFileName() {
        UnitFiles files = UnitFiles.parse("[Service]\nUser=a\n");
        assertEquals(List.of(), files.files());
        assertEquals("User=a", files.lines().getFirst().quoted());
    }

    @Test
    void aLastLineThatWantsToGoOn() {
        UnitFiles files = UnitFiles.parse("[Service]\nUser=a\nExecStart=/bin/x \\\n");
        assertEquals(List.of("a"), values(files, "User"));
    }
}
