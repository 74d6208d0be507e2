/**
 * A family's goals: in their own words, rated by themselves, agreed anew when they want something else. What the ratings say is\n * decided by {@link org.hearth.ui.goals.GoalStory}, which knows no screen; the view and the cards draw it.
 */
@NullMarked
package org.hearth.ui.goals;

import org.jspecify.annotations.NullMarked;
