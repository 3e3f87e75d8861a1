package org.prameen.planning;

import java.util.Map;

/**
 * How the agency goes about it (document 002, lines 294-297).
 *
 * @param informants who is asked, in words; the persons themselves are {@link Informants}
 */
public record Method(String tools, String sources, String informants, String collection, String analysis)
        implements PlanPart {

    public static final Method EMPTY = new Method("", "", "", "", "");

    public Method {
        tools = Written.text(tools, "tools");
        sources = Written.text(sources, "sources");
        informants = Written.text(informants, "informants");
        collection = Written.text(collection, "collection");
        analysis = Written.text(analysis, "analysis");
    }

    @Override
    public Part part() {
        return Part.METHOD;
    }

    @Override
    public Map<String, String> facts() {
        return Written.facts(
                "tools",
                tools,
                "sources",
                sources,
                "informants",
                informants,
                "collection",
                collection,
                "analysis",
                analysis);
    }
}
