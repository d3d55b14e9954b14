package io.github.pmqa4j.core.assessment;

/** What kind of public agency an organization is. */
public enum OrganizationKind {
    /** A province (จังหวัด). */
    PROVINCE,
    /** A department or an agency of that rank (กรม). */
    DEPARTMENT,
    /** A ministry's permanent secretariat or the like (กระทรวง). */
    MINISTRY,
    /** A unit of local government (องค์กรปกครองส่วนท้องถิ่น). */
    LOCAL_GOVERNMENT,
    /** A university or another school (สถาบันการศึกษา). */
    EDUCATION,
    /** Any other. */
    OTHER
}
