/**
 * Questionnaires on a family's own phone.
 *
 * <p>The family's side, without account and frame: {@link org.hearth.ui.ownphone.OwnPhoneView} reads the link's secret from the
 * part of the address behind the hash, which browsers send to nobody, and shows one page after the other:
 * {@link org.hearth.ui.ownphone.WelcomePage}, {@link org.hearth.ui.ownphone.QuestionPage},
 * {@link org.hearth.ui.ownphone.ReviewPage}, and {@link org.hearth.ui.ownphone.StopPage} and
 * {@link org.hearth.ui.ownphone.ClosedPage} where it ends. {@link org.hearth.ui.ownphone.Visitor} is the browser that asks. These
 * pages are plain HTML in large type: they must work on any phone, at 320 pixels, and with any screen reader.
 *
 * <p>The practitioner's side: {@link org.hearth.ui.ownphone.InviteView} makes a link and shows it as a QR code,
 * {@link org.hearth.ui.ownphone.LinksCard} lists those of a family.
 */
@NullMarked
package org.hearth.ui.ownphone;

import org.jspecify.annotations.NullMarked;
