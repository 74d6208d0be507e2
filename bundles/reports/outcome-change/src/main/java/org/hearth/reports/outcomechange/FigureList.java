package org.hearth.reports.outcomechange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Interval;
import org.hearth.api.report.Value;

/** Collects the figures of one scale under its key prefix. */
final class FigureList {
    private final String prefix;
    private final List<Figure> figures = new ArrayList<>();

    FigureList(String prefix) {
        this.prefix = prefix;
    }

    FigureList add(String key, String label, Value value) {
        return add(key, label, value, Optional.empty(), "");
    }

    FigureList add(String key, String label, Value value, Optional<Interval> interval, String note) {
        figures.add(new Figure(prefix + key, label, value, interval, note));
        return this;
    }

    List<Figure> list() {
        return List.copyOf(figures);
    }
}
