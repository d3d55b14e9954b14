package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.json.document.DocumentFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What was found in a document, as compilers print it: file, line, column, and then what it is about; mistakes first. */
public final class FindingsText {
    private FindingsText() {}

    /** Returns a line for each finding. */
    public static List<String> lines(String document, List<DocumentFinding> findings, Wording wording) {
        return findings.stream()
                .sorted(Comparator.comparing(DocumentFinding::severity))
                .map(finding -> line(document, finding, wording))
                .toList();
    }

    /** Returns a line for each finding, and one that counts them; each with its line break. */
    public static String of(String document, List<DocumentFinding> findings, Wording wording) {
        return lines(document, findings, wording).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()) + document + ": " + count(findings, wording) + "\n";
    }

    /** Says whether there is nothing but warnings. */
    public static boolean isSound(List<DocumentFinding> findings) {
        return count(findings, Severity.WARNING) == findings.size();
    }

    /** Returns how many there are of each severity: {@code 1 mistake, 11 gaps}. */
    public static String count(List<DocumentFinding> findings, Wording wording) {
        long mistakes = count(findings, Severity.MISTAKE);
        long gaps = count(findings, Severity.GAP);
        long warnings = count(findings, Severity.WARNING);
        List<String> counts = new ArrayList<>();
        if (mistakes > 0) {
            counts.add(wording.say("พบข้อผิดพลาด " + mistakes + " แห่ง", plural(mistakes, "mistake")));
        }
        if (gaps > 0) {
            counts.add(wording.say("ยังขาดข้อมูล " + gaps + " แห่ง", plural(gaps, "gap")));
        }
        if (warnings > 0) {
            counts.add(wording.say("ควรตรวจสอบ " + warnings + " แห่ง", plural(warnings, "warning")));
        }
        if (isSound(findings)) {
            counts.add(0, wording.say("ถูกต้องครบถ้วน", "sound and complete"));
        }
        return String.join(wording.say(" ", ", "), counts);
    }

    /** Returns a finding with its place; what is no mistake says so. */
    public static String line(String document, DocumentFinding finding, Wording wording) {
        String pointer = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
        return document + ":" + finding.line() + ":" + finding.column() + ": " + severity(finding.severity(), wording)
                + pointer + finding.message(wording.locale());
    }

    /** Returns what is worth a look in a result, which has places but no lines. */
    public static String line(Finding warning, Wording wording) {
        return severity(warning.severity(), wording) + warning.place().toPointer() + ": "
                + warning.message(wording.locale());
    }

    /** Returns what stands before a message of some severity. */
    public static String severity(Severity severity, Wording wording) {
        return switch (severity) {
            case MISTAKE -> "";
            case GAP -> wording.say("ยังขาด: ", "gap: ");
            case WARNING -> wording.say("ควรตรวจสอบ: ", "warning: ");
        };
    }

    private static long count(List<DocumentFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String plural(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
