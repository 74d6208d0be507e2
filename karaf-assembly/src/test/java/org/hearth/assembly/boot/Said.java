package org.hearth.assembly.boot;

/**
 * What a program answered.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Said(int status, String out, String err) {}
