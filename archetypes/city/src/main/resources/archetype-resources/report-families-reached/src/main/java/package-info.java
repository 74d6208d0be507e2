/**
 * The report <em>families reached</em>: a pure function from the programme's contacts to a document of counts.
 */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
