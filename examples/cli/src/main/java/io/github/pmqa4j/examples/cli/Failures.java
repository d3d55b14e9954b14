package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.io.ClosedPipeException;
import io.github.pmqa4j.examples.cli.io.NotAFileException;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Quoted;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.rules.plan.PlanTooLargeException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Tells a person what went wrong, in words and by the exit code; never with a stack trace. */
record Failures(Streams streams, Wording wording) {
    int report(Exception failure) {
        if (failure instanceof RefusedDocumentException refused) {
            streams.complain(refused.describe(wording));
            return ExitCode.FINDINGS;
        }
        if (failure instanceof ClosedPipeException) {
            return ExitCode.CLOSED_PIPE;
        }
        if (failure instanceof InterruptedIOException || failure instanceof InterruptedException) {
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof IOException io) {
            streams.complain("pmqa: " + describe(io));
            return ExitCode.IO;
        }
        if (failure instanceof InvalidPathException path) {
            streams.complain("pmqa: " + name(path.getInput()) + ": "
                    + wording.say("ใช้เป็นชื่อไฟล์ที่นี่ไม่ได้", "no file can have this name here"));
            return ExitCode.IO;
        }
        if (failure instanceof PlanTooLargeException) {
            streams.complain("pmqa: "
                    + wording.say(
                            "เป้าหมายนี้ซับซ้อนเกินกว่าจะหาแผนได้",
                            "these targets are too complex to find a plan for"));
            return ExitCode.FINDINGS;
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return report(unchecked.getCause());
        }
        streams.complain("pmqa: " + wording.say("โปรแกรมทำงานผิดพลาด", "a mistake of this program") + ": " + failure);
        return ExitCode.INTERNAL;
    }

    /** Says that the process has no memory or no stack left. */
    int outOfMemory() {
        streams.complain("pmqa: " + wording.say("หน่วยความจำไม่พอ", "not enough memory"));
        return ExitCode.INTERNAL;
    }

    private String describe(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return name(missing.getFile()) + ": " + wording.say("ไม่พบไฟล์หรือโฟลเดอร์", "no such file or folder");
        }
        if (failure instanceof AccessDeniedException denied) {
            return name(denied.getFile()) + ": " + wording.say("ไม่มีสิทธิ์เข้าถึง", "permission denied");
        }
        if (failure instanceof NotAFileException folder) {
            return name(folder.getFile()) + ": "
                    + wording.say("เป็นชื่อโฟลเดอร์ ไม่ใช่ไฟล์", "names a folder, not a file");
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return name(system.getFile()) + ": " + system.getReason();
        }
        return wording.say("อ่านหรือเขียนไม่ได้", "cannot read or write") + ": " + failure.getMessage();
    }

    // An empty name is seen only between quotation marks.
    private static String name(@Nullable String file) {
        return file == null || file.isEmpty() ? Quoted.of("") : file;
    }
}
