package org.hearth.core.disclosure;

/**
 * A place in a document where a count of people stands.
 *
 * @param scope the part of the document it belongs to: what stands before the last dot of its key or id, such as
 *     {@code gad7.total}
 * @param place what no other place is called
 * @param people the exact count
 * @param inChart whether it is a category of a chart, which nothing else in the document repeats
 */
record Cell(String scope, String place, long people, boolean inChart) {

    static Cell of(String kind, String id, String within, long people, boolean inChart) {
        return new Cell(id.substring(0, Math.max(0, id.lastIndexOf('.'))), kind + " " + id + within, people, inChart);
    }
}
