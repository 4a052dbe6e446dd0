package dev.svcdoctor.model;

import java.time.Instant;
import java.util.Map;

/**
 * One journal entry, reduced to what diagnosing reads. Absent text fields are empty, an absent
 * number is -1.
 *
 * @param time from {@code __REALTIME_TIMESTAMP}
 * @param message untrusted; bytes that are not UTF-8 are replaced
 * @param priority 0 (emerg) to 7 (debug) as in syslog(3), -1 if not given
 * @param messageId {@code MESSAGE_ID}, 32 hex digits in lower case
 * @param unit whom the entry is about: {@code UNIT=} (said by the manager) or {@code
 *     OBJECT_SYSTEMD_UNIT=}
 * @param fromUnit {@code _SYSTEMD_UNIT}: the unit whose process wrote it (trusted field)
 * @param pid {@code _PID} (trusted), -1 if unknown
 * @param uid {@code _UID} (trusted), -1 if unknown
 * @param command {@code _COMM} (trusted)
 * @param executable {@code _EXE} (trusted)
 * @param identifier {@code SYSLOG_IDENTIFIER}, chosen by the writer
 * @param invocation {@code INVOCATION_ID} if the manager wrote it, else {@code
 *     _SYSTEMD_INVOCATION_ID} (trusted)
 * @param transport {@code _TRANSPORT}: stdout, journal, syslog, kernel, audit, driver
 * @param details what the manager adds for programs: {@code EXIT_CODE}, {@code EXIT_STATUS}, {@code
 *     COMMAND}, {@code JOB_TYPE}, {@code JOB_RESULT}, {@code N_RESTARTS}, {@code EXECUTABLE},
 *     {@code ERRNO}, {@code UNIT_RESULT}
 */
public record JournalEntry(
        Instant time,
        String message,
        int priority,
        String messageId,
        String unit,
        String fromUnit,
        long pid,
        long uid,
        String command,
        String executable,
        String identifier,
        String invocation,
        String transport,
        Map<String, String> details) {
    public JournalEntry {
        details = Map.copyOf(details);
    }
}
