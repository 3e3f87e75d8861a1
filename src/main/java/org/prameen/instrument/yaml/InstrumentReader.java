package org.prameen.instrument.yaml;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Period;
import org.prameen.instrument.Principle;
import org.prameen.instrument.ScoringPart;
import org.prameen.instrument.Term;
import org.prameen.shared.LocalText;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the root of a package and hands its parts to their readers. */
public final class InstrumentReader {

    private static final Set<String> ROOT = Set.of(
            "format",
            "instrument",
            "version",
            "title",
            "issuer",
            "scoring",
            "stem",
            "periods",
            "legal-reference",
            "principles",
            "glossary",
            "evidence",
            "parameters",
            "nodes");
    private static final Set<String> PERIOD = Set.of("code", "title", "collect-from", "collect-to", "report-due");
    private static final Set<String> PRINCIPLE = Set.of("code", "title", "parts");
    private static final Set<String> TERM = Set.of("term", "meaning");

    private static final Pattern FORMAT = Pattern.compile("1");
    private static final Pattern INSTRUMENT = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");

    private final Mapping root;
    private final Faults faults;

    private InstrumentReader(Mapping root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** @return the instrument; of no use when {@code faults} holds any */
    public static Instrument read(Node root, Faults faults) {
        return new InstrumentReader(
                        Mapping.of(root, faults, ScoringReader.keysAnd(AnsweringReader.keysAnd(ROOT))), faults)
                .instrument();
    }

    private Instrument instrument() {
        root.matching("format", FORMAT, "1");
        Codes codes = Codes.free();
        ScoringPart scoring = new ScoringReader(root, faults, codes).part();
        List<org.prameen.instrument.Node> groups = TreeReader.of(scoring, faults, codes, Parameters.of(root, faults))
                .groups(root);
        return new Instrument(
                root.matching("instrument", INSTRUMENT, "local-hr")
                        .map(this::shortEnough)
                        .orElse(""),
                root.matching("version", VERSION, "H").orElse(""),
                root.localText("title"),
                root.localText("issuer"),
                scoring,
                root.localText("stem"),
                periods(),
                root.localText("legal-reference"),
                principles(),
                root.optionalList("glossary", this::term),
                new EvidenceReader(root, faults, groups).part(),
                new AnsweringReader(root, faults).part(new YearReader(root, faults, scoring, groups).part()),
                groups);
    }

    private String shortEnough(String code) {
        if (code.length() > 60) {
            root.fault("instrument", "longText", "instrument", "60");
        }
        return code;
    }

    private List<Period> periods() {
        Codes codes = new Codes();
        return root.list("periods", yaml -> period(Mapping.of(yaml, faults, PERIOD), codes));
    }

    private Period period(Mapping mapping, Codes codes) {
        MonthDay from = mapping.monthDay("collect-from").orElse(null);
        MonthDay to = mapping.monthDay("collect-to").orElse(null);
        MonthDay due = mapping.monthDay("report-due").orElse(null);
        inOrder(mapping, "collect-to", from, to);
        inOrder(mapping, "report-due", to, due);
        return new Period(codes.name(mapping), mapping.localText("title"), from, to, due);
    }

    private static void inOrder(Mapping mapping, String key, MonthDay earlier, MonthDay later) {
        if (earlier != null && later != null && dayOfFiscalYear(earlier) > dayOfFiscalYear(later)) {
            mapping.fault(key, "dateOrder", key, earlier.toString().substring(2));
        }
    }

    /** A number that grows from 1 October to 30 September, the fiscal year in which periods lie. */
    private static int dayOfFiscalYear(MonthDay day) {
        return (day.getMonthValue() + 2) % 12 * 100 + day.getDayOfMonth();
    }

    private List<Principle> principles() {
        Codes codes = new Codes();
        return root.optionalList("principles", yaml -> principle(Mapping.of(yaml, faults, PRINCIPLE), codes));
    }

    private Principle principle(Mapping mapping, Codes codes) {
        List<LocalText> parts = mapping.optionalList("parts", yaml -> Mapping.localText(yaml, faults));
        return new Principle(codes.name(mapping), mapping.localText("title"), parts);
    }

    private Term term(Node yaml) {
        Mapping mapping = Mapping.of(yaml, faults, TERM);
        return new Term(mapping.localText("term"), mapping.localText("meaning"));
    }
}
