/**
 * What people see, in a real browser: {@link org.hearth.assembly.browser.InBrowser} gives a test a {@link
 * org.hearth.assembly.browser.Screen} on the Hearth that is shared by the test run; every journey of a test is
 * photographed when it fails, and {@link org.hearth.assembly.browser.Screen#isAccessible} asks axe.
 */
package org.hearth.assembly.browser;
