package org.hanse.core.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Cuts what is looked up into what one query takes: each value is a parameter of it. */
public final class Batches {

    private static final int SIZE = 500;

    private Batches() {}

    /** Return the different values, up to 500 at a time. */
    public static <T> List<List<T>> of(Collection<T> values) {
        List<T> distinct = new ArrayList<>(new LinkedHashSet<>(values));
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += SIZE) {
            batches.add(distinct.subList(from, Math.min(from + SIZE, distinct.size())));
        }
        return batches;
    }
}
