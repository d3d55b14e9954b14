package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.audit.Statement;
import java.util.List;

/** The findings of an audit as text. */
public final class AuditText {
    private AuditText() {}

    /** Returns every finding with all the places where it shows. */
    public static String of(FeedbackReport report, List<AuditFinding> findings, Wording wording) {
        Page page = new Page();
        page.item(
                "",
                wording.say(report.organization().name()) + ", "
                        + report.fiscalYear().format(wording.locale()) + ": " + count(findings.size(), wording),
                wording.locale());
        for (AuditFinding finding : findings) {
            page.blank();
            String severity = finding.severity() == Severity.MISTAKE
                    ? wording.say("ผิดพลาด", "error")
                    : wording.say("ข้อควรระวัง", "warning");
            page.line(finding.code() + " (" + severity + ")");
            page.item("  ", wording.digits(wording.say(finding.sentence())), wording.locale());
            for (Statement statement : finding.statements()) {
                String where = wording.digits(wording.say(statement.where()));
                page.item("  - ", where + ": " + wording.digits(statement.value()), wording.locale());
            }
        }
        return page.toString();
    }

    private static String count(int findings, Wording wording) {
        return switch (findings) {
            case 0 -> wording.say("ตัวเลขทั้งหมดสอดคล้องกัน", "all numbers agree");
            case 1 -> wording.say("พบข้อขัดแย้ง " + wording.digits(1) + " เรื่อง", "one finding");
            default ->
                wording.say(
                        "พบข้อขัดแย้ง " + wording.digits(findings) + " เรื่อง", wording.digits(findings) + " findings");
        };
    }
}
