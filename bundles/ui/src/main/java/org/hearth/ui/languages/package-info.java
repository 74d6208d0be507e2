/**
 * The languages that the screens speak. English is written in the code, sentence by sentence; every other language is one PO file
 * in this package's resources, as translators' tools read and write them. {@code hearth.pot} lists what there is to translate,
 * and is made from the code. The order of things is: somebody's {@link org.hearth.ui.languages.Language} is found in their
 * browser's cookie or wishes, and {@link org.hearth.ui.languages.Translations} hands out that language's sentences to
 * {@code parts.Say}. Nothing here knows a screen.
 */
@NullMarked
package org.hearth.ui.languages;

import org.jspecify.annotations.NullMarked;
