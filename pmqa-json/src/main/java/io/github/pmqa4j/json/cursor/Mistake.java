package io.github.pmqa4j.json.cursor;

import io.github.pmqa4j.core.text.LocalizedText;
import java.util.Locale;

/** What can be wrong with a document's form; what is wrong with its meaning is said by core. */
public enum Mistake {
    // Not JSON: reading ends here.
    /** The document is not JSON, as another parser says. */
    INVALID_JSON("เอกสารไม่ใช่ JSON ที่ถูกต้อง", "the document is not JSON"),
    /** The document is empty. */
    EMPTY_DOCUMENT("เอกสารว่างเปล่า", "the document is empty"),
    /** The document ends too early. */
    UNEXPECTED_END("เอกสารจบก่อนสมบูรณ์", "the document ends too early"),
    /** This character cannot stand here. */
    UNEXPECTED_CHARACTER("พบอักขระที่ไม่ควรอยู่ตรงนี้", "this character cannot stand here"),
    /** Something follows the document. */
    TRAILING_CONTENT("มีเนื้อหาเกินต่อท้ายเอกสาร", "something follows the document"),
    /** The document is not in UTF-8. */
    INVALID_UTF8("เอกสารต้องเข้ารหัสแบบ UTF-8", "the document is not in UTF-8"),
    /** The document must not begin with a byte order mark. */
    BYTE_ORDER_MARK(
            "เอกสารขึ้นต้นด้วยเครื่องหมาย BOM ให้บันทึกเป็น UTF-8 แบบไม่มี BOM",
            "the document begins with a byte order mark; save it as UTF-8 without one"),
    // No JSON at all, but something known.
    /** The file is in UTF-16 or UTF-32. */
    UTF_16(
            "ไฟล์เข้ารหัสแบบ UTF-16 หรือ UTF-32 ให้บันทึกใหม่เป็น UTF-8",
            "the file is in UTF-16 or UTF-32; save it as UTF-8"),
    /** The file is in TIS-620 or Windows-874. */
    TIS_620(
            "ไฟล์เข้ารหัสภาษาไทยแบบเดิม (TIS-620 หรือ Windows-874) ให้บันทึกใหม่เป็น UTF-8",
            "the file is in an older Thai encoding (TIS-620 or Windows-874); save it as UTF-8"),
    /** The file is compressed. */
    GZIP_FILE("ไฟล์ถูกบีบอัดแบบ gzip ให้คลายไฟล์ก่อน", "the file is compressed with gzip; decompress it first"),
    /** The file is a workbook or an archive. */
    WORKBOOK_OR_ZIP_FILE(
            "ไฟล์เป็นสมุดงาน Excel (xlsx) หรือไฟล์ zip ให้ส่งเอกสาร JSON หรือคลายไฟล์ก่อน",
            "the file is an Excel workbook (xlsx) or a zip archive; hand in a JSON document, or unpack it first"),
    /** The file is of an older office program. */
    OLD_OFFICE_FILE(
            "ไฟล์เป็นเอกสาร Office รุ่นเดิม (xls หรือ doc) ให้ส่งเอกสาร JSON",
            "the file is an older Office document (xls or doc); hand in a JSON document"),
    /** The file is a PDF. */
    PDF_FILE("ไฟล์เป็น PDF ให้ส่งเอกสาร JSON", "the file is a PDF; hand in a JSON document"),
    /** The file is a page or in XML. */
    MARKUP_FILE("ไฟล์เป็นหน้าเว็บหรือ XML ให้ส่งเอกสาร JSON", "the file is a web page or XML; hand in a JSON document"),
    /** The file is a table. */
    TABLE_FILE("ไฟล์เป็นตาราง (CSV) ให้ส่งเอกสาร JSON", "the file is a table (CSV); hand in a JSON document"),
    /** The file is one document on several lines. */
    NOT_JSON_LINES(
            "ไฟล์เป็นเอกสารเดียวหลายบรรทัด ไม่ใช่ JSON Lines ให้ส่งแบบเอกสารเดียว หรือเขียนเอกสารละหนึ่งบรรทัด",
            "the file is one document on several lines, not JSON Lines; hand it in as one document, or write a document a line"),
    /** A text has a control character in it. */
    CONTROL_CHARACTER("ข้อความมีอักขระควบคุม", "a text has a control character in it"),
    /** This is no escape sequence. */
    INVALID_ESCAPE("ลำดับหลังเครื่องหมายทับกลับไม่ถูกต้อง", "this is no escape sequence"),
    /** A text has an unpaired surrogate in it. */
    UNPAIRED_SURROGATE("ข้อความมีอักขระเพียงครึ่งเดียว", "a text has an unpaired surrogate in it"),
    /** This is not how a number is written. */
    INVALID_NUMBER("รูปแบบตัวเลขไม่ถูกต้อง", "this is not how a number is written"),
    // More than the limits allow.
    /** The document is too long. */
    DOCUMENT_TOO_LONG("เอกสารยาวเกินไป", "the document is too long"),
    /** The line is much too long, and nothing behind it was read. */
    ENDLESS_LINE("บรรทัดยาวเกินไปมาก จึงหยุดอ่านที่บรรทัดนี้", "the line is much too long; nothing behind it was read"),
    /** Objects or arrays are nested too deep. */
    TOO_DEEP("ซ้อนกันลึกเกินไป", "objects or arrays are nested too deep"),
    /** The text is too long. */
    STRING_TOO_LONG("ข้อความยาวเกินไป", "the text is too long"),
    /** The number is too long. */
    NUMBER_TOO_LONG("ตัวเลขยาวเกินไป", "the number is too long"),
    /** The exponent of the number is too great. */
    EXPONENT_TOO_GREAT("เลขชี้กำลังมากเกินไป", "the exponent of the number is too great"),
    /** There are too many entries. */
    TOO_MANY_ENTRIES("มีรายการมากเกินไป", "there are too many entries"),
    /** There are more mistakes than are listed. */
    TOO_MANY_FINDINGS("มีข้อผิดพลาดมากกว่าที่แสดง", "there are more mistakes than are listed"),
    // Not the shape that the kind of document has.
    /** The value is of the wrong type. */
    WRONG_TYPE("ชนิดของค่าไม่ถูกต้อง", "the value is of the wrong type"),
    /** There is no such property here. */
    UNKNOWN_PROPERTY("ไม่รู้จักชื่อนี้", "there is no such property here"),
    /** A property is missing. */
    MISSING_PROPERTY("ขาดข้อมูลที่จำเป็น", "a property is missing"),
    /** The same name is there twice. */
    DUPLICATE_KEY("ชื่อนี้ซ้ำกัน", "the same name is there twice"),
    /** The value is not one of those allowed. */
    UNKNOWN_VALUE("ไม่ใช่ค่าที่อนุญาต", "the value is not one of those allowed"),
    /** The number must be whole. */
    NOT_AN_INTEGER("ต้องเป็นจำนวนเต็ม", "the number must be whole"),
    /** The number is out of range. */
    NUMBER_OUT_OF_RANGE("ตัวเลขอยู่นอกช่วงที่กำหนด", "the number is out of range"),
    /** The year is one of the Common Era, where one of the Buddhist Era is needed. */
    COMMON_ERA_YEAR("ปีนี้เป็น ค.ศ. แต่ต้องเป็น พ.ศ.", "the year is one of the Common Era, not of the Buddhist Era"),
    /** This is not how a fraction is written. */
    INVALID_FRACTION("ไม่ใช่เศษส่วนที่ถูกต้อง", "this is not how a fraction is written"),
    /** The text must not be blank. */
    BLANK_TEXT("ข้อความต้องไม่ว่าง", "the text must not be blank"),
    /** The id is malformed. */
    INVALID_ID("รูปแบบรหัสไม่ถูกต้อง", "the id is malformed"),
    /** The address must begin with http or https. */
    NOT_A_WEB_ADDRESS("ต้องเป็นที่อยู่แบบ http หรือ https", "the address must be an http or https address"),
    /** The address is malformed. */
    INVALID_URI("รูปแบบที่อยู่ไม่ถูกต้อง", "the address is malformed"),
    /** The address is too long. */
    ADDRESS_TOO_LONG("ที่อยู่ยาวเกินไป", "the address is too long"),
    /** The value contradicts others or is out of range. */
    INVALID_VALUE("ค่านี้ขัดกับค่าอื่นหรืออยู่นอกช่วง", "the value contradicts others or is out of range"),
    /** There are too few entries. */
    TOO_FEW_ENTRIES("มีรายการน้อยเกินไป", "there are too few entries"),
    /** The framework has something of which there is no result. */
    RESULT_MISSING("เกณฑ์มีหมวดหรือหัวข้อนี้แต่ไม่มีผล", "the framework has this, and there is no result of it"),
    /** The framework has no such category or criterion. */
    NOT_IN_FRAMEWORK("ไม่มีหมวดหรือหัวข้อนี้ในเกณฑ์", "the framework has no such category or criterion"),
    /** The same value is there twice. */
    DUPLICATE_VALUE("ค่านี้ซ้ำกัน", "the same value is there twice"),
    /** The same id is there twice. */
    DUPLICATE_ID("รหัสนี้ซ้ำกัน", "the same id is there twice"),
    /** The number has too many decimals or digits. */
    TOO_MANY_DIGITS("ตัวเลขมีทศนิยมหรือหลักมากเกินไป", "the number has too many decimals or digits"),
    /** The limits do not ascend. */
    NOT_ASCENDING("ขีดเริ่มต้องเรียงจากน้อยไปมาก", "limits must ascend"),
    /** A tier has too many boxes. */
    TOO_MANY_BOXES("ขั้นนี้มีข้อมากเกินไป", "a tier has too many boxes"),
    /** A criterion needs evidence of one kind. */
    EVIDENCE_MISSING("หัวข้อต้องมีหลักฐานหนึ่งชนิด", "a criterion needs evidence of one kind"),
    /** A criterion has evidence of one kind only. */
    SEVERAL_EVIDENCES("หัวข้อมีหลักฐานมากกว่าหนึ่งชนิด", "a criterion has evidence of one kind only"),
    /** A category needs either a score or criteria. */
    SCORE_OR_CRITERIA_MISSING(
            "หมวดต้องมีคะแนนของหมวดหรือคะแนนรายหัวข้อ", "a category needs either a score or criteria"),
    /** A category has either a stated score or criteria, not both. */
    SCORE_AND_CRITERIA(
            "หมวดต้องระบุคะแนนรวมของหมวดหรือคะแนนรายหัวข้ออย่างใดอย่างหนึ่ง",
            "a category has either a stated score or criteria, not both"),
    /** The document is of another kind. */
    WRONG_KIND("เอกสารเป็นชนิดอื่น", "the document is of another kind"),
    /** This version of the format is not known. */
    UNSUPPORTED_VERSION("ไม่รองรับรุ่นของเอกสารนี้", "this version of the format is not known"),
    /** There is no framework of this id. */
    UNKNOWN_FRAMEWORK("ไม่รู้จักเกณฑ์นี้", "there is no framework of this id"),
    /** There is no rule of this id. */
    UNKNOWN_RULE("ไม่รู้จักกติกานี้", "there is no rule of this id"),
    /** There is no scoring model of this id. */
    UNKNOWN_MODEL("ไม่รู้จักแบบจำลองคะแนนนี้", "there is no scoring model of this id"),
    /** The framework has no such category. */
    UNKNOWN_CATEGORY("ไม่มีหมวดนี้ในเกณฑ์", "the framework has no such category");

    private final String code;
    private final LocalizedText sentence;

    Mistake(String th, String en) {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.sentence = new LocalizedText(th, en);
    }

    /** Returns the stable id. */
    public String code() {
        return code;
    }

    /** Says whether it is that something is not there, so that there is nothing to show. */
    public boolean isAbsence() {
        return code.contains("missing");
    }

    /** Returns what is wrong. */
    public LocalizedText sentence() {
        return sentence;
    }
}
