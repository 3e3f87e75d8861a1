package org.prameen.scoring;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same rules written a second time, another way: codes instead of a tree, whole hundredths instead of decimals,
 * unreduced pairs of integers instead of fractions. It knows nothing of the classes under test.
 */
final class NaiveOracle {

    private final boolean up;
    private final boolean exactChain;

    NaiveOracle(boolean up, boolean exactChain) {
        this.up = up;
        this.exactChain = exactChain;
    }

    /** @param answers item code to f5 … f1; @return code to hundredths for every code that has a mean */
    Map<String, Long> hundredths(Map<String, long[]> answers, Set<String> selected) {
        Map<String, BigInteger[]> items = new TreeMap<>();
        answers.forEach((code, f) -> {
            long n = f[0] + f[1] + f[2] + f[3] + f[4];
            if (n > 0 && selected.contains(parent(code))) {
                items.put(code, pair(5 * f[0] + 4 * f[1] + 3 * f[2] + 2 * f[3] + f[4], n));
            }
        });
        Map<String, BigInteger[]> forms = new TreeMap<>();
        for (String form : parents(items.keySet())) {
            forms.put(form, mean(below(items, form)));
        }
        Map<String, BigInteger[]> all = new TreeMap<>(items);
        all.putAll(forms);
        Set<String> groups = new TreeSet<>(parents(forms.keySet()));
        groups.addAll(parents(groups));
        groups.remove("");
        groups.forEach(group -> all.put(group, mean(below(forms, group))));
        List<BigInteger[]> counting = forms.entrySet().stream()
                .filter(form -> form.getKey().startsWith("C"))
                .map(Map.Entry::getValue)
                .toList();
        if (!counting.isEmpty()) {
            all.put("TOTAL", mean(counting));
        }
        Map<String, Long> result = new TreeMap<>();
        all.forEach((code, pair) -> result.put(code, cents(pair)));
        return result;
    }

    private BigInteger[] mean(Collection<BigInteger[]> parts) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (BigInteger[] part : parts) {
            BigInteger[] carried = exactChain ? part : pair(cents(part), 100);
            numerator = numerator.multiply(carried[1]).add(carried[0].multiply(denominator));
            denominator = denominator.multiply(carried[1]);
        }
        return new BigInteger[] {numerator, denominator.multiply(BigInteger.valueOf(parts.size()))};
    }

    private long cents(BigInteger[] pair) {
        BigInteger twice = pair[0].multiply(BigInteger.valueOf(200));
        BigInteger half = up ? pair[1] : BigInteger.ZERO;
        return twice.add(half).divide(pair[1].shiftLeft(1)).longValueExact();
    }

    private static BigInteger[] pair(long numerator, long denominator) {
        return new BigInteger[] {BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)};
    }

    private static List<BigInteger[]> below(Map<String, BigInteger[]> parts, String code) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(code + "."))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Set<String> parents(Set<String> codes) {
        Set<String> parents = new TreeSet<>();
        codes.forEach(code -> parents.add(parent(code)));
        return parents;
    }

    private static String parent(String code) {
        return code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
    }
}
