package dev.svcdoctor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class ComplaintsTest {
    @Test
    void anErrorIsKnownInTheWordsOfManyRuntimes() {
        List.of(
                        "OSError: [Errno 30] Read-only file system: '/x'",
                        "Error: EROFS: read-only file system, open '/x'",
                        "java.nio.file.FileSystemException: /x: Read-only file system",
                        "open() \"/x\" failed (30: Read-only file system)",
                        "cannot save the state (errno 30)",
                        "Os { code: 30 } (os error 30)",
                        "sqlite3.OperationalError: attempt to write a readonly database")
                .forEach(line -> assertTrue(Errno.EROFS.in(line).find(), line));
        assertFalse(Errno.EROFS.in("errno 300, read only 3 files").find());
        assertTrue(Errno.EADDRINUSE.in("Connection in use: ('0.0.0.0', 8000)").find());
        assertTrue(Errno.EADDRINUSE.in("Port 8080 was already in use.").find());
        assertFalse(Errno.EADDRINUSE.in("the name is already in use").find());
    }

    @Test
    void pathsAreFoundAndPlacesInCodeAreNot() {
        assertEquals(
                List.of("/var/lib/x/y"),
                Complaints.pathsIn("/opt/x.pl: cannot open /var/lib/x/y at /opt/x.pl line 7.")
                        .stream()
                        .filter(path -> !path.equals("/opt/x.pl"))
                        .toList());
        assertEquals(List.of("/srv/a b"), Complaints.pathsIn("mkdir: cannot create ‘/srv/a b’"));
        assertEquals(List.of(), Complaints.pathsIn("at Object.<anonymous> (/opt/x.js:3:4)"));
        assertEquals(List.of(), Complaints.pathsIn("  File \"/opt/x.py\", line 3, in <module>"));
        assertEquals(List.of(), Complaints.pathsIn("http://10.0.0.1/status and 0.0.0.0/0"));
        assertEquals(List.of("/var/x.db"), Complaints.pathsIn("jdbc:sqlite:/var/x.db"));
    }

    @Test
    void portsAreFoundInEachForm() {
        assertEquals(List.of("80"), Complaints.portsIn("bind() to 0.0.0.0:80 failed"));
        assertEquals(List.of("8080"), Complaints.portsIn("address already in use :::8080"));
        assertEquals(List.of("443"), Complaints.portsIn("HTTPServer((\"\", 443), H)"));
        assertEquals(List.of("9092"), Complaints.portsIn("--port=9092"));
        assertEquals(List.of("2181"), Complaints.portsIn("binding to port 0.0.0.0/0.0.0.0:2181"));
        assertEquals(List.of("80"), Complaints.portsIn("listen tcp :80: bind: permission denied"));
        assertEquals(List.of(), Complaints.portsIn("at 12:34:56 in x.js:12"));
    }
}
