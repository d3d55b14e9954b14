package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.model.ScoringModel;
import org.jspecify.annotations.Nullable;

/** The properties that documents about one organization's year begin with. */
final class Header {
    static final int KIND = 0;
    static final int VERSION = 1;
    static final int FRAMEWORK = 2;
    static final int ORGANIZATION = 3;
    static final int FISCAL_YEAR = 4;
    /** How many properties these are; a kind's own follow. */
    static final int SIZE = 5;

    private static final Names ORGANIZATION_NAMES = Names.of("code", "name", "kind");
    private static final Names TEXT_NAMES = Names.of("th", "en");
    private static final Names ORGANIZATION_KINDS = Names.of(OrganizationKind.class);
    private static final OrganizationKind[] KINDS = OrganizationKind.values();

    private static final Organization UNREAD_ORGANIZATION =
            new Organization("unread", LocalizedText.same("unread"), OrganizationKind.OTHER);
    private static final FiscalYear UNREAD_YEAR = new FiscalYear(FiscalYears.FIRST);

    private final DocumentKind<?> kind;
    private final Catalogue catalogue;
    private @Nullable KnownFramework framework;
    private @Nullable Organization organization;
    private @Nullable FiscalYear fiscalYear;

    Header(DocumentKind<?> kind, Catalogue catalogue) {
        this.kind = kind;
        this.catalogue = catalogue;
    }

    static Names names(String... own) {
        String[] all = new String[SIZE + own.length];
        String[] header = {"kind", "version", "framework", "organization", "fiscalYear"};
        System.arraycopy(header, 0, all, 0, SIZE);
        System.arraycopy(own, 0, all, SIZE, own.length);
        return Names.of(all);
    }

    /** Reads one of the header's properties. */
    void read(int property, TokenSource in) {
        switch (property) {
            case KIND, VERSION -> readKind(property, kind, in);
            case FRAMEWORK -> framework = readFramework(in, catalogue);
            case ORGANIZATION -> organization = readOrganization(in);
            case FISCAL_YEAR -> fiscalYear = readFiscalYear(in);
            default -> throw new IllegalArgumentException("property must be one of the header, but was " + property);
        }
    }

    @Nullable
    KnownFramework framework() {
        return framework;
    }

    /** Returns what was read; a stand-in where it cannot be read, so that the rest can be checked all the same. */
    Organization organization() {
        return organization == null ? UNREAD_ORGANIZATION : organization;
    }

    /** Returns what was read; a stand-in where it cannot be read. */
    FiscalYear fiscalYear() {
        return fiscalYear == null ? UNREAD_YEAR : fiscalYear;
    }

    static void readKind(int property, DocumentKind<?> kind, TokenSource in) {
        if (property == KIND) {
            String id = in.string();
            if (id != null && !id.equals(kind.id())) {
                in.problem(Mistake.WRONG_KIND, kind.id(), id);
            }
            return;
        }
        int version = in.integer(Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
        if (version != TokenSource.NO_INTEGER && version != kind.version()) {
            in.problem(Mistake.UNSUPPORTED_VERSION, Integer.toString(kind.version()), Integer.toString(version));
        }
    }

    static @Nullable KnownFramework readFramework(TokenSource in, Catalogue catalogue) {
        String id = in.id();
        KnownFramework found = id == null ? null : catalogue.framework(id);
        if (id != null && found == null) {
            in.problem(Mistake.UNKNOWN_FRAMEWORK, catalogue.frameworkIds(), id);
        }
        return found;
    }

    static @Nullable ScoringModel readModel(TokenSource in, Catalogue catalogue) {
        String id = in.id();
        ScoringModel found = id == null ? null : catalogue.model(id);
        if (id != null && found == null) {
            in.problem(Mistake.UNKNOWN_MODEL, catalogue.modelIds(), id);
        }
        return found;
    }

    static @Nullable FiscalYear readFiscalYear(TokenSource in) {
        int year = in.integer(FiscalYears.FIRST, FiscalYears.LAST);
        return year == TokenSource.NO_INTEGER ? null : new FiscalYear(year);
    }

    static @Nullable Organization readOrganization(TokenSource in) {
        if (!in.object()) {
            return null;
        }
        String code = null;
        LocalizedText name = null;
        int which = TokenSource.OTHER;
        for (int p = in.next(ORGANIZATION_NAMES); p != TokenSource.END; p = in.next(ORGANIZATION_NAMES)) {
            switch (p) {
                case 0 -> code = in.id();
                case 1 -> name = readText(in);
                default -> which = in.choice(ORGANIZATION_KINDS);
            }
        }
        in.require(ORGANIZATION_NAMES, 0b111);
        return code == null || name == null || which < 0 ? null : new Organization(code, name, KINDS[which]);
    }

    static @Nullable LocalizedText readText(TokenSource in) {
        if (!in.object()) {
            return null;
        }
        String th = null;
        String en = null;
        for (int p = in.next(TEXT_NAMES); p != TokenSource.END; p = in.next(TEXT_NAMES)) {
            if (p == 0) {
                th = in.text();
            } else {
                en = in.text();
            }
        }
        in.require(TEXT_NAMES, 0b11);
        return th == null || en == null ? null : new LocalizedText(th, en);
    }

    static void writeKind(DocumentKind<?> kind, Names names, TokenSink out) {
        out.name(names, KIND);
        out.string(kind.id());
        out.name(names, VERSION);
        out.integer(kind.version());
    }

    static void write(
            DocumentKind<?> kind,
            Names names,
            Framework framework,
            Organization organization,
            FiscalYear year,
            TokenSink out) {
        writeKind(kind, names, out);
        out.name(names, FRAMEWORK);
        out.string(framework.id());
        out.name(names, ORGANIZATION);
        writeOrganization(organization, out);
        out.name(names, FISCAL_YEAR);
        out.integer(year.buddhistEra());
    }

    static void writeOrganization(Organization organization, TokenSink out) {
        out.beginObject();
        out.name(ORGANIZATION_NAMES, 0);
        out.string(organization.code());
        out.name(ORGANIZATION_NAMES, 1);
        writeText(organization.name(), out);
        out.name(ORGANIZATION_NAMES, 2);
        out.string(ORGANIZATION_KINDS.text(organization.kind()));
        out.endObject();
    }

    static void writeText(LocalizedText text, TokenSink out) {
        out.beginObject();
        out.name(TEXT_NAMES, 0);
        out.string(text.th());
        out.name(TEXT_NAMES, 1);
        out.string(text.en());
        out.endObject();
    }
}
