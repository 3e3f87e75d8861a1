package org.prameen.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes chapters as HTML, for screens and for public pages alike. Everything people wrote is escaped here and nowhere
 * else.
 */
@Component
public class ReportHtml {

    private final Texts texts;

    ReportHtml(Texts texts) {
        this.texts = texts;
    }

    /** All chapters, numbered, each with an anchor {@code c-<id>}. */
    public String chapters(List<Chapter> chapters, Locale locale) {
        return IntStream.range(0, chapters.size())
                .mapToObj(i -> chapter((i + 1) + ". ", chapters.get(i), locale))
                .collect(Collectors.joining());
    }

    /** Links to the chapters. */
    public String contents(List<Chapter> chapters, Locale locale) {
        return chapters.stream()
                .map(chapter -> "<li><a href=\"#c-" + escaped(chapter.id()) + "\" router-ignore>"
                        + text(chapter.title(), locale) + "</a></li>")
                .collect(Collectors.joining("", "<ol class=\"rp-contents\">", "</ol>"));
    }

    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Forms to be printed; they have codes of their own and are not numbered. */
    public String forms(List<Chapter> forms, Locale locale) {
        return forms.stream().map(form -> chapter("", form, locale)).collect(Collectors.joining());
    }

    private String chapter(String number, Chapter chapter, Locale locale) {
        return "<section class=\"rp-chapter\" id=\"c-" + escaped(chapter.id()) + "\"><h2>" + number
                + text(chapter.title(), locale) + "</h2>"
                + chapter.blocks().stream().map(block -> block(block, locale)).collect(Collectors.joining())
                + "</section>";
    }

    private String block(Block block, Locale locale) {
        if (block instanceof Block.Heading heading) {
            return "<h3" + (heading.breaks() ? " class=\"rp-break\"" : "") + ">" + text(heading.text(), locale)
                    + "</h3>";
        }
        if (block instanceof Block.Prose prose) {
            return "<p class=\"rp-prose\">" + text(prose.text(), locale) + "</p>";
        }
        if (block instanceof Block.Bullets bullets) {
            return all(bullets.points(), locale, "<li>", "</li>", "<ul>", "</ul>");
        }
        if (block instanceof Block.Facts facts) {
            return facts(facts, locale);
        }
        return block instanceof Block.Notice notice ? notice(notice, locale) : table((Block.Table) block, locale);
    }

    private String facts(Block.Facts facts, Locale locale) {
        return facts.facts().stream()
                .map(fact -> "<div><dt>" + text(fact.name(), locale) + "</dt><dd>" + text(fact.value(), locale)
                        + "</dd></div>")
                .collect(Collectors.joining("", "<dl class=\"rp-facts\">", "</dl>"));
    }

    private String notice(Block.Notice notice, Locale locale) {
        String mark =
                switch (notice.weight()) {
                    case METHOD -> texts.get("shell.systemMethod", locale);
                    case INFORMATION -> texts.get("reporting.notice.information", locale);
                    case WARNING -> texts.get("reporting.notice.warning", locale);
                };
        return "<p class=\"rp-notice " + notice.weight().name().toLowerCase(Locale.ROOT) + "\"><strong>" + escaped(mark)
                + "</strong> " + text(notice.text(), locale) + "</p>";
    }

    private String table(Block.Table table, Locale locale) {
        String head = table.columns().stream()
                .map(column -> "<th scope=\"col\"" + (column.figure() ? " class=\"num\"" : "") + ">"
                        + text(column.title(), locale) + "</th>")
                .collect(Collectors.joining());
        String rows = table.rows().stream()
                .map(row -> row(row, table.columns(), locale))
                .collect(Collectors.joining());
        String caption = text(table.caption(), locale);
        return "<div class=\"rp-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + caption
                + "\"><table class=\"pr-table rp-table\"><caption>" + caption + "</caption><thead><tr>" + head
                + "</tr></thead><tbody>" + rows + "</tbody></table></div>";
    }

    private String row(Block.Row row, List<Block.Column> columns, Locale locale) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> "<td" + (columns.get(i).figure() ? " class=\"num\"" : "") + ">"
                        + text(row.cells().get(i), locale) + "</td>")
                .collect(Collectors.joining(
                        "", "<tr class=\"" + row.level().name().toLowerCase(Locale.ROOT) + "\">", "</tr>"));
    }

    private String all(
            List<LocalText> list, Locale locale, String open, String close, String openAll, String closeAll) {
        return list.stream()
                .map(point -> open + text(point, locale) + close)
                .collect(Collectors.joining("", openAll, closeAll));
    }

    private static String text(LocalText text, Locale locale) {
        return escaped(text.in(locale));
    }
}
